import type {AnnotatedArticle, Declined, Fact, Span} from "../../types.ts";
import {decline} from "../rule.ts";
import type {FactRule} from "../rule.ts";
import {backstop} from "./backstop.ts";
import {completeFrames} from "./complete.ts";
import {withDeixis} from "./deixis.ts";
import type {Frame} from "./frame.ts";
import type {VisitValues} from "./index.ts";
import {inItemTown, onItemDay} from "./itemDay.ts";
import {isHomecoming} from "./homecoming.ts";
import {withAnswer} from "./invitations.ts";
import {ofNextLeg} from "./nextLeg.ts";
import {ofPrincipal} from "./principal.ts";
import {repeated} from "./repeats.ts";
import {asOfToday, withSameDay} from "./sameDay.ts";
import {notYearAhead, withSequel} from "./sequel.ts";
import {ofItinerary, withStages} from "./stages.ts";
import {triggers} from "./triggers/index.ts";
import {ahead} from "./triggers/sent.ts";
import {triggerSpan, visitOf} from "./visitOf.ts";
import {isRumour, unvouched} from "./vouched.ts";

/** The triggers are read together, since one fills the gaps of another; each fact carries its own trigger's name. */
export const visitsRules: readonly FactRule<VisitValues>[] = [{name: "visits", find: findVisits}];

/** What the triggers find, then what the backstop finds beside it. */
function* findVisits(annotated: AnnotatedArticle): Generator<Fact<VisitValues> | Declined> {
  const article = withDeixis(annotated);
  const facts: Fact<VisitValues>[] = [];
  for (const found of readVisits(article)) {
    if (!("reason" in found)) facts.push(found);
    yield found;
  }
  yield* backstop(article, facts);
}

function* readVisits(article: AnnotatedArticle): Generator<Fact<VisitValues> | Declined> {
  const frames: Frame[] = [];
  for (const sentence of article.sentences)
    for (const {name: rule, find} of triggers)
      for (const found of find(article, sentence))
        for (const frame of repeated(found))
          frames.push({
            ...inItemTown(article, onItemDay(article, placedInTime(article, {...frame, rule}))),
            rule
          });
  const meant = frames.map((frame) => ofPrincipal(article, frame, frames));
  const complete = completeFrames(article, meant)
    .map((frame) => asOfToday(article, frame))
    .map((frame, _, all) => ofItinerary(frame, all))
    .map((frame, _, all) => withStages(article, frame, all))
    .map((frame, _, all) => ofNextLeg(frame, all));
  const told = new Set<string>();
  const companions = new Set(
    frames.filter((f) => f.leader >= 0).flatMap((f) => f.travellers.map((t) => t.person))
  );
  const taken = new Set(complete.flatMap((c) => [c, ...c.additions]).map(triggerSpan));
  for (const frame of meant) {
    const reason = unread(frame, taken);
    if (reason) yield decline(frame.rule, article.article.id, triggerSpan(frame), reason);
  }
  const denied = frames.filter((frame) => frame.factuality === "denied");
  for (const frame of complete) {
    if (unvouched(frame) || isHomecoming(article, frame, complete)) continue;
    if (isRumour(frame, denied)) {
      yield decline(
        frame.rule,
        article.article.id,
        triggerSpan(frame),
        "a report that the article says is denied"
      );
      continue;
    }
    for (const traveller of frame.travellers) {
      for (const stop of frame.stops) {
        const found = visitOf(article, frame, traveller, stop, companions, complete);
        if ("reason" in found) yield found;
        else if (isNew(told, found)) yield found;
      }
    }
  }
}

/** The frame with what the words around it, and the sentences beside it, say of its time and of what became of it. */
const placedInTime = (article: AnnotatedArticle, frame: Frame): Frame =>
  withSameDay(
    article,
    notYearAhead(article, withSequel(article, withAnswer(article, lookedForwardTo(article, frame))))
  );

/** "is looking forward to attending the expo in Shanghai in November": the next one. */
function lookedForwardTo(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, factuality} = frame;
  const before = sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start);
  return factuality === "planned" && /\blook(?:s|ing|ed)? forward to (?:\w+ )?$/.test(before)
    ? ahead(article, frame)
    : frame;
}

/** The same words read by two triggers are told once. */
function isNew(told: Set<string>, fact: Fact<VisitValues>): boolean {
  const key = [fact.evidence[0].start, ...Object.values(fact.values)].join("|");
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

function unread(frame: Frame, taken: ReadonlySet<Span>): string {
  const reason = unvouched(frame);
  if (reason || taken.has(triggerSpan(frame))) return reason;
  return frame.travellers.length === 0
    ? "no official is named as the traveller"
    : "no country is named as the goal";
}
