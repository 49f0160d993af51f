import {spawnSync} from "node:child_process";
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {extractArticles} from "../../../loaders/pipeline.ts";
import {parseArticle} from "../../../loaders/read/index.ts";
import {parseCorrections} from "../../../loaders/resolve/corrections/index.ts";
import {parseTables} from "../../../loaders/write/index.ts";
import {compareSides, correctionsIn} from "../../../publish/desk/diff/compare.ts";
import type {Side} from "../../../publish/desk/diff/compare.ts";
import {asPage, asText} from "../../../publish/desk/diff/show.ts";
import {copyProject, removeProject} from "../../support/project.ts";
import type {Project} from "../../support/project.ts";
import {inPipe, inTerminal} from "../../support/terminal.ts";

vi.setConfig({testTimeout: 240_000, hookTimeout: 60_000});

const HEADER = "date,table,row_id,column,from,to,reason,by\n";
const RUTO = "2024-05-03-ruto-uga";
const bodies = {
  a: "Kenyan President William Ruto arrived in Uganda on 3 May 2024.",
  b: "Foreign Minister Jane Doe of Kenya visited Ethiopia on 8 June 2024."
};

function side(articles: Record<string, string>, corrections = "", rule = ""): Side {
  const read = Object.entries(articles).map(([id, body]) => parseArticle(Buffer.from(body), id, id).article!);
  const {files} = extractArticles(read, {corrections: parseCorrections(HEADER + corrections, "c.csv")});
  // what another rule would have read
  if (rule) files.set("visits.csv", files.get("visits.csv")!.replace(",made,", `,${rule},`));
  return {tables: parseTables(files), corrections: correctionsIn(HEADER + corrections)};
}
const correction = `2024-07-01,visits,${RUTO},places,,Kampala,"the capital, of course",An Editor\n`;

test.each<[string, Side, Side, string[][]]>([
  ["nothing", side(bodies), side(bodies), []],
  ["an article added", side({a: bodies.a}), side(bodies), [["added", "2024-06-08-doe-eth", "article new: b"]]],
  ["an article taken out", side(bodies), side({a: bodies.a}), [["gone", "2024-06-08-doe-eth", "article gone: b"]]],
  ["an article mended", side(bodies), side({...bodies, a: `${bodies.a.replace("Uganda", "Kampala, Uganda,")}`}), [["changed", RUTO, "article changed: a"]]],
  ["a correction", side(bodies), side(bodies, correction), [["changed", RUTO, "correction: places: the capital, of course (An Editor, 2024-07-01)"]]],
  ["a correction taken out", side(bodies, correction), side(bodies), [["changed", RUTO, "correction taken out: places: the capital, of course (An Editor, 2024-07-01)"]]],
  ["a rule", side(bodies), side(bodies, "", "planned"), [["changed", RUTO, "rules: visits/"]]]
])("%s is told as the cause", (_, before, after, expected) => {
  const rows = compareSides(before, after);
  expect(rows.map(({what, id}) => [what, id])).toEqual(expected.map(([what, id]) => [what, id]));
  expected.forEach(([, , why], i) => expect(rows[i]!.why.join()).toContain(why));
}); // prettier-ignore

test("as text and as a page: each row in words, its cells before and after, and why", () => {
  const rows = compareSides(side({a: bodies.a}), side(bodies, correction.replace("capital", "<capital>")));
  const text = asText(rows, "revision x");
  expect(text).toContain("Since revision x: 1 row added, 1 row changed, no row gone.\n");
  expect(text).toContain(`~ visits ${RUTO}\n    William Ruto, President, Kenya, to Uganda, 3 May 2024\n    places: empty → Kampala\n    because: correction`); // prettier-ignore
  const page = asPage(rows, "revision x");
  expect(page).toContain("<dt>places</dt><dd><del>empty</del> → <ins>Kampala</ins></dd>");
  expect(page).toContain("the &#60;capital&#62;, of course");
  expect(page).not.toMatch(/<script|https?:/);
});

test("an empty cell stays empty in words", () => {
  const trade = side({c: "Trade between Kenya and Uganda reached $1.2 billion in 2023."});
  expect(compareSides(side({}), trade)[0]!.words).toBe(
    "Trade between Kenya and Uganda: US$1.2\u00a0billion, 2023"
  );
});

const DIFF = "publish/desk/diff/cli.ts";
let project: Project;
const git = (...args: string[]) => {
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false"]; // prettier-ignore
  expect(spawnSync("git", [...who, ...args], {cwd: project.folder}).status).toBe(0);
};
beforeAll(async () => {
  project = await copyProject();
  writeFileSync(join(project.folder, ".gitignore"), "node_modules\n");
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "first");
});
afterAll(() => removeProject(project));

test("npm run diff compares with a commit, in a pipe and in a terminal, and writes the page", async () => {
  const same = await inPipe(DIFF, [], project.folder);
  expect(same).toMatchObject({status: 0, stderr: ""});
  expect(same.stdout).toMatch(/^Since revision [0-9a-f]{4,}: no row added, no row changed, no row gone\.\n$/);
  appendFileSync(join(project.folder, "data/corrections.csv"), "");
  writeFileSync(join(project.folder, "data/articles/2024-05-04-a.md"), bodies.a);
  const {status, screen} = await inTerminal(DIFF, ["HEAD", "--page", "changes.html"], [], project.folder);
  expect(status).toBe(0);
  expect(screen).toContain(`+ visits ${RUTO}`);
  expect(screen).toContain("because: article new: 2024-05-04-a");
  expect(readFileSync(join(project.folder, "changes.html"), "utf8")).toContain("article new: 2024-05-04-a");
});

test("what cannot be compared is told", async () => {
  const {status, stderr} = await inPipe(DIFF, ["no-such-branch", "--page", "never.html"], project.folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^no-such-branch: no such revision of this project/);
  expect(existsSync(join(project.folder, "never.html"))).toBe(false);
  expect((await inPipe(DIFF, ["--pgae", "x"], project.folder)).stderr).toContain("(Did you mean --page?)");
});

const RELEASE = "publish/release/cli.ts";
/** The line that names the rules for visits. */
const RULES = /\bvisits: \w+/;
const corrections = () => join(project.folder, "data/corrections.csv");

test("with a release: what came since, by an article, a correction and a rule; what was corrected before is not told again", async () => {
  const from = join(project.folder, "data/articles");
  rmSync(from, {recursive: true});
  mkdirSync(from);
  for (const [id, body] of Object.entries(bodies))
    writeFileSync(join(from, `${id}.md`), `---\npublished: 2024-06-20\n---\n${body}\n`);
  const before = `2024-07-01,visits,${RUTO},places,,Kampala,"the capital, of course",An Editor\n`;
  writeFileSync(corrections(), HEADER + before);
  const released = await inPipe(RELEASE, [], project.folder);
  expect(released).toMatchObject({status: 0, stdout: "data/releases/2024-07-01 is frozen: commit it.\n"});
  expect((await inPipe(DIFF, [], project.folder)).stdout).toBe(
    "Since the release of 2024-07-01: no row added, no row changed, no row gone.\n"
  );

  writeFileSync(join(from, "c.md"), "Trade between Kenya and Uganda reached $1.2 billion in 2023.\n");
  rmSync(join(from, "b.md"));
  writeFileSync(
    corrections(),
    `${HEADER}${before}2024-08-01,visits,${RUTO},status,made,planned,"it is yet to come",B. Editor\n`
  );
  const text = (await inPipe(DIFF, ["--page", "since.html"], project.folder)).stdout;
  expect(text).toContain("Since the release of 2024-07-01: 1 row added, 1 row changed, 1 row gone.\n");
  expect(text).toMatch(/^\+ trade .*\n.*\n {4}because: article new: c$/m);
  expect(text).toMatch(/^- visits 2024-06-08-doe-eth\n.*\n {4}because: article gone: b$/m);
  expect(text).toMatch(
    /status: made → planned\n {4}because: correction: status: it is yet to come \(B. Editor, 2024-08-01\)$/m
  );
  expect(text).not.toContain("the capital");
  const page = readFileSync(join(project.folder, "since.html"), "utf8");
  for (const told of ["article new: c", "article gone: b", "it is yet to come"]) expect(page).toContain(told);

  // a rule that reads no visit any more
  const rules = join(project.folder, "loaders/facts/rules.ts");
  const own = readFileSync(rules, "utf8");
  expect(own).toMatch(RULES);
  writeFileSync(corrections(), HEADER);
  writeFileSync(rules, own.replace(RULES, "visits: []"));
  const byRule = (await inPipe(DIFF, [], project.folder)).stdout;
  writeFileSync(rules, own);
  expect(byRule).toMatch(/^- visits 2024-05-03-ruto-uga\n.*\n(?: {4}.*\n)*? {4}because: .*rules: visits\//m);
});

test("a correction taken out since the release is told as the cause", async () => {
  writeFileSync(corrections(), HEADER);
  const {stdout} = await inPipe(DIFF, [], project.folder);
  expect(stdout).toMatch(
    /places: Kampala → empty[^]*because: correction taken out: places: the capital, of course/
  );
});
