/** A roster: "The largest loads went to Ghana ($14m), followed by Benin ($8m)": partners with a sum each, of a country that the head or the sentence before names. */
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {holds} from "../../annotate/word.ts";
import {homeCountry} from "../parties.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Claim} from "./carry/claim.ts";
import type {Figure, Measure} from "./figure.ts";
import {goodsOf} from "./goods.ts";
import {timeOf} from "./heading.ts";
import {type PartyMention, partiesOf} from "./places.ts";
import type {Reading} from "./reading.ts";
import {type Lead, leadOf} from "./roster/lead.ts";
import {TOLD, type Role, roleOf} from "./roster/role.ts";
import {type Row, rowsOf} from "./roster/rows.ts";
import type {Sense} from "./words.ts";

const NONE: ReadonlyMap<Figure, Reading> = new Map();

/** The readings of the figures that are told as a roster; none where they are not. */
export function rosterOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  figures: readonly Figure[],
  told: Claim | null
): ReadonlyMap<Figure, Reading> {
  if (figures.length < 2) return NONE;
  const before = article.sentences[sentence.index - 1];
  if (!holds(sentence, TOLD) && !(before && holds(before, TOLD))) return NONE;
  const mentions = partiesOf(sentence, article);
  if (mentions.length < 2) return NONE;
  const rows = rowsOf(sentence, figures, mentions);
  if (rows.length < 2 || new Set(rows.map(({partner}) => partner.code)).size < rows.length) return NONE;
  const role = roleOf(sentence, rows);
  const own = role ? ownerOf(mentions, rows, role.token) : "";
  const lead = own ? null : leadOf(article, sentence, rows, told);
  const owner = own || lead?.owner || (role?.isOfHead ? homeCountry(article) : "");
  const kind = role?.role ?? lead?.role;
  if (!owner || !kind || rows.some(({partner}) => partner.code === owner)) return NONE;
  // "Its foremost partners last year were Tonga ($140m), Samoa ($90m)": of one time, told before the first
  const [head] = rows as [Row];
  const end = sentence.tokens[head.partner.first]?.start ?? 0;
  const dated = sentence.dates.filter((d) => d.end <= end).length === 1 && sentence.dates.length === 1;
  const time = dated ? timeOf(head.figure, [owner]) : (lead?.period ?? (["", ""] as [string, string]));
  const readings = new Map<Figure, Reading>();
  for (const {figure, partner} of rows) {
    const reading = readingOf(figure, partner, owner, kind, time, lead);
    if (reading) readings.set(figure, reading);
  }
  return readings;
}

/** Whose exports, markets or partners they are: the one country named before the first partner, or by the head behind the last sum. */
function ownerOf(mentions: readonly PartyMention[], rows: readonly Row[], head: number): string {
  const start = rows[0]!.partner.first;
  const end = rows.at(-1)!.figure.last;
  const partners = new Set(rows.map(({partner}) => partner.code));
  const stands = (m: PartyMention) =>
    head > start ? m.first > head && m.first - head < 4 && (head > end || m.demonym) : m.first < start;
  const codes = new Set(
    mentions.filter((m) => stands(m) && !m.local && !partners.has(m.code)).map((m) => m.code)
  );
  return codes.size === 1 ? [...codes][0]! : "";
}

const SENSES: Readonly<Record<Role, [Sense["is"], Measure]>> = {
  buyer: ["exports", "exports"],
  seller: ["imports", "exports"],
  trader: ["trade", "trade"],
  investor: ["investment", "investment"],
  creditor: ["debt", "debt"],
  debtor: ["debt", "debt"]
};

function readingOf(
  figure: Figure,
  {code, first}: PartyMention,
  owner: string,
  role: Role,
  period: [string, string],
  lead: Lead | null
): Reading | null {
  const [is, money] = SENSES[role];
  const physical = figure.quantity.kind === "physical";
  if (physical && money !== "exports") return null;
  const measure = physical ? "supply" : money;
  const pair = role === "buyer" || role === "debtor" ? [owner, code] : [code, owner];
  if (measure === "trade") pair.sort();
  const anchor: Anchor = {way: "subject", sense: {is} as Sense, token: first, verb: null};
  const goods = measure === "exports" || measure === "supply" ? goodsOf(figure, anchor) : "all";
  return {
    ...{rule: `trade/${measure}-roster`, anchor, measure, exporter: pair[0]!, importer: pair[1]!},
    goods: goods === "all" && measure !== "trade" && lead ? lead.goods : goods,
    holder: owner,
    period,
    doubts: lead ? ["parties from the sentence before"] : [],
    naming: lead ? [lead.sentence] : []
  };
}
