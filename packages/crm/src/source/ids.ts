import { createHash } from "node:crypto";
import type { Participant, Sender } from "@connectsafely/client";

/**
 * The part of a thread's or message's URN that is the same on every surface: the last `2-…`. The mailbox owner is part of
 * `urn:li:msg_message:(owner,2-…)`, so two colleagues see different URNs of one message.
 */
export function token(urn: string): string {
  return /2-[\w+/=-]+(?=\)?$)/.exec(urn)?.[0] ?? urn.replace(/\)$/, "");
}

/** Tokens are case-sensitive base64 and longer than some CRMs' ids, whose comparison may ignore case. A hash is neither. */
export function naturalKey(prefix: "li" | "fu" | "st", text: string): string {
  return `${prefix}_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
}

/** Profile id out of any URN that holds one. */
export function profileIn(urn: string | undefined): string | undefined {
  return /fsd_profile:([^,()\s]+)/.exec(urn ?? "")?.[1];
}

/** `profileId` may be a numeric id or a vanity name; the URNs always hold the opaque one. */
export function personId(
  person: Pick<Participant, "profileId" | "hostIdentityUrn" | "participantUrn"> | Sender,
): string {
  const host = "hostIdentityUrn" in person ? person.hostIdentityUrn : undefined;
  return profileIn(host) ?? profileIn(person.participantUrn) ?? person.profileId;
}
