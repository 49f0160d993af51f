import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, expect, test} from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
});
afterAll(() => rmSync(folder, {recursive: true}));

function extract(args: string[], env: Record<string, string> = {}) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", "loaders/cli.ts", ...args],
    {
      encoding: "utf8",
      env: {...process.env, ...env}
    }
  );
  return {status, stdout, stderr: stderr.replaceAll(folder, "tmp")};
}

const FILES = ["agreements", "articles", "conflicts", "evidence", "trade", "troops", "visits"].map(
  (n) => `${n}.csv`
);

test("the five articles give the seven files, byte for byte the same in any zone and locale", () => {
  const [here, there] = [join(folder, "out", "here"), join(folder, "out", "there")];
  expect(extract(["--articles", "data/articles", "--out", here])).toEqual({
    status: 0,
    stdout: "",
    stderr: ""
  });
  const elsewhere = {TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8"};
  expect(extract(["--articles", "data/articles", "--out", there], elsewhere).status).toBe(0);
  expect(readdirSync(here).sort()).toEqual(FILES);
  for (const name of FILES) {
    expect(readFileSync(join(there, name)).equals(readFileSync(join(here, name))), name).toBe(true);
  }
  const articles = csvParse(readFileSync(join(here, "articles.csv"), "utf8"));
  expect(articles.map((row) => row.article_id)).toEqual(
    readdirSync("data/articles")
      .map((name) => name.replace(/\.(md|txt)$/, ""))
      .sort()
  );
}, 60_000);

test("a file that cannot be read is named with its reason, the others are written, and the status is 1", () => {
  const [articles, out] = [join(folder, "in"), join(folder, "some")];
  mkdirSync(articles);
  writeFileSync(join(articles, "good.txt"), "The president of Kenya visited Uganda on 3 May 2024.");
  writeFileSync(join(articles, "latin.md"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(join(articles, "wrong.md"), "---\ntitle: x\npublished: 2024-13-01\n---\nText");
  const {status, stderr} = extract(["--articles", articles, "--out", out]);
  expect(status).toBe(1);
  expect(stderr.split("\n")).toEqual([
    "tmp/in/latin.md: not UTF-8",
    'tmp/in/wrong.md:3: published is no day of the calendar (YYYY-MM-DD): "2024-13-01"',
    ""
  ]);
  expect(csvParse(readFileSync(join(out, "articles.csv"), "utf8")).map((row) => row.article_id)).toEqual([
    "good"
  ]);
  expect(readdirSync(out).sort()).toEqual(FILES);
}, 30_000);

test("a warning leaves the status 0; an empty folder gives empty tables", () => {
  const articles = join(folder, "warned");
  mkdirSync(articles);
  writeFileSync(join(articles, "a.markdown"), "Text");
  const {status, stderr} = extract(["--articles", articles, "--out", join(folder, "none")]);
  expect({status, stderr}).toEqual({
    status: 0,
    stderr: "tmp/warned/a.markdown: warning: not read: an article's file ends in .md or .txt\n"
  });
  expect(readFileSync(join(folder, "none", "articles.csv"), "utf8").split("\n")).toHaveLength(2);
}, 30_000);

test("no folder of articles: nothing is written, and the status is 2", () => {
  const out = join(folder, "never");
  expect(extract(["--articles", join(folder, "nowhere"), "--out", out])).toEqual({
    status: 2,
    stdout: "",
    stderr: "tmp/nowhere: no such file or folder\n"
  });
  expect(existsSync(out)).toBe(false);
}, 30_000);

test("a folder that cannot be made is told", () => {
  writeFileSync(join(folder, "file"), "");
  const {status, stderr} = extract([
    "--articles",
    join(folder, "warned"),
    "--out",
    join(folder, "file", "out")
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain("tmp/file/out: not a folder");
}, 30_000);

test("a mistyped option gets the right one suggested", () => {
  const {status, stderr} = extract(["--artcles", "x"]);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown option '--artcles'");
  expect(stderr).toContain("Did you mean --articles?");
}, 30_000);

test("--help tells the options and the exit status", () => {
  const {status, stdout} = extract(["--help"]);
  expect(status).toBe(0);
  for (const words of [
    "--articles <folder>",
    "--out <folder>",
    "--unused <file>",
    "Exit status",
    "data/articles"
  ]) {
    expect(stdout).toContain(words);
  }
}, 30_000);

test("--unused tells what no row took, with places that hold", () => {
  const articles = join(folder, "unused");
  mkdirSync(articles);
  const body = "🇰🇪 The budget of the ministry grew to $3 billion. It rained.\n";
  writeFileSync(join(articles, "a.md"), body);
  const file = join(folder, "unused.csv");
  expect(extract(["--articles", articles, "--out", join(folder, "u"), "--unused", file]).status).toBe(0);
  const rows = csvParse(readFileSync(file, "utf8"));
  expect(rows.columns).toEqual(["article_id", "start", "end", "quote", "reason", "rule"]);
  expect(rows.some(({quote}) => quote?.includes("$3 billion"))).toBe(true);
  expect(rows.some(({quote}) => quote?.includes("It rained"))).toBe(false);
  for (const {start, end, quote} of rows) expect([...body].slice(+start!, +end!).join("")).toBe(quote);
}, 30_000);

test("--unused lists what no row took of one article, and never writes over it", () => {
  const [article, out] = [join(folder, "one.md"), join(folder, "not-made")];
  const text = "---\ntitle: One\n---\nIt rained.\n\nThe budget of the ministry grew to $3 billion.\n";
  writeFileSync(article, text);
  const {status, stdout} = extract(["--out", out, "--unused", article]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/one\.md:6\n {2}The budget of the ministry grew to \$3 billion\.\n {2}- \S/);
  expect(stdout).not.toContain("It rained");
  expect(readFileSync(article, "utf8")).toBe(text);
  expect(existsSync(out)).toBe(false);
  expect(extract(["--unused", join(folder, "none.md")])).toMatchObject({status: 1, stdout: ""});
  const wrong = extract(["--unused", "a.json"]);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain(
    "--unused: neither an article to look at (.md, .txt) nor a .csv file to write"
  );
}, 30_000);

test("--corrections applies an editor's word, and names the line that no longer holds", () => {
  const [articles, out, file] = [join(folder, "put-right"), join(folder, "right"), join(folder, "c.csv")];
  mkdirSync(articles);
  writeFileSync(join(articles, "a.md"), "The president of Kenya visited Uganda on 3 May 2024.");
  const id = "2024-05-03-president-uga";
  const line = (from: string) =>
    `2024-07-01,visits,${id},places,${from},Kampala,"the capital, of course",Me\n`;
  const run = (text: string) => {
    writeFileSync(file, `date,table,row_id,column,from,to,reason,by\n${text}`);
    return extract(["--articles", articles, "--out", out, "--corrections", file]);
  };
  expect(run(line(""))).toEqual({status: 0, stdout: "", stderr: ""});
  expect(csvParse(readFileSync(join(out, "visits.csv"), "utf8"))[0]).toMatchObject({visit_id: id, places: "Kampala"}); // prettier-ignore
  const stale = run(line("Gulu"));
  expect(stale.status).toBe(1);
  expect(stale.stderr).toMatch(/^tmp\/c\.csv:2: places of \S+ is no longer "Gulu"/);
  expect(extract(["--articles", articles, "--out", out, "--corrections", join(folder, "no.csv")])).toMatchObject({
    status: 1,
    stderr: "tmp/no.csv: no such file or folder\n"
  }); // prettier-ignore
}, 30_000);
