import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {extractArticles, extractFolder} from "../loaders/pipeline.ts";
import {readArticles} from "../loaders/read/index.ts";
import type {Article} from "../loaders/types.ts";
import {breaches, rowsOf} from "./support/invariants.ts";
import type {Files} from "./support/invariants.ts";

const FOLDERS = ["data/articles", "tests/corpus/dev/articles"];
const TABLES = ["visits", "trade", "troops", "agreements"];

let folder = "";
let articles: Article[] = [];
let files: Files = new Map();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "invariants-"));
  articles = FOLDERS.flatMap((source) => readArticles(source).articles);
  const extraction = extractArticles(articles);
  expect(extraction.problems).toEqual([]);
  files = extraction.files;
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true}));

test("the seven files keep the contract", () => {
  expect(rowsOf(files, "evidence").length).toBeGreaterThan(200);
  expect(breaches(files, articles)).toEqual([]);
});

describe("a breach of the contract is seen", () => {
  const breach = (name: string, change: (text: string) => string) =>
    breaches(new Map([...files, [name, change(files.get(name)!)]]), articles);
  test.each<[string, string, (text: string) => string]>([
    ["a quote that is not the body's", "evidence.csv", (text) => text.replace("President", "president")],
    ["an offset that is one off", "evidence.csv", (text) => text.replace(/,(\d+),(\d+),/, (_, a, b) => `,${Number(a) + 1},${b},`)], // prettier-ignore
    ["a row without evidence", "evidence.csv", (text) => text.replace(/^trade,.*\n/gm, "")],
    ["a row that is gone", "trade.csv", (text) => text.replace(/\n.*\n/, "\n")],
    ["a value of no list", "visits.csv", (text) => text.replace(",made,", ",done,")],
    ["a day of no calendar", "visits.csv", (text) => text.replace(/2024-11-2\d/, "2024-11-31")],
    ["no country's code", "troops.csv", (text) => text.replace("USA", "UZA")],
    ["rows out of order", "visits.csv", (text) => text.replace(/\n(.*)\n(.*)\n/, "\n$2\n$1\n")],
    ["a column too few", "agreements.csv", (text) => text.replace(/,[^,\n]*\n$/, "\n")],
    ["a carriage return", "articles.csv", (text) => text.replace("\n", "\r\n")]
  ])("%s", (_, name, change) => expect(breach(name, change)).not.toEqual([]));
});

// the whole corpus is read many times over, which takes long where the machine is busy
vi.setConfig({testTimeout: 60_000});

describe("the same bytes", () => {
  test("twice in one process", () => expect(extractArticles(articles).files).toEqual(files));

  test("whatever was read before", () => {
    extractArticles([...articles].reverse().slice(3));
    expect(extractArticles(articles).files).toEqual(files);
  });

  test("with the files in another order", () => {
    const shuffled = [...articles].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    for (const order of [shuffled, [...shuffled].reverse(), [...articles].reverse()])
      expect(extractArticles(order).files).toEqual(files);
  });

  test("in another process, time zone and locale", () => {
    const source = together("zone", (bytes) => bytes);
    const written = [
      {TZ: "UTC", LC_ALL: "C", LANG: "C"},
      {TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8"}
    ].map((env, i) => extractElsewhere(source, join(folder, `out-${i}`), env));
    expect(written[1]).toEqual(written[0]);
    expect(written[0]).toEqual(files);
  });

  test.each<[string, (text: string) => string]>([
    ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["CR", (text) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["both", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`]
  ])("from files with %s, but for their sums", (name, change) => {
    const there = extractFolder(together(name, change));
    expect(there.problems).toEqual([]);
    for (const [file, text] of files) {
      const sums = /[0-9a-f]{64}$/gm;
      expect(there.files.get(file)!.replace(sums, ""), file).toBe(text.replace(sums, ""));
    }
  });
});

/** All articles in one folder, their text changed. */
function together(name: string, change: (text: string) => string): string {
  const target = join(folder, name);
  mkdirSync(target);
  for (const source of FOLDERS)
    for (const file of readdirSync(source))
      writeFileSync(join(target, file), change(readFileSync(join(source, file), "utf8")));
  return target;
}

function extractElsewhere(source: string, out: string, env: Record<string, string>): Files {
  const args = ["--import", "tsx", "loaders/cli.ts", "--articles", source, "--out", out];
  const {status, stderr} = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: {...process.env, ...env}
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, name), "utf8")]));
}

/** What the tables say, without where it stands. */
const tables = (of: Files) => TABLES.map((name) => of.get(`${name}.csv`));
const inTheirBodies = (changed: readonly Article[]) => {
  const extraction = extractArticles(changed);
  expect(extraction.problems).toEqual([]);
  expect(breaches(extraction.files, changed)).toEqual([]);
  return extraction.files;
};
const withBodies = (change: (body: string) => string): Article[] =>
  articles.map((article) => ({...article, body: change(article.body)}));

describe("characters of every kind", () => {
  test.each(["😀 👨‍👩‍👧‍👦 🇮🇶🇮🇷\n\n", "\u00a0\u202f\u2003\n\n", "\u202b\u2067\u2069\u202c\n", "* * *\n"])(
    "%j as the first paragraph moves the passages and changes no row",
    (opening) => {
      const found = inTheirBodies(withBodies((body) => opening + body));
      expect(tables(found)).toEqual(tables(files));
      const shift = Array.from(opening).length;
      expect([...rowsOf(found, "evidence")]).toEqual(
        rowsOf(files, "evidence").map(({start, end, ...line}) => {
          return {...line, start: String(Number(start) + shift), end: String(Number(end) + shift)};
        })
      );
    }
  );

  test.each<[string, (body: string) => string]>([
    ["no-break spaces", (body) => everyThird(body, " ", "\u00a0")],
    ["narrow no-break spaces", (body) => everyThird(body, " ", "\u202f")],
    ["thin and wide spaces", (body) => everyThird(everyThird(body, " ", "\u2009"), " ", "\u3000")],
    ["soft hyphens", (body) => body.replace(/(\p{L}{3})(?=\p{L}{3})/gu, "$1\u00ad")],
    ["zero-width spaces", (body) => body.replace(/(\p{L}{4})(?=\p{L})/gu, "$1\u200b")],
    ["marks of direction", (body) => body.replace(/\p{Lu}\p{L}+/gu, "\u2068$&\u2069").replace(/\d+/g, "\u200e$&")], // prettier-ignore
    ["letters taken apart", (body) => body.normalize("NFD")],
    ["wide digits", (body) => body.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
    ["ligatures", (body) => body.replaceAll("fi", "ﬁ").replaceAll("ff", "ﬀ")]
  ])("%s change no row", (_, change) => {
    expect(tables(inTheirBodies(withBodies(change)))).toEqual(tables(files));
  });

  test("a paragraph in another script before them keeps every quote", () => {
    for (const opening of ["هذا نص باللغة العربية.\n", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠮷\n"])
      inTheirBodies(withBodies((body) => opening + body));
  });

  test.each(["😀", "🇮🇶 ", "العراق ", "e\u0301\u0302"])("%j inside the sentences keeps every quote", (odd) => {
    inTheirBodies(withBodies((body) => body.replace(/ (?=\p{Lu})/gu, ` ${odd}`)));
  });
});

function everyThird(body: string, from: string, to: string): string {
  let n = 0;
  return body.replaceAll(from, () => (n++ % 3 === 0 ? to : from));
}
