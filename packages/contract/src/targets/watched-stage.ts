import type { Stage } from "./target.ts";

/** Tells whenever something is arranged that makes the last answers no guide to the next. */
export function watchedStage(stage: Stage, onArranged: () => void): Stage {
  const watching = <Words extends unknown[]>(verb: (...words: Words) => void) => {
    return (...words: Words) => {
      verb(...words);
      onArranged();
    };
  };
  return {
    ...stage,
    replenish: watching(stage.replenish),
    setUsed: watching(stage.setUsed),
    nextDay: watching(stage.nextDay),
  };
}
