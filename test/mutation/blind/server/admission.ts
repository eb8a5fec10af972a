import type { Account, Member, Sandbox } from "@connectsafely/sandbox";
import { answer } from "./answers.ts";
import { type Asked, isGroupSend, rowOf } from "./around.ts";

// What a mutant has to know about the world to go wrong in one thing only.

/** The account that a request is for, if there is one. */
export function accountOf(sandbox: Sandbox, { body, url }: Asked): Account | undefined {
  const named = body?.["accountId"] ?? url.searchParams.get("accountId") ?? undefined;
  const { accounts } = sandbox.control.getState();
  return accounts.find(({ accountId, isDefault }) => (named === undefined ? isDefault : accountId === named));
}

export function recipientOf(sandbox: Sandbox, asked: Asked): Member | undefined {
  const account = accountOf(sandbox, asked);
  if (account === undefined) return undefined;
  const { recipientProfileUrn, recipientProfileId } = asked.body ?? {};
  const members = sandbox.control.listMembers({ accountId: account.accountId });
  return members.find(
    ({ profileUrn, profileId, publicId }) =>
      profileUrn === recipientProfileUrn || profileId === recipientProfileId || publicId === recipientProfileId,
  );
}

export function hasKey(sandbox: Sandbox, { headers }: Asked): boolean {
  return headers.get("authorization") === `Bearer ${sandbox.control.getState().apiKey}`;
}

/** Whether the sandbox would have let this request in: key, subscription, fields and quota are in order. */
export function isAdmissible(sandbox: Sandbox, asked: Asked): boolean {
  const account = accountOf(sandbox, asked);
  if (asked.operation === undefined || asked.body === undefined || account === undefined || account.lapsed)
    return false;
  const { quota, parameters } = rowOf(asked.operation);
  if (!hasKey(sandbox, asked) || (quota !== undefined && account.quota.remaining === 0)) return false;
  const fields = parameters.body ?? {};
  const known = Object.entries(asked.body).every(([name, value]) => {
    if (fields[name]?.type === "array") return Array.isArray(value);
    return fields[name] !== undefined && typeof value === "string" && value !== "";
  });
  return known && Object.entries(fields).every(([name, field]) => !field.required || name in (asked.body ?? {}));
}

/** Answers as after a send, and counts it, but sends nothing. `undefined` where the sandbox would have refused. */
export function pretendToSend(sandbox: Sandbox, asked: Asked, flags: object = {}): Response | undefined {
  const account = accountOf(sandbox, asked);
  const member = recipientOf(sandbox, asked);
  const { operation, body } = asked;
  if (!isAdmissible(sandbox, asked) || account === undefined || member === undefined) return undefined;
  const groupId = isGroupSend(operation) ? String(body?.["groupId"]) : undefined;
  const reaches =
    groupId === undefined ? member.connected : account.groups.includes(groupId) && member.groups.includes(groupId);
  if (!reaches || body?.["messageType"] === "inmail") return undefined;

  const { accountId, quota } = account;
  const counted = sandbox.control.setQuota({ accountId, used: quota.used + 1 });
  const message = groupId === undefined ? "Message sent successfully" : "Group context message sent successfully";
  const group = groupId === undefined ? {} : { groupId };
  const result = { success: true, message, recipientProfileUrn: member.profileUrn, ...group, ...flags };
  return answer(sandbox, 200, result, counted.quota);
}
