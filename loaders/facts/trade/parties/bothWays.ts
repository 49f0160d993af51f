/** The two of a trade in both directions: "trade between A and B", "bilateral trade". */
import {WORLDWIDE} from "../../../lexicon/trade.ts";
import type {Anchor} from "../anchor/shape.ts";
import {PAIR_WORDS, weightier} from "../../parties.ts";
import {pairNear, partnerOf} from "../context.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import type {Sides} from "../sides.ts";
import {possessors} from "../sides/possessors.ts";
import {comparedAt} from "../sides/reach.ts";
import {type Parties, type Told, type Unknown, done, fellowsOf, fromTold, isAlone} from "./shape.ts";

export function bothWays(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence} = figure;
  let named = [...new Set([...sides.both, ...sides.from, ...sides.to])];
  if (named.length < 2 && anchor.sense.is === "trade-verb") named = subjects(figure, anchor, named);
  // "Trade between Britain and Jordan was £1.3 billion, what the UK exchanges with Iceland": the two that "between" names
  const stated = betweenOf(figure, anchor);
  if (named.length > 2 && stated.length === 2) named = stated;
  if (named.length > 2) return {reason: "more than two countries share the figure"};
  const doubts: string[] = [];
  if (isWithRegion(figure, anchor)) return {reason: "the partner is no country"};
  if (named.length === 2)
    return {exporter: [...named].sort()[0]!, importer: [...named].sort()[1]!, doubts, naming: []};
  const strange = sides.both.length === 0 ? strangePartner(figure, anchor) : "";
  if (strange) return {reason: strange};
  const before = textOf(sentence, anchor.token - 4, anchor.token - 1).split(" ");
  // "In 2022, total trade in goods reached EUR 41.4 billion, and EU imports from Kazakhstan": the total of the two
  const wide = before.some((w) => WORLDWIDE.has(w) && !(SUMMED.has(w) && isOfTwo(figure, told)));
  // "With Serbia, exchange came to 5.5 billion marks"
  const headed = sides.both.length === 1 && wordAt(sentence, 0) === "with";
  // "The two leaders said the world's total trade": whoever says so
  const isWorlds = before.some((w) => /^(?:world|worldwide|global)$/.test(w));
  if (named.length < 2 && (isWorlds || (wide && !headed && !sides.pronoun)))
    return {reason: "trade with the whole world"};
  const withPartner =
    headed || (sides.both.length > 0 && /\bwith\b/.test(textOf(sentence, anchor.token, figure.to)));
  // "We trade $140m a year," said the president of Zambia: with whom, the context tells
  const isSpoken = anchor.sense.is === "trade-verb" && wordAt(sentence, anchor.token - 1) === "we";
  if (named.length === 1 && !sides.pronoun && !withPartner && !isSpoken && anchor.way !== "carried") {
    const owners = possessors(sentence, anchor.token, partiesOf(sentence, article));
    if (owners.some((m) => !/^ours?$/.test(wordAt(sentence, m.first))))
      return {reason: "only one country is named: trade with all the world"};
  }
  // "Uzbekistan's trade with Tajikistan was $480 million. Trade with Kazakhstan"
  // "trade between Egypt and Sudan fell. With South Sudan the exchange does not exceed": of the one whom the article is about
  const owner = told?.holder || (headed && told ? weightier(article, told.exporter, told.importer) : "");
  if (
    told &&
    owner &&
    named.length === 1 &&
    withPartner &&
    owner !== named[0] &&
    isAlone(figure, named[0]!)
  ) {
    const pair = [owner, named[0]!].sort();
    return done(pair[0], pair[1], fromTold(figure, told), told.sentence);
  }
  const context =
    named.length === 1
      ? partnerOf(article, sentence, named[0]!, fellowsOf(sentence, named[0]!))
      : pairNear(article, sentence, [], comparedAt(figure));
  const pair = [...new Set([...named, ...context.codes])].sort();
  if (pair.length !== 2) return {reason: "the two countries are not known"};
  if (!context.stated) doubts.push("parties from context");
  return {exporter: pair[0]!, importer: pair[1]!, doubts, naming: context.sentence ? [context.sentence] : []};
}

/** The countries that "between" right behind the noun names. */
function betweenOf({article, sentence, first}: Figure, anchor: Anchor): string[] {
  const mentions = partiesOf(sentence, article).filter((m) => m.first > anchor.token && m.last < first);
  return [...new Set(mentions.filter((m) => m.preposition === "between").map((m) => m.code))];
}

/** "total trade": of the two where they are spoken of, else with all the world. */
const SUMMED: ReadonlySet<string> = new Set(["total", "overall", "aggregate"]);

/** Exactly two countries in the sentence, or a pair told in the sentence before, or two who say it: "Both leaders noted that total trade". */
function isOfTwo({article, sentence, from}: Figure, told: Told | null): boolean {
  const codes = new Set(partiesOf(sentence, article).map((m) => m.code));
  if (codes.size > 0) return codes.size === 2;
  const isToldByBoth = PAIR_WORDS.test(textOf(sentence, 0, from));
  return isToldByBoth || (told !== null && sentence.index - told.sentence.index <= 1);
}

function subjects(figure: Figure, anchor: Anchor, named: string[]): string[] {
  const subject = anchor.verb?.subject;
  if (!subject) return named;
  return [
    ...new Set([
      ...named,
      ...partiesOf(figure.sentence, figure.article)
        .filter((m) => m.first >= subject[0] && m.last <= subject[1])
        .map((m) => m.code)
    ])
  ];
}

/** "between the Sultanate and Iran" */
const STANDS_FOR =
  /^(?:the|that|this) (?:[\w-]+ )?(?:sultanate|kingdom|emirate|island|republic|country|archipelago|neighbou?r)\b/;

/** "its trade with African countries", "our trade with the region", "with ASEAN": whoever else is named beside it. */
function isWithRegion({sentence}: Figure, anchor: Anchor): boolean {
  const word = sentence.tokens.slice(anchor.token + 1, anchor.token + 4).find((t) => t.lower === "with");
  if (!word) return false;
  const body = sentence.places.find(
    (p) => p.kind === "body" && p.start - word.end < 6 && p.start > word.start
  );
  if (body) return body.country !== "EU";
  return REGION.test(sentence.text.slice(word.end - sentence.start));
}

const REGION =
  /^ (?:the |its |our |other |all )?(?:(?:entire|whole|wider|rest of the) )?(?:(?:African|Asian|Arab|European|Latin American|Caribbean|Central Asian|Gulf|Balkan|Baltic|Nordic|Pacific|Islamic|Muslim|Western|Eastern|Southeast Asian|Sahel|neighbou?ring|regional) (?:countries|states|nations|economies|markets|partners)|Africa\b|Asia\b|Latin America\b|Europe\b|(?:region|continent|subcontinent|world|bloc)\b(?! of\b))/;

/** "trade with Africa", "with the rest of the world", "with the bloc": a partner that is no country. */
function strangePartner({sentence, to}: Figure, anchor: Anchor): string {
  const {tokens} = sentence;
  for (let k = anchor.token + 1; k <= to && k < anchor.token + 6; k++) {
    if (!/^(?:with|between|among|across|within)$/.test(wordAt(sentence, k))) continue;
    const phrase = textOf(sentence, k + 1, k + 6);
    if (
      /^(?:the |their )?(?:\w+ ){0,2}(?:border|frontier|zone|line|strait|river|bridge|gulf|channel)\b/.test(
        phrase
      )
    )
      return "";
    if (
      /^(?:the |its |his |her |their )?(?:two|2\b|neighbou?rs?\b(?!s)|country|countries|sides|nations|each|one another|them|it\b|pair|both|other)/.test(
        phrase
      )
    )
      return "";
    if (STANDS_FOR.test(phrase)) return "";
    const next = tokens.slice(k + 1, k + 5).find((t) => t.pos === "PROPN");
    if (next || /\b(?:rest|world|bloc|region|states|continent|union|members|partners|group)\b/.test(phrase))
      return "the partner is no country";
  }
  return "";
}
