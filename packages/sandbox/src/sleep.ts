/** Waits in real time, until there is nothing left to wait for. */
export function createSleep() {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    sleep(ms: number): Promise<void> {
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          resolve();
        }, ms);
        timers.add(timer);
      });
    },
    /** Who sleeps now never wakes: a closed sandbox must neither act later nor keep its process alive. */
    wakeNobody() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
