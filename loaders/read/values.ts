/** Checks of single values; none reads the clock or the locale. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const {protocol} = new URL(text);
  return protocol === "http:" || protocol === "https:";
}

/** True for a well-formed BCP 47 tag of a language with a code of ISO 639: `english` would be well-formed, too. */
export function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
