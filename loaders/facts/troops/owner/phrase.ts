/** Whose troops a count's own words say they are: before the number, behind the noun, as the label of a line. */
import {headingCountry} from "../../heading.ts";
import {itemOf} from "../../layout.ts";
import type {Group} from "../group.ts";
import {forcesIn} from "../force.ts";
import type {Force} from "../force.ts";
import {isWall} from "../walls.ts";
import type {Trigger} from "../trigger.ts";
import type {View} from "../view.ts";
import {phrase} from "../view.ts";
import {worldOf} from "../world.ts";

/** "- Britain: about 140 army engineers were sent", "GERMANY -- Around 100": the country that a line opens with. */
export function labelOf({article, sentence, placeAt}: View): Force | null {
  const {country, first} = itemOf(article, sentence);
  if (country === "" || first !== sentence.index) return null;
  const laid = placeAt.find((place) => place?.mention.kind === "country");
  return laid ? {name: country, token: laid.first} : null;
}

/**
 * In a list under "Foreign troops in Mali" the country over an item or a section is whose they are; under "American bases in the Gulf"
 * it is where they are, and so it is where the title tells nothing.
 */
export function sectionForce({article, sentence}: View): string {
  const section = itemOf(article, sentence).country || headingCountry(article, sentence);
  if (section === "") return "";
  const {titled, force} = worldOf(article);
  if (titled.length === 0) return "";
  return titled.includes(section) || (force !== "" && force !== section) ? "" : section;
}

/** "a US-led battalion of 1,100 NATO soldiers" is the alliance's, "a 350-member Nepalese UN battalion" Nepal's. */
export function serving(view: View, forces: Force[]): Force[] {
  if (forces.length < 2) return forces;
  const {placeAt} = view;
  const named = forces.filter(({token}) => !/^- ?led$/.test(phrase(view, (placeAt[token]?.last ?? token) + 1, (placeAt[token]?.last ?? token) + 2))); // prettier-ignore
  const states = named.filter(({name}) => /^[A-Z]{3}$/.test(name));
  return states.length === 1 && named.every(({name}) => name === states[0]!.name || name === "UN")
    ? states
    : named;
}

/** "Kuwait's 13,500 American troops": of a possessor and a demonym the second is whose they are. */
export function guestOf({words, placeAt}: View, {number}: Group, own: readonly Force[]): Force | null {
  const [host, guest] = own;
  if (own.length !== 2 || !host || !guest) return null;
  const last = placeAt[host.token]?.last ?? host.token;
  return words[last + 1] === "'s" && host.token < number.first && guest.token > number.last ? guest : null;
}

/** "commandos from Brazil must leave Qatar", "were pulled out of Qatar", "ordered soldiers from Russia to leave": behind the noun stands who sent them. */
export function leavesAnother(view: View, last: number, trigger: Trigger | null): boolean {
  if (trigger?.sense !== "withdraw" || !trigger.verb) return false;
  const from = view.placeAt[last + 2] ?? view.placeAt[last + 3];
  if (from?.mention.kind !== "country") return false;
  if (trigger.role === "object") return view.words[from.last + 1] === "to" && /^(?:order|tell|instruct|request|ask|require)$/.test(trigger.verb.lemma); // prettier-ignore
  const left = view.placeAt.slice(trigger.verb.head + 1, trigger.verb.head + 13).find((place) => place !== undefined && place.mention.kind !== "body"); // prettier-ignore
  // "Another 200 soldiers from Djibouti and 600 from Burundi have also left": no word of what they left
  const isAlone = left === undefined && view.words.some((w) => /^(?:another|more|further|additional|also)$/.test(w)) && trigger.role === "subject" && !trigger.verb.passive && /^(?:leave|depart)$/.test(trigger.verb.lemma); // prettier-ignore
  // "the three hundred men from Botswana went home in April"
  const isHome = left === undefined && view.words.slice(trigger.verb.head + 1, trigger.verb.head + 3).includes("home"); // prettier-ignore
  // "The mission in Chad said 235 soldiers from Bolivia had left the country"
  const isThat = left === undefined && trigger.role === "subject" && OTHER_LAND.test(phrase(view, trigger.verb.head + 1, trigger.verb.head + 6)); // prettier-ignore
  return (
    trigger.verb.head > from.last &&
    (isThat || isAlone || isHome || (left !== undefined && left.mention.country !== from.mention.country))
  );
}

const OTHER_LAND =
  /^(?:(?:out )?(?:of|from) )?(?:the|that|this) (?:[\w-]+ ){0,2}(?:country|nation|kingdom|republic|island|archipelago|territory|capital|mission)\b/;

/** "soldiers of NATO's force KFOR", "troops from Kenya"; not "withdrew 120 soldiers from Chad". */
export function ofPhrase(view: View, last: number, trigger: Trigger | null): Force[] | null {
  const word = view.words[last + 1] ?? "";
  // "84 servicemen belonging to the French army"
  if (word === "belonging" && view.words[last + 2] === "to") {
    const owner = view.placeAt.slice(last + 3, last + 6).find((place) => place !== undefined);
    return owner ? [{name: owner.mention.country, token: owner.first}] : forcesIn(view, last + 3, last + 5);
  }
  // "Another 500 troops coming directly from Kathmandu"
  const coming = /^(?:coming|drawn|recruited|flying in)\b/.test(word) && /^(?:directly |straight )?from\b/.test(phrase(view, last + 2, last + 3)); // prettier-ignore
  if (coming) {
    const from = view.placeAt.slice(last + 3, last + 9).find((laid) => laid && laid.mention.kind !== "body");
    return from ? [{name: from.mention.country, token: from.first}] : null;
  }
  // "4,000 of them under the AU flag", "350 of its own from Norway"
  if (
    word === "of" &&
    /^(?:them|these|those|whom|its own|their own)\b/.test(phrase(view, last + 2, last + 3))
  )
    return null;
  const leads = word === "of" || (word === "from" && trigger?.sense !== "withdraw" && trigger?.sense !== "deploy" && trigger?.sense !== "shrink"); // prettier-ignore
  const arrives = word === "from" && trigger?.sense === "deploy" && trigger.role === "subject";
  if (!leads && !arrives && !(word === "from" && leavesAnother(view, last, trigger))) return null;
  let end = last + 1;
  while (end < last + 12 && end + 1 < view.tokens.length) {
    const next = view.words[end + 1]!;
    if (
      view.verbAt[end + 1] !== -1 ||
      isWall(view, end + 1) ||
      /^(?:in|at|to|on|by|for|,)$/.test(next) ||
      (next === "from" && end > last) ||
      view.numberAt[end + 1]
    )
      break;
    end++;
  }
  // "3,250 soldiers from Bangladesh, China and Ghana"
  while (view.words[end + 1] === "," && view.placeAt[end + 2]?.mention.kind === "country" && /^(?:,|and)$/.test(view.words[view.placeAt[end + 2]!.last + 1] ?? "")) end = view.placeAt[end + 2]!.last; // prettier-ignore
  const forces = forcesIn(view, last + 1, end);
  return forces.length > 0 ? forces : null;
}
