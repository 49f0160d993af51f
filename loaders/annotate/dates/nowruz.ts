import {addDays, iso} from "../../calendar.ts";

let calendar: Intl.DateTimeFormat | undefined;

/** Whether a day is the first of an Iranian year; the calendar is built at the first question, since few articles ask. */
function isFirst(day: string): boolean {
  calendar ??= new Intl.DateTimeFormat("en-u-ca-persian", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric"
  });
  return calendar
    .formatToParts(new Date(`${day}T00:00Z`))
    .every(({type, value}) => type === "literal" || value === "1");
}

/** The day on which an Iranian year begins, 19 to 22 March: that of the spring equinox in Tehran. */
export function nowruz(year: number): string {
  const days = [0, 1, 2, 3].map((n) => addDays(iso(year + 621, 3, 19), n));
  return days.find(isFirst) ?? iso(year + 621, 3, 21);
}
