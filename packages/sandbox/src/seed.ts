import { type ClockSetting, dayOf } from "./clock.ts";
import { createMembers, type Member } from "./members.ts";
import { createRandom } from "./random.ts";
import { type Account, addMessage, openConversation, published, type World } from "./world.ts";

/** What a fresh world is made from. The same start always makes the same world. */
export interface WorldStart {
  readonly seed: number;
  /** Epoch milliseconds. All that has happened happened before. */
  readonly at: number;
  readonly clock: ClockSetting;
}

export const DEFAULT_ACCOUNT = "acc_12345";
export const SECOND_ACCOUNT = "507f1f77bcf86cd799439011";
export const GROUP = "12345678";

const MEMBERS = 80;

// Members by number: 1 owns the default account and 4 the second one. The rest as seen from the default account;
// 63 to 72 are strangers it never wrote with.
const connectedWithHistory = [2, 3, ...range(5, 56)];
const strangersWithHistory = range(57, 62);
const connectedWithoutHistory = range(73, 80);
const inGroup = [1, 2, 3, 57, 58, 63, 64, 65, 66, 73];
const secondAccountHistory = [2, 3, ...range(5, 14)];

const LONG_CONVERSATION = 320;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function createWorld({ seed, at, clock }: WorldStart): World {
  const members = createMembers(MEMBERS, seed);
  const random = createRandom(seed ^ 0x5eed);
  const connected = [...connectedWithHistory, ...connectedWithoutHistory];
  const first = createAccount(DEFAULT_ACCOUNT, at, member(members, 1), profileIds(members, connected));
  const second = createAccount(SECOND_ACCOUNT, at, member(members, 4), profileIds(members, secondAccountHistory));
  const world: World = {
    seed,
    members,
    memberByName: new Map(members.flatMap((each) => namesOf(each).map((name) => [name, each]))),
    groups: new Map([[GROUP, new Set(profileIds(members, inGroup))]]),
    accounts: [first, second],
    accountById: new Map([first, second].map((account) => [account.accountId, account])),
    sent: [],
    clock,
    nextConversation: 1,
    nextMessage: 1,
  };
  fillInbox(world, first, [...connectedWithHistory, ...strangersWithHistory], at, random);
  fillInbox(world, second, secondAccountHistory, at, random);
  return world;
}

function createAccount(accountId: string, at: number, owner: Member, connections: readonly string[]): Account {
  return {
    accountId,
    owner,
    connections: new Set(connections),
    quota: { limit: published.limit, used: 0, day: dayOf(at) },
    inMailCredits: accountId === DEFAULT_ACCOUNT ? 5 : 0,
    lapsed: false,
    inbox: [],
    conversationByName: new Map(),
    conversationByMember: new Map(),
    lastMoment: 0,
  };
}

/** One conversation per number, a few hours apart, going back from the start. */
function fillInbox(world: World, account: Account, numbers: readonly number[], at: number, random: () => number): void {
  let end = at - 6 * HOUR;
  for (const [index, number] of numbers.entries()) {
    const person = member(world.members, number);
    const gaps = Array.from(
      { length: lengthOf(account, number, random) },
      () => MINUTE * (1 + Math.floor(random() * 300)),
    );
    // Whole minutes before the start plus the conversation's index: no two messages of an account share a moment.
    let sentAt = end - gaps.reduce((sum, gap) => sum + gap, 0) + index;
    const conversation = openConversation(account, person, world.nextConversation++, sentAt);
    for (const [position, gap] of gaps.entries()) {
      sentAt += gap;
      // John Doe's first message is the one that the document's examples acknowledge, so it has to be his.
      const fromOwner = position > 0 && (number === 2 ? position % 2 === 1 : random() < 0.4);
      const isInMail = position === 0 && !account.connections.has(person.profileId);
      addMessage(conversation, world.nextMessage++, {
        sentAt,
        text: pick(fromOwner ? ownerTexts : memberTexts, random),
        subject: isInMail ? "Exciting Opportunity" : null,
        fromOwner,
      });
    }
    if (index % 3 !== 1) conversation.readUntil = sentAt;
    account.inbox.push(conversation);
    end -= HOUR + MINUTE * Math.floor(random() * 720);
  }
}

function lengthOf(account: Account, number: number, random: () => number): number {
  if (account.accountId === DEFAULT_ACCOUNT && number === 2) return 11;
  if (account.accountId === DEFAULT_ACCOUNT && number === 3) return LONG_CONVERSATION;
  return 1 + Math.floor(random() * 8);
}

const memberTexts = [
  "Hello, how are you?",
  "Thanks for the note. Could we talk on Tuesday?",
  "That works for me.",
  "Could you send me the details?",
  "I read your proposal and have two questions.",
  "Sorry for the late answer, it was a busy week.",
  "Great, let us do that.",
  "Is the position still open?",
];
const ownerTexts = [
  "Hello! Thanks for connecting.",
  "Sure, here is what I have in mind.",
  "Tuesday at ten?",
  "I will send you the details today.",
  "Happy to help.",
  "Just following up on my last message.",
];

function namesOf({ profileId, publicId, profileUrn }: Member): string[] {
  return [profileId, publicId, profileUrn];
}

function member(members: readonly Member[], number: number): Member {
  const found = members[number - 1];
  if (found === undefined) throw new RangeError(`The world has no member ${number}.`);
  return found;
}

function profileIds(members: readonly Member[], numbers: readonly number[]): string[] {
  return numbers.map((number) => member(members, number).profileId);
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
