import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {parseArticle} from "../../../loaders/read/index.ts";
import {findDouble, plainAddress} from "../../../publish/desk/add/doubles.ts";
import {articleId, articleText} from "../../../publish/desk/add/file.ts";
import type {Draft} from "../../../publish/desk/add/draft.ts";
import {formatProblem} from "../../../loaders/errors.ts";
import {LIMITS} from "../../../publish/desk/add/fetchPage.ts";
import {readSource} from "../../../publish/desk/add/source.ts";
import type {Refusal} from "../../../publish/desk/command.ts";
import {CTRL_C, DOWN, ENTER, inPipe, inTerminal} from "../../support/terminal.ts";

// each run starts Node and reads articles, which takes long where the machine is busy
vi.setConfig({testTimeout: 60_000});

const ADD = "publish/desk/add/cli.ts";
const STORY =
  "<p>Foreign Minister Jane Doe of Kenya arrived in Kampala, Uganda, on Friday for talks on trade and the lake.</p><p>During the visit the two countries signed five memoranda of understanding on energy and health, officials said. The budget of the ministry grew to $3 billion.</p>";
const PAGE = `<!doctype html><html lang="en"><head><title>Talks in Kampala</title></head><body><article>${STORY}</article></body></html>`;

let folder = "";
let articles = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "add-"));
  writeFileSync(join(folder, "page.html"), PAGE);
});
afterAll(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  articles = mkdtempSync(join(folder, "articles-"));
});
const run = (args: readonly string[]) =>
  inPipe(ADD, [...args, "--articles", articles, "--corrections", join(folder, "none.csv")]);
const shown = (text: string) => text.replaceAll(articles, "ARTICLES").replaceAll(folder, "FOLDER");

test("in a pipe nothing is asked: what is missing is told, and what was read is shown", async () => {
  const {status, stdout, stderr} = await run([join(folder, "page.html"), "--published", "2024-05-04"]);
  expect(status).toBe(0);
  expect(shown(stderr)).toBe(
    ["publisher", "url"].map((key) => `ARTICLES/2024-05-04-talks-kampala.md: warning: ${key} is not known\n`).join("") // prettier-ignore
  );
  expect(shown(stdout)).toMatch(/^ARTICLES\/2024-05-04-talks-kampala\.md: \d+ words\n\nNew rows \(2\):\n/);
  expect(stdout).toContain("visits: Jane Doe, Foreign Minister, Kenya, to Uganda, 3 May 2024");
  expect(stdout).toContain("agreements: 5 memoranda of understanding, Kenya and Uganda: signed");
  expect(stdout).toMatch(/Not used.*\(1\):\n {2}“The budget of the ministry grew to \$3 billion.”/);
  const [file] = readdirSync(articles);
  const text = readFileSync(join(articles, file!), "utf8");
  expect(text).toContain('---\ntitle: "Talks in Kampala"\npublished: 2024-05-04\npublished_basis: stated\nlanguage: en\n---\nForeign Minister'); // prettier-ignore
});

test("in a terminal what is missing is asked for, again until it can be right", async () => {
  const {status, screen} = await inTerminal(
    ADD,
    [join(folder, "page.html"), "--articles", articles, "--corrections", join(folder, "none.csv")],
    [
      {after: "Publisher, if known:", type: `The Lake Post${ENTER}`},
      {after: "Address, if known:", type: ENTER},
      {after: "Day of publication", type: `4 May${ENTER}`},
      {after: "a day of the calendar", type: `${"\b".repeat(5)}2024-05-04${ENTER}`},
      {after: "How is the day known?", type: `${DOWN}${ENTER}`}
    ]
  );
  expect(screen).toContain("New rows (2)");
  expect(status).toBe(0);
  const text = readFileSync(join(articles, "2024-05-04-talks-kampala.md"), "utf8");
  expect(text).toContain('publisher: "The Lake Post"\npublished: 2024-05-04\npublished_basis: inferred\n');
});

test("Ctrl+C at a question adds nothing", async () => {
  const {status} = await inTerminal(
    ADD,
    [join(folder, "page.html"), "--articles", articles],
    [{after: "Publisher, if known:", type: CTRL_C}]
  );
  expect(status).toBe(1);
  expect(readdirSync(articles)).toEqual([]);
});

test("a double is refused and names the other; another article on the same is confirmed", async () => {
  writeFileSync(join(articles, "first.md"), `---\npublished: 2024-05-04\n---\n${STORY.replace(/<[^>]+>/g, "\n")}`); // prettier-ignore
  const double = await run([join(folder, "page.html")]);
  expect(double.status).toBe(1);
  expect(shown(double.stderr)).toBe(
    "FOLDER/page.html: not added: 100% the same words as ARTICLES/first.md\n"
  );
  const other = join(folder, "other.txt");
  writeFileSync(other, "Jane Doe, the foreign minister of Kenya, visited Entebbe in Uganda on 3 May 2024.");
  const {status, stdout} = await run([other, "--published", "2024-05-06"]);
  expect(status).toBe(0);
  expect(stdout).toContain(
    "New rows: none\nRows that other articles tell of as well (1):\n  visits: Jane Doe"
  );
  expect(stdout).toMatch(/places: \S+ → \S*Entebbe/);
  expect(readdirSync(articles)).toHaveLength(2);
});

test("an address is fetched, where the local network is allowed", async () => {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE)
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/talks`;
  const refused = await run([address]);
  expect(refused).toMatchObject({status: 1, stdout: ""});
  expect(refused.stderr).toContain("an address of the local network is not asked without --allow-local");
  const {status} = await run([address, "--allow-local"]);
  server.closeAllConnections();
  server.close();
  expect(status).toBe(0);
  expect(readFileSync(join(articles, "undated-talks-kampala.md"), "utf8")).toContain(`url: ${address}\n`);
});

test("a mistyped option gets the right one suggested, a wrong value its reason, and nothing is left behind", async () => {
  const misspelt = await run([join(folder, "page.html"), "--pubisher", "x"]);
  expect(misspelt.status).toBe(2);
  expect(misspelt.stderr).toContain("error: unknown option '--pubisher'\n(Did you mean --publisher?)\n");
  const wrong = await run([join(folder, "page.html"), "--published-basis", "infered"]);
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toBe('--published-basis: neither stated nor inferred, did you mean inferred?: "infered"\n'); // prettier-ignore
  expect(readdirSync(articles)).toEqual([]);
});

test.each<[string, string, string?]>([
  ["no.html", "FOLDER/no.html: no such file or folder"],
  ["folder.md", "FOLDER/folder.md: a folder, not a file"],
  ["page.pdf", "FOLDER/page.pdf: neither a web page (.html) nor text (.txt) nor Markdown (.md)"],
  ["latin.txt", "FOLDER/latin.txt: not UTF-8; name its character set: --charset windows-1252"],
  ["empty.txt", "FOLDER/empty.txt: there is no text in it"],
  ["page.html", '--charset: no character set of the web (utf-8, windows-1256, iso-8859-1, gb18030): "utf-9"', "utf-9"]
])("%s cannot be read: %s", async (file, told, charset = "") => {
  writeFileSync(join(folder, "latin.txt"), Buffer.from("caf\xe9", "latin1"));
  writeFileSync(join(folder, "empty.txt"), "\n");
  mkdirSync(join(folder, "folder.md"), {recursive: true});
  const failure = await readSource(join(folder, file), charset, LIMITS).catch((error: unknown) => error);
  expect(shown(formatProblem((failure as Refusal).problem))).toBe(told);
}); // prettier-ignore

test("a text keeps its front matter, takes its title from a heading, and is read in its character set", async () => {
  const file = join(folder, "text.md");
  writeFileSync(file, Buffer.from("---\npublisher: A\n---\n\n# The title\n\nCaf\xe9.\r\nMore.\n", "latin1"));
  expect(await readSource(file, "latin1", LIMITS)).toMatchObject({title: "The title", publisher: "A", body: "Café.\nMore."}); // prettier-ignore
});

const draft = (changed: Partial<Draft>): Draft => ({
  ...{title: "", publisher: "", url: "", published: "", published_basis: "", language: "", body: "Text."},
  ...changed
});

describe("the file", () => {
  test.each([
    ["2024-05-04-talks-kampala-end-agreement-sixth-seventh", {title: "The talks in Kampala end with an agreement: sixth seventh, eighth", published: "2024-05-04"}],
    ["undated-pecs-osijek", {title: "“Pécs” & Osijek"}],
    ["undated-المحادثات", {title: "المحادثات"}],
    ["undated-text", {title: "?!"}]
  ])("%s", (id, changed) => expect(articleId(draft(changed), () => false)).toBe(id)); // prettier-ignore

  test("a name that is taken is numbered", () =>
    expect(articleId(draft({title: "Talks"}), (id) => id === "undated-talks")).toBe("undated-talks-2"));

  test.each<Partial<Draft>>([
    {title: 'He said: "no" # never', publisher: "- x: [y]", language: "no"},
    {title: "1984", published: "2024-05-04", published_basis: "inferred", url: "https://a.example/?a=1&b=#c"},
    {body: "---\nA line above"},
    {title: "\\ backslash", body: "title: none\n---"}
  ])("%j is read back as it was", (changed) => {
    const written = draft(changed);
    const {article, problems} = parseArticle(Buffer.from(articleText(written)), "a", "a.md");
    expect(problems).toEqual([]);
    const {title, publisher, url, published, publishedBasis, language, body} = article!;
    const read = {title, publisher, url, published, published_basis: publishedBasis, language, body};
    expect(read).toEqual({...written, language: written.language || "en", body: `${written.body}\n`});
  });
});

describe("doubles", () => {
  const long = Array.from({length: 60}, (_, i) => `word${i}`).join(" ");
  const there = parseArticle(Buffer.from(`---\nurl: https://www.a.example/talks/?utm_source=x\n---\n${long}`), "a", "a.md").article!; // prettier-ignore
  test.each(["https://a.example/talks", "http://m.a.example/talks/amp#top", "https://a.example/talks?fbclid=1"])("the same address: %s", (url) =>
    expect(findDouble({url, body: "Other words altogether."}, [there])).toMatchObject({article: {id: "a"}, reason: "the same address"})
  ); // prettier-ignore
  test.each(["https://a.example/other", "https://a.example/talks?page=2", ""])("another: %j", (url) =>
    expect(findDouble({url, body: "Other words altogether."}, [there])).toBeNull()
  );
  test("nearly the same text, with a new beginning and some words changed", () =>
    expect(findDouble({url: "", body: `KAMPALA (Agency) ${long.replace("word30", "other")}`}, [there])?.reason).toMatch(/^\d\d% the same words$/)); // prettier-ignore
  test("half of the words are another article", () =>
    expect(findDouble({url: "", body: long.replace(/word[1-5]\d/g, (w) => `${w}x`)}, [there])).toBeNull());
  test("an address in other letters", () =>
    expect(plainAddress("https://a.example/%D9%85")).toBe(plainAddress("https://a.example/م")));
});
