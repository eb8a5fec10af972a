import type { ConversationRecord, MessageRecord, State } from "./api.ts";

/** All that the page shows. One object, changed by what happens and drawn by one function per part. */
export interface View {
  state: State;
  /** What the machine's clock says minus what the sandbox's says. */
  offset: number;
  accountId: string;
  conversations: ConversationRecord[];
  /** The conversation that is open, with as much of its history as was asked for. */
  open: { conversationUrn: string; messages: MessageRecord[]; more: boolean } | undefined;
  /** Messages that arrived while somebody watched. */
  arrived: Set<string>;
  /** Those among them that no drawing has shown yet. */
  fresh: Set<string>;
}

/** What the sandbox's clock says now. */
export function nowOf({ state, offset }: View): number {
  return state.clock.frozen ? state.clock.now : Date.now() - offset;
}

export function personOf(view: View): ConversationRecord["person"] | undefined {
  return view.conversations.find(({ conversationUrn }) => conversationUrn === view.open?.conversationUrn)?.person;
}
