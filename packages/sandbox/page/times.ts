// Times as people read them, all in UTC: that is what the sandbox counts its days in.

const zone = "UTC";
const full = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: zone,
});
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: zone });
const minute = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const second = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: zone });

export const fullTime = (time: number) => `${full.format(time)} UTC`;
export const timeOfDay = (time: number) => second.format(time);

/** The time for today, the day for what is older. */
export function briefTime(time: number, now: number): string {
  const isToday = Math.floor(time / 86_400_000) === Math.floor(now / 86_400_000);
  return isToday ? minute.format(time) : day.format(time);
}

export const dayAndTime = (time: number) => `${day.format(time)}, ${minute.format(time)}`;
