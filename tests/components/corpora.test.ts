/** The sentences that pages make of articles on many countries: they read as English, and hold no figure of their own. */
import {JSDOM} from "jsdom";
import {expect, test, vi} from "vitest";
import {countryName} from "../../loaders/annotate/places/gazetteer.ts";
import {extractFolder} from "../../loaders/pipeline.ts";
import {figureFaults} from "../../publish/checkFigures.ts";
import {articleFindings} from "../../src/components/articleStory.ts";
import {countriesOf, ofCountry} from "../../src/components/country.ts";
import * as findings from "../../src/components/findings/index.ts";
import {paragraph, plainText} from "../../src/components/prose.ts";
import type {Sentence} from "../../src/components/prose.ts";
import type {FactRow, Report} from "../../src/components/report.ts";
import {visitFindings} from "../../src/components/visitStory.ts";
import {emptyReport} from "../support/reportData.ts";

const {leadFindings, visitsFindings, tradeFindings, troopsFindings} = findings;
const {agreementsFindings, conflictsFindings, gapsFindings} = findings;
const OF_TABLES = [
  visitsFindings,
  tradeFindings,
  troopsFindings,
  agreementsFindings,
  conflictsFindings,
  gapsFindings
];

function reportOn(set: string): Report {
  const {dataset} = extractFolder(`tests/corpus/${set}/articles`);
  const rows: FactRow[] = [...dataset.visits, ...dataset.trade, ...dataset.troops, ...dataset.agreements];
  const codes = new Set(rows.flatMap(countriesOf).filter((code) => /^[A-Z]{3}$/.test(code)));
  const countries = Object.fromEntries([...codes].map((code) => [code, countryName(code)]));
  return {...emptyReport, ...dataset, countries};
}

/** What a page says of a corpus: on the overview, of each country, visit and article. */
function said(report: Report): [Report, Sentence[]][] {
  const scopes = Object.keys(report.countries).map((code) => ofCountry(report, code));
  return [
    [report, leadFindings(report)],
    ...[report, ...scopes].flatMap((scope) =>
      OF_TABLES.map((find): [Report, Sentence[]] => [scope, find(scope)])
    ),
    ...report.visits.map((visit): [Report, Sentence[]] => [report, visitFindings(report, visit)]),
    ...report.articles.map((article): [Report, Sentence[]] => [report, articleFindings(report, article)])
  ];
}

const SLIPS =
  /undefined|null|NaN|\[object|\s[,.;:)]|\(\s|\(\)|,,|\.\.|;;|: ?\.|\b(the|an?|of|to|in|on|at|by|and|is|are|was) \1\b|\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]|[^.”)]$|\.[A-Z]\w|\b(?:one|1) (?:visits|agreements|figures|memoranda|articles)\b/;

test.each(["dev", "challenge-b", "challenge-c", "challenge-f"])(
  "the sentences made of %s read as English and hold no figure of their own",
  {timeout: 120_000},
  (set) => {
    const report = reportOn(set);
    // the extraction needs Node's own URLs, which the environment of a browser would replace
    const {window} = new JSDOM("<main></main>");
    const {document} = window;
    for (const name of ["document", "Node", "NodeList", "NodeFilter", "HTMLCollection"])
      vi.stubGlobal(name, window[name]);
    const main = document.querySelector("main")!;
    const slips: string[] = [];
    const faults: string[] = [];
    for (const [scope, sentences] of said(report)) {
      slips.push(...sentences.map(plainText).filter((text) => SLIPS.test(text)));
      main.replaceChildren(paragraph(sentences));
      faults.push(...figureFaults(document, scope));
    }
    expect(slips).toEqual([]);
    expect(faults).toEqual([]);
  }
);
