/** Figures and dates of another time than the sentence's: "up from $4bn", "8% more than in 2022". */
import type {AnnotatedSentence, DateMention} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, tokensOf, wordAt} from "../figure/words.ts";

/** "$5bn, 8% more than in 2022", "up a third on the same period of last year": the time of a percentage, which is no figure's. */
export function isOfComparison(
  sentence: AnnotatedSentence,
  date: DateMention,
  figures: readonly Figure[]
): boolean {
  const {first, last} = tokensOf(sentence, date);
  const before = figures.findLast((f) => f.quantity.core.end <= date.start);
  // "exported €3.4bn, up a fifth on the same quarter of 2020"
  const lead = before ? textOf(sentence, before.last + 1, first - 1) : "";
  // "arrived through the pipe, compared to 23 the year before": the other figure lends no unit
  if (/\b(?:compared (?:to|with)|against|versus|from) (?:[\d.,]+|[\w-]+ (?:million|billion))(?: in)?$/.test(lead)) return true; // prettier-ignore
  if (UP_ON.test(lead)) return !figures.some((f) => f.first > last && f.first - last <= 3); // prettier-ignore
  // "$37m, which is 2.4 times higher than in the same span of 2020"
  if (THAN.test(before ? lead : textOf(sentence, first - 6, first - 1))) return !figures.some((f) => f.first > last && f.first - last <= 8 && !/[,;]/.test(textOf(sentence, last + 1, f.first - 1))); // prettier-ignore
  if (before?.quantity.kind !== "percent") return false;
  // "8% more than in 2022 ($4.6bn)"
  if (figures.some((f) => f.first > last && f.first - last <= 3)) return false;
  return COMPARED_TIME.test(textOf(sentence, before.last + 1, first - 1));
}

const UP_ON =
  /(?:^|, )(?:up|down|rising|falling) (?:by )?(?:an? |about |some |nearly |almost |over |more |than ){0,3}(?:half|third|quarter|fifth|sixth|tenth|twofold|threefold|tenfold|slightly|sharply|strongly)(?: or so)? (?:on|over|from|than|against|compared (?:with|to))(?: (?:the|that|those|in|for|of|same|period|figure|level)){0,4}$/;

const THAN =
  /\b(?:than|compared (?:to|with)|against|versus|relative to|(?:in )?comparison (?:to|with))(?: (?:in|for|during|over|the|that|those|of|figure|figures|level|levels|total))*$/;

const COMPARED_TIME =
  /^(?:more |less |higher |lower |fewer |greater |above |below |up |down |increase |rise |growth |drop |fall |decline |gain |jump ){0,2}(?:than|against|compared (?:with|to)|over|on|versus|from|relative to)(?: (?:in|for|during|the|that|those|of|figure|figures|level|levels|total|same|period|previous|whole)){0,5}$/;

/** "increased by 15% and reached", "fell by $200m": a change, to which no time belongs. */
export const isChange = (figure: Figure): boolean => {
  const {sentence, quantity, first, last, before} = figure;
  if (wordAt(sentence, first - 1) === "by") return true;
  const compared = before?.quantity.kind === "percent" && isComparison(figure);
  return quantity.kind === "percent" && wordAt(sentence, last + 1) !== "of" && !compared;
};

/** "up from $4bn", "compared with $3bn": a figure of another time than the sentence's. */
export const isComparison = ({sentence, quantity, first, before}: Figure): boolean => {
  if (before === null) return false;
  // "committed more than 16 billion" compares nothing
  const own = /^(?:more|less|fewer) than\b/i.test(quantity.text) ? 2 : 0;
  const lead = textOf(sentence, Math.max(before.last + 1, first - 14), first - 1 - own);
  return COMPARED.test(lead) || EARLIER.test(lead) || AFTERWARDS.test(lead);
};

const COMPARED =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than)(?: (?:the|a|an|some|about|around|just|only|nearly|over|under|less|more|current|mere|roughly|almost|previous|earlier|estimated|\(|\$|than|at)){0,4}$|\b(?:against|compared (?:with|to)|versus) \w+(?: \w+)? ['’]s$/;

/** "slightly less than in the previous year (42.9 billion euros)" */
const EARLIER =
  /\b(?:than|from|against|compared (?:with|to)) (?:(?:previous|prior|preceding|last|same|corresponding|year|years|period|month|months|quarter|earlier|before|ago|one|a|the|that|those|of|in|for|during|level|figure|total|['’]s|first|second|half|\d{4}) ){1,8}[(,]?$/;

/** "1.5 million tonnes this year, after 993,000 tonnes in 2023" */
const AFTERWARDS = /, after(?: (?:only|just|some|about|around|nearly|almost|over|a|an|mere|record)){0,3}$/;
