/** What the sentences right behind an agreement tell of its signing without naming it: that it took place, that it was put off. */
import {isAfter, shared} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import type {Deal} from "./frame.ts";
import {SAID_OF} from "./repeats.ts";
import {NO_TIMING} from "./timing.ts";
import type {Timing} from "./timing.ts";

/** Sentences behind an agreement in which its signing may be told. */
const REACH = 2;

/** Sets status and date by what follows: "Details were not published. The signing has been put off until May". */
export function toldBehind(article: AnnotatedArticle, deal: Deal, deals: readonly Deal[]): void {
  const wasOff = deal.reason === "the signing was called off" && deal.parties.length > 1 && deal.link?.act === "sign"; // prettier-ignore
  const isUndated = deal.status === "signed" && (deal.timing.date === "" || deal.timing.doubts.length > 0);
  if (deal.phrase.kind === "project" || !(wasOff || isUndated || /^(?:planned|agreed)$/.test(deal.status)))
    return;
  const {index} = deal.phrase.sentence;
  for (const next of article.sentences.slice(index + 1, index + 1 + REACH)) {
    const lead = SIGNING.exec(next.text)?.[0];
    if (lead === undefined) {
      // "The signing" is that of the agreement told last
      if (deals.some((d) => d.phrase.sentence === next && d.reason !== SAID_OF)) return;
      continue;
    }
    const rest = next.text.slice(lead.length);
    if (isUndated && HELD.test(rest)) dated(deal, next);
    if (wasOff && PUT_OFF.test(rest)) putOff(article, deal, next);
    if (wasOff && deal.timing.sentence === next) Object.assign(deal, {status: "planned", reason: ""});
    if (deal.status === "agreed" && HELD.test(rest)) signed(deal, next);
    if (deal.status === "planned" && PUT_OFF.test(rest)) putOff(article, deal, next);
    return;
  }
}

/** "now have a memorandum on copper. The signing ceremony was held on Sunday": no longer only agreed. */
function signed(deal: Deal, next: AnnotatedSentence): void {
  if (!/^(?:have|conclude|reach|agree|finali[sz]e|strike|seal|complete|announce)$/.test(deal.phrase.sentence.verbs[deal.link?.verb ?? -1]?.lemma ?? "")) return; // prettier-ignore
  deal.status = "signed";
  deal.added.push({sentence: next, columns: ["status"]});
  dated(deal, next);
}

/** "have signed a pact. … The ceremony took place on Monday". */
function dated(deal: Deal, next: AnnotatedSentence): void {
  const [day, ...more] = next.dates.filter((d) => d.from.length === 10 && d.from === d.to);
  if (day && more.length === 0) deal.timing = timed(day, next);
}

/** "were to sign it on Friday. The ceremony was pushed back to May": the new time, or none. */
function putOff(article: AnnotatedArticle, deal: Deal, next: AnnotatedSentence): void {
  const {published} = article.article;
  const to = /\b(?:to|until|till|for)\b/.exec(next.text)?.index ?? next.text.length;
  const date = next.dates.find((d) => d.from !== "" && d.start >= next.start + to && (published === "" || !isAfter(published, d.to))); // prettier-ignore
  deal.timing = date ? timed(date, next) : NO_TIMING;
}

const timed = (
  date: {from: string; to: string; basis: Timing["basis"]},
  sentence: AnnotatedSentence
): Timing => ({date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []});

const SIGNING = /^(?:But |However, |In the end,? |Now )?(?:The|the|Their|their|Its|its) (?:(?:formal|official|planned) )?(?:signing(?: ceremony)?|signatures?|ceremony)\b/; // prettier-ignore

const HELD = /^ (?:itself )?(?:took place|was held|happened)\b/;

const PUT_OFF = /^ (?:was|has been|had been|had to be|is being|is|will be) (?:now |later |then |therefore )?(?:put off|postponed|pushed back|delayed|deferred|moved|rescheduled|shifted)\b/; // prettier-ignore
