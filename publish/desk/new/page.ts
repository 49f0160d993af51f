/** A new page, made from the page of a table, so that it works as those do. */
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {stringify} from "yaml";
import {fileReason} from "../../../loaders/errors.ts";
import {splitFrontMatter} from "../../../loaders/read/frontMatter.ts";
import {slug} from "../../../loaders/resolve/ids.ts";
import {Refusal} from "../command.ts";

const CONFIG = "observablehq.config.ts";
const REPORT = /^const report = (await FileAttachment\("data\/report\.json"\)\.json\(\));$/m;

/** Writes `src/<slug>.md` and its line in the navigation. Gives the file's path, and whether the line could be added. */
export function makePage(title: string, table: string): {path: string; listed: boolean} {
  const name = slug([title]);
  if (name === "") throw new Refusal("page", "a title needs letters or digits", title);
  const path = join("src", `${name}.md`);
  if (existsSync(path)) throw new Refusal(path, "is there already");
  try {
    writeFileSync(path, pageText(readFileSync(join("src", `${table}.md`), "utf8"), title, table), {flag: "wx"}); // prettier-ignore
    return {path, listed: addToNavigation(title, `/${name}`)};
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal(path, fileReason(failure));
  }
}

/** The page of a table, under another title, with a line that chooses its rows. */
export function pageText(model: string, title: string, table: string): string {
  const {body} = splitFrontMatter(model);
  if (!REPORT.test(body)) throw new Refusal(`src/${table}.md`, "no longer reads the report in a way that can be copied"); // prettier-ignore
  const chosen = body
    .replace(/^# .*$/m, `# ${title}`)
    .replace(REPORT, `const all = $1;\n// which rows the page is about: change the condition\nconst report = only(all, "${table}", (row) => row.confidence !== "low");`)
    .replace(/^```js\n/m, '```js\nimport {only} from "./components/tables.js";\n'); // prettier-ignore
  return `---\n${stringify({title, description: `${title}, as told by the articles read.`})}---\n${chosen}`;
}

/** Adds the page at the end of the list of pages, if the list looks as it is known. */
function addToNavigation(name: string, path: string): boolean {
  const text = readFileSync(CONFIG, "utf8");
  const list = /const pages = \[\n([^]*?)\n\];/.exec(text);
  if (!list) return false;
  const line = `  {name: ${JSON.stringify(name)}, path: ${JSON.stringify(path)}}`;
  const longer = `const pages = [\n${list[1]!.replace(/,?\s*$/, "")},\n${line}\n];`;
  writeFileSync(
    CONFIG,
    text.replace(list[0], () => longer)
  );
  return true;
}
