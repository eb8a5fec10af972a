import type { Direction, Match } from "../model.ts";
import type { Estimate } from "../sinks/sink.ts";

/** What a run tells while it goes, for a terminal or a log. No message text but where `plan` shows it. */
export type RunEvent =
  | { readonly type: "account"; readonly account: string; readonly open: number }
  | { readonly type: "busy"; readonly account: string }
  | { readonly type: "inbox"; readonly account: string; readonly conversations: number; readonly changed: number }
  | { readonly type: "thread"; readonly thread: string; readonly people: readonly PersonLine[] }
  | {
      readonly type: "message";
      readonly thread: string;
      readonly change: "create" | "update";
      readonly direction: Direction;
      readonly at: number;
      readonly text: string;
    }
  | {
      readonly type: "thread-end";
      readonly thread: string;
      readonly unchanged: number;
      readonly skipped: number;
      readonly gap: boolean;
    }
  | { readonly type: "task"; readonly title: string; readonly at: number }
  | { readonly type: "stage"; readonly person: string; readonly field: string; readonly value: string }
  | { readonly type: "estimate"; readonly estimate: Estimate; readonly exact: boolean; readonly messages: number }
  | { readonly type: "progress"; readonly threads: number; readonly messages: number }
  | { readonly type: "wait"; readonly ms: number; readonly why: string }
  | { readonly type: "failed"; readonly key: string; readonly error: string };

interface PersonLine {
  readonly name: string;
  readonly match: Match | undefined;
}
