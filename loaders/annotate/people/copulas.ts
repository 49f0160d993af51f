import type {Draft, Read} from "./drafts.ts";
import type {Word} from "./words.ts";

/** What stands between a name and the office that it is told to hold; in the group, what tells that he no longer does. */
const COPULA =
  /^(?:who )?(?:(?:now|currently|still|also|then|once|recently|only) )?(?:(?:is|has been|remains|became|becomes|(?:has |had )?(?:taken|took) (?:over|office) as|serves as|has served as|(?:has been|was|is) (?:re-?)?(?:named|appointed|elected|sworn in as))|(was|had been|served as|had served as))(?: (?:now|currently|still|also|then|once|at the time))?(?: (?:the|a|an))?$/;
/** "will become the first Cape Verdean president to visit Tokyo": she is president already. */
const COUNTED = /^(?:who )?(?:will become|would become|became|is|has become|is to become|becomes)(?: (?:the|only))?(?: (?:first|second|third|only|latest))?$/; // prettier-ignore
const LONGEST = 6;

/** "X has been Uzbekistan's energy minister for two years", "X became prime minister in May": the office is his who is the subject. */
export function joinCopulas({words, drafts}: Read, previous: Read | undefined): void {
  for (const office of drafts) {
    if (office.kind !== "office" || office.possessive) continue;
    if (isTold(words, office, drafts)) continue;
    const own = drafts.findLast((d) => d.kind === "name" && d.end <= office.first);
    const name = own ?? (previous && isHe(words[0]) ? onlyName(previous) : undefined);
    const from = own ? own.end : 1;
    if (!name || name.possessive || name.titles.length > 0 || office.first - from > LONGEST) continue;
    const between = words.slice(from, office.first).map((w) => w.lower).join(" "); // prettier-ignore
    const told = COPULA.exec(between) ?? (words[office.to]?.lower === "to" ? COUNTED.exec(between) : null);
    if (!told) continue;
    name.titles.push(...office.titles.map((title) => ({...title, past: told[1] !== undefined})));
    office.named = name;
  }
}

const isHe = (word: Word | undefined): boolean => /^s?he$/.test(word?.lower ?? "");

/** "X flew to Ottawa on Tuesday. He has been Finland's foreign minister since April": the one whom the sentence before names. */
function onlyName({drafts}: Read): Draft | undefined {
  const [name, ...others] = drafts.filter((d) => d.kind === "name");
  return others.length === 0 ? name : undefined;
}

/** "Angola's new defence minister is General X": gives the name after the verb the office before it, and tells whether it did. */
function isTold(words: Read["words"], office: Draft, drafts: Draft[]): boolean {
  const name = drafts[drafts.indexOf(office) + 1];
  const [title] = office.titles;
  if (name?.kind !== "name" || !title?.country || title.plural || title.former) return false;
  if (name.titles.some((t) => t.kind !== "military" || t.country !== "")) return false;
  const between = words.slice(office.end, name.first).map((w) => w.lower);
  if (!/^(?:is|remains|was then|is now)(?: (?:now|still|one|called))?$/.test(between.join(" "))) return false;
  name.titles.unshift({...title});
  office.named = name;
  return true;
}
