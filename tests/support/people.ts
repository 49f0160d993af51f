/**
 * `npx tsx tests/support/people.ts <folder of a corpus>… [--all]`: whether the resolver of people holds the visitors and counterparts of the
 * reference rows, with name, office, country and standing; each miss with the sentences that name the person. `--all` lists
 * everybody whom it found, to be read through for names that are no people.
 */
import {readFileSync} from "node:fs";
import {annotate} from "../../loaders/annotate/index.ts";
import {readArticles} from "../../loaders/read/index.ts";
import type {AnnotatedArticle, Person} from "../../loaders/types.ts";
import {alternatives, fieldRight, fold, sameSurname} from "./fields.ts";
import type {GoldRow} from "./score.ts";

const all = process.argv.includes("--all");
function check(folder: string): void {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) as Record<
    string,
    {visits?: GoldRow[]}
  >;
  const tally = new Map<string, [number, number]>();
  const count = (what: string, ok: boolean): boolean => {
    const [right, of] = tally.get(what) ?? [0, 0];
    tally.set(what, [right + Number(ok), of + 1]);
    return ok;
  };
  for (const article of readArticles(`${folder}/articles`).articles) {
    const annotated = annotate(article);
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const row of gold[article.id]?.visits ?? []) {
      const faultsOfRow = judge(annotated, row, count, seen);
      faults.push(...faultsOfRow);
    }
    if (faults.length > 0 || all) console.log(`\n== ${article.id}`);
    for (const fault of faults) console.log(fault);
    if (all) for (const p of annotated.people) console.log(`   [${p.id}] ${label(p)}`);
  }
  console.log(`\n${folder}: ${[...tally].map(([what, [right, of]]) => `${what} ${right}/${of}`).join(", ")}`);
}

function judge(
  article: AnnotatedArticle,
  row: GoldRow,
  count: (what: string, ok: boolean) => boolean,
  seen: Set<string>
): string[] {
  const faults: string[] = [];
  const visitor = alternatives(row.visitor ?? "");
  const key = `${visitor[0]}|${String(row.visitor_role)}`;
  if (!seen.has(key)) {
    seen.add(key);
    const person = visitor[0] ? find(article, visitor) : byRole(article, row);
    if (!count("visitor", person !== undefined)) faults.push(...told(article, "NO VISITOR", visitor, row));
    else if (person) {
      if (
        row.visitor_role !== undefined &&
        !count("role", fieldRight("visitor_role", row.visitor_role, person.role))
      )
        faults.push(...told(article, `ROLE ${label(person)}`, visitor, row));
      if (!count("country", fieldRight("visitor_country", row.visitor_country ?? "", person.country)))
        faults.push(...told(article, `COUNTRY ${label(person)}`, visitor, row));
      if (!count("official", person.official))
        faults.push(...told(article, `UNOFFICIAL ${label(person)}`, visitor, row));
    }
  }
  for (const name of [row.counterparts ?? []]
    .flat()
    .map(String)
    .flatMap((c) => c.split(";"))) {
    if (name === "" || seen.has(name)) continue;
    seen.add(name);
    const person = find(article, [name]);
    if (!count("counterpart", person !== undefined))
      faults.push(...told(article, "NO COUNTERPART", [name], row));
    else if (person && !count("its country", alternatives(row.host_country ?? "").includes(person.country)))
      faults.push(...told(article, `COUNTERPART'S COUNTRY ${label(person)}`, [name], row));
    else if (person && !count("its standing", person.official))
      faults.push(...told(article, `COUNTERPART UNOFFICIAL ${label(person)}`, [name], row));
  }
  return faults;
}

const find = (article: AnnotatedArticle, names: string[]): Person | undefined =>
  article.people.find((p) => p.name !== "" && names.some((name) => sameSurname(name, p.name)));

const byRole = (article: AnnotatedArticle, row: GoldRow): Person | undefined =>
  article.people.find(
    (p) => fieldRight("visitor_role", row.visitor_role ?? "", p.role) && p.country === row.visitor_country
  );

const label = (p: Person): string =>
  `${p.name || "-"} (${p.surname}) | ${p.role} | ${p.country}${p.countryInferred ? "?" : ""} ${p.gender}${p.official ? "" : " *"}`;

/** A fault with the sentences that hold the last word of the name. */
function told({sentences}: AnnotatedArticle, what: string, names: string[], row: GoldRow): string[] {
  const words = names.flatMap((n) => fold(n).split(/\s+/u)).filter((w) => w.length > 2);
  const near = sentences.filter((s) => words.some((w) => fold(s.text).includes(w)));
  const wanted = `${names[0]} | ${String(row.visitor_role)} | ${String(row.visitor_country)} -> ${String(row.host_country)}`;
  return [`-- ${what}   wanted ${wanted}`, ...near.slice(0, 5).map((s) => `      ${s.text}`)];
}

for (const folder of process.argv.slice(2).filter((a) => a !== "--all")) check(folder);
