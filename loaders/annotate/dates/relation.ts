import {RELATIONS} from "../../lexicon/calendar.ts";
import {pattern, textBefore} from "./terms.ts";

const BEFORE = pattern(
  `(?:^|[^\\p{L}\\p{N}-])(${RELATIONS.map((r) => r.replace(/ /gu, "\\s")).join("|")})\\s{1,3}(?:(?:around|about|roughly|approximately|late|early|earlier|later|mid|only|just|at\\sleast|at\\smost|the\\s(?:night|evening|morning|afternoon)\\sof|the\\s(?:eve|morning)\\sof)\\s{1,3}){0,2}$`,
  "iu"
);

/**
 * The word that ties a date to its clause ("by" in "by the end of 2025"), lower case; empty where the date stands alone
 * or modifies a noun ("the 2015 deal"). `day` dates may have an article before them ("on the 11th of September").
 */
export function relationOf(text: string, start: number, day: boolean): string {
  let before = textBefore(text, start);
  if (day) before = before.replace(/\bthe\s{1,3}$/u, "");
  const word = BEFORE.exec(before)?.[1];
  return word ? word.toLowerCase().replace(/\s/gu, " ") : "";
}
