import { forget } from "../../engine/forget.ts";
import { count } from "../print-estimate.ts";
import type { Workplace } from "../workplace.ts";

export async function forgetVerb({ args, terminal, store, config, ...place }: Workplace): Promise<number> {
  const apply = args.values.apply ?? false;
  const { messages, tasks } = await forget({ store, sink: await place.sink(), person: args.person ?? "", apply });
  const what = `${count(messages, "message")} and ${count(tasks, "task")}`;
  terminal.out(
    apply
      ? `Removed ${what} from ${config.sink}, and all that the state knew. They will not be synced again.\n`
      : `Would remove ${what} from ${config.sink}, and all that the state knows. Next: the same with --apply\n`,
  );
  return 0;
}
