import {
  FAMILY_NAME_FIRST,
  femaleNames,
  keptParticles,
  maleNames,
  nameSuffixes
} from "../../../lexicon/names.ts";

export const isGivenName = (lower: string): boolean =>
  maleNames.has(lower) ||
  femaleNames.has(lower) ||
  (lower.includes("-") && /^\p{L}+-\p{L}+$/u.test(lower) && isGivenName(lower.slice(0, lower.indexOf("-"))));

export function givenGender(words: readonly string[]): "male" | "female" | "" {
  for (const word of words.slice(0, 1)) {
    const lower = word.toLowerCase();
    if (maleNames.has(lower)) return "male";
    if (femaleNames.has(lower)) return "female";
  }
  return "";
}

/** The part of a full name by which later mentions call its bearer, where the article shows none. */
export function defaultSurname(words: readonly string[], country: string, royal: boolean): string {
  const plain = words.filter(
    (w, n) => !(n > 0 && n === words.length - 1 && nameSuffixes.has(w.toLowerCase().replace(".", "")))
  );
  // "Oliver Hsia" of Taiwan
  const familyFirst =
    FAMILY_NAME_FIRST.includes(country) &&
    country !== "KHM" &&
    !(plain.length === 2 && isGivenName((plain[0] ?? "").toLowerCase()));
  if (royal || plain.length <= 1 || familyFirst) return plain[0] ?? "";
  // "Baek Su-jin": a name in two syllables after the family name
  if (plain.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(plain[1] as string)) return plain[0] ?? "";
  let start = plain.length - 1;
  while (start > 1 && keptParticles.has((plain[start - 1] as string).toLowerCase())) start--;
  return plain.slice(start).join(" ");
}
