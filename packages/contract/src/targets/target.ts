import type { OperationId } from "@connectsafely/schema";
import type { TargetKind } from "../check.ts";

/** Stands for the account that a key acts for when a request names none, until an answer has told its id. */
export const unknownAccount = "the default account";

/** Who writes to whom. Requests are made of these values; what is missing cannot be asked for. */
export interface Scene {
  /** Whose quota counts when a request names no account. */
  readonly accountId: string;
  /** Goes into every request, where the caller chose an account. */
  readonly namedAccountId?: string;
  readonly otherAccountId?: string;
  readonly recipientProfileId?: string;
  readonly recipientProfileUrn?: string;
  readonly groupId?: string;
  /** Somebody in the group. */
  readonly memberProfileUrn?: string;
  /** The conversation with the recipient. */
  readonly conversationUrn?: string;
  /** Messages that the recipient wrote there. */
  readonly messageUrns?: readonly string[];
  /** Somebody in the group who is no connection, and with whom there is no conversation yet. */
  readonly newMemberProfileUrn?: string;
  /** Another connection, who is in the group as well. */
  readonly otherRecipientProfileUrn?: string;
  /** Neither a connection nor in the group. */
  readonly strangerProfileUrn?: string;
  /** A conversation of many messages. */
  readonly longConversationUrn?: string;
  /** A conversation that only the other account has. */
  readonly otherConversationUrn?: string;
}

/** What can be arranged on a target that belongs to us. */
export interface Stage {
  /** Full quota, InMail credits, everybody connected as at the start. */
  replenish(): void;
  setUsed(accountId: string, used: number): void;
  nextDay(): void;
  now(): number;
  receiveMessage(accountId: string, from: string, text: string): void;
  setLapsed(accountId: string, lapsed: boolean): void;
  /** How many InMails an account may still send. */
  credits(accountId: string): number;
  setCredits(accountId: string, credits: number): void;
  /** Whether the other side sees that somebody types there. */
  isTyping(accountId: string, conversationUrn: string): boolean;
  /** Texts of every accepted send, oldest first. */
  sentTexts(accountId: string): string[];
  /** Orders one answer of a status that no request can cause. */
  failNext(operation: OperationId, status: 429 | 500): void;
}

/** Something that answers requests. */
export interface Target {
  readonly kind: TargetKind;
  /** For people: an address, or a name. */
  readonly name: string;
  /** Without a trailing slash; paths of the document follow it. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  readonly stage?: Stage;
  scene(): Promise<Scene>;
  close(): Promise<void>;
}
