import {portfolioWords} from "../../lexicon/offices.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import type {Word} from "./words.ts";

const HEADING = new Set(["heads", "leads", "runs", "directs", "oversees"]);
const MINISTRY = new Set(["ministry", "department"]);
const DIPLOMACY = new Set(["diplomacy"]);
/** Words of the clause after the verb. */
const REACH = 9;

/** "X, who heads the diplomacy of the Republic of Congo", "who runs Finland's defence ministry": an office told by its duty. */
export function joinDuties({words, drafts}: Read): void {
  for (const name of drafts) {
    if (name.kind !== "name" || name.titles.length > 0 || words[name.end]?.lower !== "who") continue;
    const verb = name.end + (HEADING.has(words[name.end + 1]?.lower ?? "") ? 1 : 2);
    if (!HEADING.has(words[verb]?.lower ?? "")) continue;
    const clause = clauseFrom(words, verb + 1);
    const title = clause && titleFrom(clause, name);
    if (title) name.titles.push(title);
  }
}

/** The words up to the next mark. */
function clauseFrom(words: readonly Word[], from: number): readonly Word[] {
  const rest = words.slice(from, from + REACH);
  const mark = rest.findIndex((w, k) => k > 0 && w.gap !== "soft");
  return mark < 0 ? rest : rest.slice(0, mark);
}

function titleFrom(clause: readonly Word[], {from, to}: Draft): Title | null {
  const body = clause.findIndex((w) => MINISTRY.has(w.lower));
  const isDiplomacy = clause.some((w) => DIPLOMACY.has(w.lower));
  const country = clause.find((w) => w.place && /^[A-Z]{3}$/.test(w.place.country))?.place?.country;
  const field = isDiplomacy ? "foreign" : body < 0 ? "" : (clause[body - 1]?.lower ?? "");
  if (!country || !portfolioWords.has(field)) return null;
  const role = `${field.charAt(0).toUpperCase()}${field.slice(1)} Minister`;
  return {
    full: role,
    times: 1,
    determiner: "",
    owner: null,
    from,
    to,
    head: from,
    role,
    key: `minister:${field}`,
    fields: [field],
    kind: "minister",
    plural: false,
    country,
    regional: false,
    organization: false,
    gender: "",
    former: false,
    fallen: false,
    late: false
  };
}
