/** Counts in a list: "The largest contingents come from Rwanda (2,600), India (2,400)", "US troops: Iraq 2,500, Syria 900". */
import type {NumberMention, PlaceMention} from "../../types.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {sitesIn} from "./location.ts";
import {behindDateline} from "./scope.ts";
import {missionBefore} from "./told.ts";
import type {Told} from "./told.ts";
import type {Force} from "./force.ts";
import {isCount} from "./group.ts";
import {presentCount} from "./presentCount.ts";
import type {Found} from "./reading.ts";
import type {Laid, View} from "./view.ts";
import {phrase} from "./view.ts";

/** A verb of sending, with a number of its own, before the first item of a list. */
const isGapped = ({sentence, numbers, words, placeAt}: View, first: number): boolean =>
  // "The United States has 1,000 troops in the country, Italy 300": each has its own where the first does
  (!words.slice(0, first).includes(":") &&
    sentence.verbs.some(
      ({lemma, head}) =>
        head < first &&
        /^(?:have|keep|maintain|station|base|deploy)$/.test(lemma) &&
        numbers.some(
          (n) =>
            n.first > head &&
            n.last < first &&
            words
              .slice(n.last, first)
              .some(
                (w, k) =>
                  w === "there" ||
                  (/^(?:in|at|on)$/.test(w) &&
                    (placeAt[n.last + k + 1] ??
                      placeAt[n.last + k + 2] ??
                      HERE.test(words.slice(n.last + k + 1, n.last + k + 3).join(" "))))
              )
        )
    )) ||
  // "Germany supplies 800, the Netherlands 270": taken for a noun
  numbers.some(
    (n) => n.last < first && /^(?:sends|supplies|contributes|provides)$/.test(words[n.first - 1] ?? "")
  ) ||
  sentence.verbs.some(
    ({lemma, head}) =>
      head < first &&
      /^(?:send|contribute|provide|supply|add|give|pledge|offer|commit)$/.test(lemma) &&
      numbers.some((n) => n.first > head && n.last < first)
  );

const HERE = /^the (?:country|territory|mission|area|island|enclave)$/;

interface Item {
  place: Laid<PlaceMention>;
  number: Laid<NumberMention>;
}

/** Words that tell that a list is of troops, and those that tell it is of something else. */
const TROOPS =
  /\b(?:troops?|soldiers|contingents?|contributors? to|peacekeepers|garrisons?|military personnel|(?:allied|foreign) forces|forces (?:abroad|overseas)|bases (?:abroad|overseas)|military presence)\b/i;
const OTHERS = /\b(?:killed|wounded|deaths|dead|casualties|lost|losses|tanks|refugees|police|died)\b/i;

export function* listedIn(view: View, told: Told | null): Generator<Found> {
  const items = itemsOf(view);
  if (items.length < 2) return;
  const {article, sentence} = view;
  const before = article.sentences[sentence.index - 1]?.text ?? "";
  if (!(TROOPS.test(sentence.text) || TROOPS.test(before)) || OTHERS.test(sentence.text)) return;
  const first = items[0]!.place.first;
  // "Moscow is sending 2,000, Belarus 100 and Armenia 70": each sends its own
  if (isGapped(view, first)) return;
  const owner = namedBefore(view, first);
  const leader = owner && leaderOf(view, owner, first);
  const mission = owner && !leader && homeOf(owner.name) === "" ? "" : (leader ? missionBefore(view, first) : owner?.name ?? missionBefore(view, first)); // prettier-ignore
  const named =
    homeOf(mission) || (leader && told ? told.location : "") || (owner ? "" : soilNamed(view, first) || soilBehind(view, items.at(-1)!.number.last)); // prettier-ignore
  const soil = named || (owner && !leader ? "" : soilToldBefore(view, items, told));
  const doubts = named === "" && soil !== "" ? ["a list", "location from the count before"] : ["a list"];
  // the countries send troops to a mission, or hold those of the one force named
  if ((!owner || leader) && soil === "") return;
  for (const {place, number} of leader ? [leader, ...items] : items) {
    const land = place.mention.country;
    const [force, location] = mission || leader || !owner ? [land, soil] : [owner!.name, land];
    if (force === location || !/^[A-Z]{3}$/.test(location)) continue;
    yield presentCount(view, "count-listed", number, force, location, doubts);
  }
}

/** "The ministry in Tallinn gave figures for allied forces: United Kingdom – 900": the one land that the words before a list lead to. */
function soilNamed(view: View, first: number): string {
  const lands = new Set(sitesIn(view, 0, first - 1, "at").filter((s) => s.refused === "" && s.country !== "").map((s) => s.country)); // prettier-ignore
  return lands.size === 1 ? [...lands][0]! : "";
}

/** "Somalia is full of foreign troops. The largest contributors are Spain (2,000), Ghana (1,750)": the land told before, none of those listed. */
function soilToldBefore(view: View, items: readonly Item[], told: Told | null): string {
  const recent = told !== null && view.sentence.index - told.sentence <= 2 ? told.location : "";
  return items.some(({place}) => place.mention.country === recent) ? "" : recent;
}

/** "Soldiers from Jordan (120) and Chile (200) serve in Lebanon": where those do that the list names. */
function soilBehind(view: View, last: number): string {
  const verb = view.sentence.verbs.find((v) => v.first > last && v.first - last <= 3 && v.form === "finite");
  if (!verb || verb.negated || verb.modal !== "" || !/^(?:serve|be|stand|station|base|deploy|patrol|guard|train|remain)$/.test(verb.lemma)) return ""; // prettier-ignore
  const [site] = sitesIn(view, verb.head + 1, view.tokens.length - 1, "at");
  return site?.refused === "" ? site.country : "";
}

/** "Italy leads the table with 1,290, ahead of the United States (590)": the first of those that the list ranks, with its number. */
function leaderOf(view: View, {token}: Force, first: number): Item | null {
  const place = view.placeAt[token];
  if (!place || !/\b(?:ahead of|followed by|before|then|behind (?:it|them) come|next)\b/.test(phrase(view, token, first))) return null; // prettier-ignore
  const number = view.numbers.find((n) => n.first > token && n.last < first && isCount(view, n));
  return number ? {place, number} : null;
}

/** "Rwanda (2,600)", "Nepal 1,500;", "Iraq: 2,500". */
function itemsOf(view: View): Item[] {
  const {words, placeAt, numbers} = view;
  if (numbers.length < 2) return [];
  return numbers.flatMap((number): Item[] => {
    const {value} = number.mention;
    if (!isCount(view, number) || value === null || value < 10) return [];
    const own = words[number.first - 1] ?? "";
    // "France keeps soldiers in four countries: Djibouti, 1,500; Gabon, 350"
    const isMarked = own === "," && words.includes(";") && words.slice(0, number.first).includes(":");
    const mark = isMarked ? ":" : own;
    const place = placeAt[/^[(:–—-]$|^with$/.test(mark) ? number.first - 2 : number.first - 1];
    const next = words[number.last + 1] ?? ".";
    const closes =
      mark === "("
        ? /^(?:\)|troops|soldiers|personnel|peacekeepers)$/.test(next)
        : /^(?:[,;.)]|and|troops|soldiers)$/.test(next);
    return place && closes && place.mention.kind === "country" ? [{place, number}] : [];
  });
}

/** The one force that the words before a list name: "US troops in the region: Iraq (2,500), …". */
function namedBefore(view: View, first: number): Force | null {
  const forces = forcesIn(view, behindDateline(view), first - 1);
  return forces.length === 1 ? forces[0]! : null;
}
