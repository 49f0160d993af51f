/** What somebody meant who wrote a value of an article's head in another way than it has to be written. */
import {strict} from "chrono-node/en";
import {languages} from "countries-list";
import {isDay, isLanguageTag, isWebAddress} from "./values.ts";

/** "12.9.2024": of which two numbers is the day? */
const AMBIGUOUS = /^\d{1,2}\D\d{1,2}\D\d{4}/;

/** Of a date, in characters, with its weekday and time. */
const LONGEST = 60;

/** The clock is not asked what is meant by a word such as today. */
const EPOCH = new Date(0);

/** "11 Sept 2024", "2024/9/11" */
function day(text: string): string | null {
  if (AMBIGUOUS.test(text) || text.length > LONGEST) return null;
  const date = strict.parse(text, EPOCH)[0]?.start;
  // "the day before yesterday" is a day of the clock's
  if (!text.includes(String(date?.get("year")))) return null;
  if (!date?.isCertain("year") || !date.isCertain("month") || !date.isCertain("day")) return null;
  const parts = [date.get("year"), date.get("month"), date.get("day")];
  const meant = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
  return isDay(meant) ? meant : null;
}

/** "example.org/a" */
function address(text: string): string | null {
  const meant = `https://${text}`;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$)/u.test(text) && isWebAddress(meant) ? meant : null;
}

/** "English", "en_GB" */
function language(text: string): string | null {
  const named = Object.entries(languages).find(([, {name, native}]) =>
    [name, native].some((one) => one.toLowerCase() === text.toLowerCase())
  );
  const meant = named?.[0] ?? text.replaceAll("_", "-");
  return isLanguageTag(meant) ? meant : null;
}

const told = (find: (text: string) => string | null) => (text: string) => {
  const meant = find(text);
  return meant === null ? "" : `, did you mean ${meant}?`;
};

/** The end of a complaint, by what the value is to be: `, did you mean 2024-09-11?`, or nothing. */
export const meant = {day: told(day), address: told(address), language: told(language)};
