/** A roster: "The largest loads went to Ghana ($14m), followed by Benin ($8m)": partners with a sum each, of a country that the head or the sentence before names. */
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {holds} from "../../annotate/word.ts";
import {findToken, holdsAny} from "../near.ts";
import {homeCountry} from "../parties.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Claim} from "./carry/claim.ts";
import type {Figure, Measure} from "./figure.ts";
import {textOf} from "./figure/words.ts";
import {goodsOf} from "./goods.ts";
import {timeOf} from "./heading.ts";
import {type PartyMention, partiesOf} from "./places.ts";
import type {Reading} from "./reading.ts";
import {type Lead, leadOf} from "./roster/lead.ts";
import {isAllOfRows} from "./roster/bare.ts";
import {type Owner, ownerOf} from "./roster/owner.ts";
import {TOLD, type Role, roleOf} from "./roster/role.ts";
import {type Row, rowsOf} from "./roster/rows.ts";
import {type Sense, nounSense} from "./words.ts";

/** The readings of the figures that are told as a roster, none where they are not; and the partners in the rows, who deal with a third and not with one another. */
export interface Roster {
  readings: ReadonlyMap<Figure, Reading>;
  partners: ReadonlySet<string>;
}

const NONE: Roster = {readings: new Map(), partners: new Set()};

/** Reads the figures of a sentence as a roster. */
export function rosterOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  figures: readonly Figure[],
  told: Claim | null
): Roster {
  if (figures.length < 2) return NONE;
  const before = article.sentences[sentence.index - 1];
  if (!holds(sentence, TOLD) && !(before && holds(before, TOLD))) return NONE;
  const mentions = partiesOf(sentence, article);
  if (mentions.length < 2) return NONE;
  const rows = rowsOf(sentence, figures, mentions);
  const partners = new Set(rows.map(({partner}) => partner.code));
  if (rows.length < 2 || partners.size < rows.length) return NONE;
  const unread: Roster = {readings: NONE.readings, partners};
  if (isOfOthers(sentence, rows)) return unread;
  const role = roleOf(sentence, rows);
  const own = role ? ownerOf(sentence, mentions, rows, role.token) : null;
  if (isWorldwide(sentence, rows, own)) return unread;
  const lead = own ? null : leadOf(article, sentence, rows, told);
  // "Malta's ministry says that the top buyers were": a country that owns none of it, and stands in the way of the article's
  const isFree = role?.isOfHead && !mentions.some((m) => m.first < rows[0]!.partner.first);
  const owner = own?.code || lead?.owner || (isFree ? homeCountry(article) : "");
  const kind = role?.role ?? (isAllOfRows(sentence, rows) ? lead?.role : null);
  // "Malta's exports to Peru fell. Latvia exported $24m, Estonia $19m": they do what it does
  if (role && !role.isOfHead && lead?.role && lead.role !== "trader" && lead.role !== role.role)
    return unread;
  if (!owner || !kind || rows.some(({partner}) => partner.code === owner)) return unread;
  // "Its foremost partners last year were Tonga ($140m), Samoa ($90m)": of one time, told before the first
  const [head] = rows as [Row];
  const end = sentence.tokens[head.partner.first]?.start ?? 0;
  const dated = sentence.dates.filter((d) => d.end <= end).length === 1 && sentence.dates.length === 1;
  const time = dated ? timeOf(head.figure, [owner]) : (lead?.period ?? (["", ""] as [string, string]));
  const doubts = lead
    ? ["parties from the sentence before"]
    : own
      ? []
      : ["the article's country as the owner"];
  const readings = new Map<Figure, Reading>();
  for (const {figure, partner} of rows) {
    const reading = readingOf(figure, partner, owner, kind, time, lead, doubts);
    if (reading) readings.set(figure, reading);
  }
  return {readings, partners};
}

/** "Peru received aid worth $5m", "those of Peru ($5m)": sums of something else than trade, or of other things. */
const isOfOthers = (sentence: AnnotatedSentence, rows: readonly Row[]): boolean =>
  /\b(?:than|those|that)(?: (?:of|in|from))?(?: the)?$/.test(textOf(sentence, rows[0]!.partner.first - 4, rows[0]!.partner.first - 1)) ||
  rows.some(({partner, figure}) => findToken(sentence.tokens, partner.last + 1, figure.first, (_, k) => nounSense(sentence, k)?.is === "rival") >= 0); // prettier-ignore

const WORLD = new Set(["world", "global", "globally", "worldwide"]);

/** "The world's largest markets are Peru ($5m)": nobody's; "Malta's largest markets, for all the global crisis, were": its own. */
const isWorldwide = ({tokens}: AnnotatedSentence, [head]: readonly Row[], own: Owner | null): boolean =>
  own ? holdsAny(tokens, WORLD, own.from, own.to) : holdsAny(tokens, WORLD, 0, head!.partner.first);

const SENSES: Readonly<Record<Role, [Sense["is"], Measure]>> = {
  buyer: ["exports", "exports"],
  seller: ["imports", "exports"],
  trader: ["trade", "trade"],
  investor: ["investment", "investment"],
  invested: ["investment", "investment"],
  creditor: ["debt", "debt"],
  debtor: ["debt", "debt"]
};

function readingOf(
  figure: Figure,
  {code, first}: PartyMention,
  owner: string,
  role: Role,
  period: [string, string],
  lead: Lead | null,
  doubts: string[]
): Reading | null {
  const [is, money] = SENSES[role];
  const physical = figure.quantity.kind === "physical";
  if (physical && money !== "exports") return null;
  const measure = physical ? "supply" : money;
  const pair = role === "buyer" || role === "debtor" || role === "invested" ? [owner, code] : [code, owner];
  if (measure === "trade") pair.sort();
  const anchor: Anchor = {way: "subject", sense: {is} as Sense, token: first, verb: null};
  const goods = measure === "exports" || measure === "supply" ? goodsOf(figure, anchor) : "all";
  return {
    ...{rule: `trade/${measure}-roster`, anchor, measure, exporter: pair[0]!, importer: pair[1]!},
    goods: goods === "all" && measure !== "trade" && lead ? lead.goods : goods,
    holder: owner,
    period,
    doubts,
    naming: lead ? [lead.sentence] : []
  };
}
