const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a timestamp of RFC 3339: with the T, with a zone, and of a day that the calendar has. */
export function isTimestamp(text: string): boolean {
  const [, year, month, day, hour, minute, second] = (rfc3339.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && (hour ?? 24) < 24 && (minute ?? 60) < 60 && (second ?? 61) <= 60;
}
