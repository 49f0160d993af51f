/** One spelling for one name over all rows: “al-Sudani” in one article and “Al-Sudani” in another are one person's. */
import {nameWords} from "../facts/names.ts";
import type {VisitRow} from "../facts/visits/index.ts";
import type {Published} from "./mergeFacts.ts";
import type {Conflict} from "./rows.ts";

/** Articles whose rows have a form of a name, and the latest day on which one of them was published. */
interface Use {
  articles: Set<string>;
  latest: string;
}

const keyOf = (name: string): string => nameWords(name).join(" ");
const namesOf = ({visitor, counterparts}: VisitRow): string[] => [visitor, ...counterparts].filter(Boolean);

/**
 * How each name of visitors and counterparts is spelled: as most articles write it, then as the latest does. Only case, marks,
 * hyphens and the article of Arabic names may differ: whether “Soudani” is the same man is for the merging of rows to judge.
 */
export function spelling(rows: readonly VisitRow[], published: Published): (name: string) => string {
  const forms = new Map<string, Map<string, Use>>();
  for (const row of rows) for (const name of namesOf(row)) count(forms, name, row, published);
  const chosen = new Map([...forms].map(([key, uses]) => [key, mostUsed(uses)]));
  return (name) => chosen.get(keyOf(name)) ?? name;
}

/** The row with its names so spelled. */
export const respelled = (row: VisitRow, spelled: (name: string) => string): VisitRow => ({
  ...row,
  visitor: spelled(row.visitor),
  counterparts: row.counterparts.map(spelled)
});

/** What the articles say of a visit's people, so spelled: the value that the row carries is told as the row has it. */
export function respelledConflict(conflict: Conflict, spelled: (name: string) => string): Conflict {
  const {table, column, value} = conflict;
  if (table !== "visits" || !/^(?:visitor|counterparts)$/.test(column)) return conflict;
  return {...conflict, value: Array.isArray(value) ? value.map(spelled) : spelled(String(value))};
}

function count(
  forms: Map<string, Map<string, Use>>,
  name: string,
  row: VisitRow,
  published: Published
): void {
  const key = keyOf(name);
  const uses = forms.get(key) ?? new Map<string, Use>();
  const use = uses.get(name) ?? {articles: new Set<string>(), latest: ""};
  for (const id of row.article_ids) {
    use.articles.add(id);
    const day = published.get(id) ?? "";
    if (day > use.latest) use.latest = day;
  }
  forms.set(key, uses.set(name, use));
}

/** By articles, then by day, then by code units, so that the order of rows changes nothing. */
function mostUsed(uses: ReadonlyMap<string, Use>): string {
  const [first] = [...uses].sort(
    ([a, x], [b, y]) =>
      y.articles.size - x.articles.size ||
      (x.latest === y.latest ? 0 : x.latest > y.latest ? -1 : 1) ||
      (a < b ? -1 : 1)
  );
  return first![0];
}
