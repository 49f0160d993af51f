/** A figure by which no country stands: the holder told before, or whoever speaks of "the island", "the country". */
import {homeOf} from "../../../annotate/home.ts";
import {homeCountry} from "../../parties.ts";
import type {Anchor} from "../anchor/shape.ts";
import {partnerOf} from "../context.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import {type Sides, isReversed} from "../sides.ts";
import {speakerCountry} from "../voice.ts";
import {type Parties, STAND_IN, type Told, type Unknown, done, isBack} from "./shape.ts";

/** No country stands by the figure: the holder told before, or whoever speaks of "the island", "the country". */
export function unnamed(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence, quantity} = figure;
  // "They sell us eggs, we sell them cement," said the trader: of which side, nobody says
  const subject = anchor.way === "verb" && anchor.verb?.subject;
  if (
    subject &&
    /^(?:we|they)$/.test(textOf(sentence, subject[0], subject[1])) &&
    /\b(?:us|them)\b/.test(textOf(sentence, figure.from, figure.to))
  )
    return {reason: "who speaks is not known"};
  // "Algeria covered 28 percent of Italy's gas. Last year 21 billion cubic meters arrived"
  if (
    told &&
    /^(?:share|supply)$/.test(told.measure) &&
    quantity.kind === "physical" &&
    ((anchor.sense.is === "send" && anchor.verb !== null && figure.last < anchor.token) ||
      // "Nigeria covered 70% of Niger's needs. Deliveries of 46 megawatts have resumed"
      /^(?:deliveries|supplies|supply|delivery|flows?|shipments)$/.test(wordAt(sentence, anchor.token))) &&
    sentence.index - told.sentence.index <= 1
  )
    return done(told.exporter, told.importer, ["parties from the sentence before"], told.sentence);
  const elsewhere = openSide(figure, anchor, told);
  if (elsewhere) return elsewhere;
  const again = told ? ofSameHolder(figure, anchor, told) : null;
  if (again && !("reason" in again)) return again;
  const nouns = ["exports", "imports", "debt", "investment"];
  const speaker = nouns.includes(anchor.sense.is) ? speakerCountry(article, sentence, quantity) : "";
  // "Trade between Korea and Mongolia recorded $730m. Our exports made up $590m of this", in a paper of Seoul's
  const home = speaker === "" && told && /\bour\b/.test(textOf(sentence, anchor.token - 3, anchor.token)) ? (homeOf(article.article.publisher)?.country ?? homeCountry(article)) : ""; // prettier-ignore
  if (home && told && (home === told.exporter || home === told.importer)) {
    const abroad = home === told.exporter ? told.importer : told.exporter;
    const sides = isReversed(anchor) ? [abroad, home] : [home, abroad];
    return done(sides[0], sides[1], ['whose country "our" means'], told.sentence);
  }
  const holder = speaker;
  const next = holder ? null : (itsOwn(figure, anchor) ?? withNeighbour(figure, anchor));
  if (next) return next;
  if (!holder || !(sides.pronoun || isBack(figure, anchor))) return {reason: "no country is named"};
  const partner = partnerOf(article, sentence, holder);
  const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
  const [seller, buyer] = isReversed(anchor) ? [other, holder] : [holder, other];
  return done(seller, buyer, ["parties from context"], partner.sentence);
}

/** "Australia shipped cattle to Indonesia. Its wheat exports to the country": the subject of the sentence before, and the other that it names. */
function itsOwn({article, sentence, to}: Figure, anchor: Anchor): Parties | Unknown | null {
  const before = article.sentences[sentence.index - 1];
  if (!/^(?:exports|imports)$/.test(anchor.sense.is) || !before) return null;
  if (!/^its\b/.test(textOf(sentence, Math.max(0, anchor.token - 3), anchor.token))) return null;
  if (!STAND_IN.test(textOf(sentence, anchor.token, Math.min(to, anchor.token + 9)))) return null;
  const mentions = partiesOf(before, article);
  const [owner, other, ...more] = [...new Set(mentions.map((m) => m.code))];
  const isSubject = mentions[0]?.preposition === "" && mentions[0].first < 3;
  if (!owner || !other || more.length > 0 || !isSubject) return null;
  const doubts = ["parties from the sentence before"];
  return isReversed(anchor) ? done(other, owner, doubts, before) : done(owner, other, doubts, before);
}

/** "Peru shares a border with Chile. It bought goods worth $2bn from its neighbour": the subject of the sentence before, and the other that it names. */
function withNeighbour({article, sentence, from, to}: Figure, anchor: Anchor): Parties | Unknown | null {
  const subject = anchor.way === "verb" ? anchor.verb?.subject : undefined;
  if (!subject || !/^(?:sell|buy|send|take)$/.test(anchor.sense.is) || textOf(sentence, subject[0], subject[1]) !== "it") return null; // prettier-ignore
  if (!/\b(?:its|the) (?:[\w-]+ )?neighbou?r\b/.test(textOf(sentence, from, to))) return null;
  // over a remark between: "A good year," an official said
  const before = article.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).findLast((s) => partiesOf(s, article).length > 0); // prettier-ignore
  const mentions = before ? partiesOf(before, article) : [];
  const [owner, other, ...more] = [...new Set(mentions.map((m) => m.code))];
  const isSubject = mentions[0]?.preposition === "" && mentions[0].first < 3;
  if (!before || !owner || !other || more.length > 0 || !isSubject) return null;
  const doubts = ["parties from the sentence before"];
  return isReversed(anchor) ? done(other, owner, doubts, before) : done(owner, other, doubts, before);
}

/** "We have been delivering gas to Serbia, and deliveries will grow to 400 million": the side that an earlier clause of the sentence names. */
function openSide(figure: Figure, anchor: Anchor, told: Told | null): Parties | Unknown | null {
  const {article, sentence, first} = figure;
  const leads = isReversed(anchor) ? "from" : "to";
  const mentions = partiesOf(sentence, article).filter((m) => m.last < first && !m.local);
  const partners = new Set(mentions.filter((m) => m.preposition === leads).map((m) => m.code));
  const [partner] = partners;
  if (partners.size !== 1 || !partner) return null;
  const owner = mentions.find((m) => m.code !== partner && m.preposition === "")?.code ?? told?.holder;
  if (!owner || owner === partner) return null;
  const doubts = ["parties from an earlier clause"];
  return isReversed(anchor) ? done(partner, owner, doubts) : done(owner, partner, doubts);
}

/** "Iranian exports were $5bn and imports $3bn": the same country's, with the same partner. */
function ofSameHolder(
  {sentence}: Figure,
  anchor: Anchor,
  {measure, exporter, importer, holder, sentence: telling}: Told
): Parties | Unknown {
  const {is} = anchor.sense;
  const sort = (m: string) => (/^(?:debt|owe)$/.test(m) ? "debt" : /^invest/.test(m) ? "investment" : "flow");
  // "Saudi Arabia has invested $2.5bn. Gold brought in $7.6bn": no sale of Saudi Arabia's
  // nor are the debts of a shipyard those of who invests there
  if (holder === "" || sort(is) !== sort(measure)) return {reason: "no country is named"};
  const partner = holder === exporter ? importer : exporter;
  const [seller, buyer] = isReversed(anchor) ? [partner, holder] : [holder, partner];
  return done(
    seller,
    buyer,
    telling === sentence ? ["parties from the figure before"] : ["parties from the sentence before"],
    telling
  );
}
