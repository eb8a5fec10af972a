// How every benchmark here prints: what, the figure, the goal, and whether it was met.

export function print(what: string, figure: string, goal = "", isMet?: boolean): void {
  const verdict = isMet === undefined ? "" : isMet ? "met" : "MISSED";
  console.log(`${what.padEnd(66)} ${figure.padStart(7)}   ${goal && `goal: ${goal.padEnd(14)} ${verdict}`}`.trimEnd());
}

export function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
