/** `npm run add -- <file or address>`: an article becomes a file of `data/articles`, and shows what is read from it. */
import {basename} from "node:path";
import {listArticles, readArticles} from "../../../loaders/read/index.ts";
import {meant} from "../../../loaders/read/meant.ts";
import {isDay, isLanguageTag, isWebAddress} from "../../../loaders/read/values.ts";
import {nearest} from "../../../loaders/suggest.ts";
import {ARTICLES, CORRECTIONS} from "../../paths.ts";
import {command, isTerminal, Refusal, start, warn} from "../command.ts";
import {count} from "../words.ts";
import {askMissing, missing} from "./ask.ts";
import {findDouble} from "./doubles.ts";
import type {Draft} from "./draft.ts";
import {LIMITS} from "./fetchPage.ts";
import {writeArticle} from "./file.ts";
import {gainOf, readAll} from "./gain.ts";
import {readSource} from "./source.ts";
import {tell} from "./tell.ts";

const program = command("add")
  .usage("-- <file or address> [options]")
  .description("Adds an article: a saved web page (.html), a text (.txt, .md), or an http(s) address.")
  .argument("<source>", "file or address")
  .option("--title <text>", "the title, instead of the page's own")
  .option("--publisher <name>", "who published it")
  .option("--url <address>", "where it was published")
  .option("--published <day>", "day of publication, YYYY-MM-DD")
  .option(
    "--published-basis <basis>",
    "how the day is known: stated (on the page) or inferred (from the text)"
  )
  .option("--language <tag>", "language of the text, a BCP 47 tag")
  .option("--charset <name>", "character set, where the page says a wrong one or none")
  .option("--articles <folder>", "folder of the articles", ARTICLES)
  .option("--corrections <file>", "the editor's corrections", CORRECTIONS)
  .option("--allow-local", "also fetch from addresses of the local network")
  .option("--no-questions", "ask nothing, even in a terminal")
  .addHelpText(
    "after",
    `
What the page does not say is asked for in a terminal, and told as a warning elsewhere.

Exit status:
  0  the article is added
  1  it is not, and standard error says why
  2  the command is not understood

Example:
  npm run add -- saved-page.html --publisher "The Daily Example"`
  );

interface Options extends Partial<Record<"title" | "publisher" | "url" | "published" | "language", string>> {
  publishedBasis?: string;
  charset?: string;
  articles: string;
  corrections: string;
  allowLocal?: true;
  questions: boolean;
}

function withOptions(draft: Draft, options: Options): Draft {
  const {title, publisher, url, published, publishedBasis, language} = options;
  check("--url", url, isWebAddress, `no http or https address${meant.address(url ?? "")}`);
  check("--published", published, isDay, `no day of the calendar (YYYY-MM-DD)${meant.day(published ?? "")}`);
  check(
    "--language",
    language,
    isLanguageTag,
    `no BCP 47 tag (en, en-GB, fa)${meant.language(language ?? "")}`
  );
  const bases = ["stated", "inferred"];
  const nearestBasis = nearest(publishedBasis ?? "", bases);
  check("--published-basis", publishedBasis, (basis) => bases.includes(basis), `neither stated nor inferred${nearestBasis ? `, did you mean ${nearestBasis}?` : ""}`); // prettier-ignore
  const given = {title, publisher, url, published, language, published_basis: publishedBasis ?? (published && "stated")}; // prettier-ignore
  return {...draft, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Partial<Draft>)}; // prettier-ignore
}

function check(option: string, value: string | undefined, good: (value: string) => boolean, reason: string) {
  if (value !== undefined && !good(value)) throw new Refusal(option, reason, value);
}

function refuseDouble(draft: Draft, source: string, folder: string): void {
  const double = findDouble(draft, listArticles(folder).missing ? [] : readArticles(folder).articles);
  if (double) throw new Refusal(source, `not added: ${double.reason} as ${double.article.file}`);
}

function add(draft: Draft, {articles, corrections}: Options): void {
  const before = readAll(articles, corrections);
  const path = writeArticle(draft, articles);
  const after = readAll(articles, corrections, true);
  const id = basename(path, ".md");
  for (const key of missing(draft)) warn({severity: "warning", where: path, reason: ADVICE[key] ?? `${key} is not known`, value: ""}); // prettier-ignore
  if (!/^en\b/i.test(draft.language || "en"))
    warn({severity: "warning", where: path, reason: "the rules read English alone", value: draft.language});
  after.problems.forEach(warn);
  const words = after.dataset.articles.find(({article_id}) => article_id === id)?.words ?? 0;
  process.stdout.write(`${path}: ${count(words, "word")}\n\n${tell(gainOf(id, before, after), id, after.dataset)}`); // prettier-ignore
}

/** What a key that is not known costs, where it costs something. */
const ADVICE: Readonly<Record<string, string>> = {
  published: "published is not known, so that a date such as “on Tuesday” cannot be completed"
};

await start(program, async () => {
  const options = program.opts<Options>();
  const [source] = program.args;
  const read = await readSource(source!, options.charset ?? "", {...LIMITS, allowLocal: options.allowLocal === true}); // prettier-ignore
  const known = withOptions(read, options);
  refuseDouble(known, source!, options.articles);
  const draft = options.questions && isTerminal() ? await askMissing(known) : known;
  // an address that was asked for may be that of another article
  if (draft !== known) refuseDouble(draft, source!, options.articles);
  add(draft, options);
});
