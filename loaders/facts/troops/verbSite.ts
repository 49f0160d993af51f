/** The land that a verb names: its object ("left Niger"), who hosts the troops, what opens a list of them. */
import {forcesIn} from "./force.ts";
import type {Group} from "./group.ts";
import {sitesIn} from "./location.ts";
import type {Scope} from "./scope.ts";
import {GUARDING} from "./sense.ts";
import type {Site} from "./site.ts";
import type {Trigger} from "./trigger.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** "left Niger", "entered Belarus", "quit the country": the land is the verb's object. */
export function directGoal(
  view: View,
  trigger: Pick<Trigger, "verb" | "role" | "token"> | null
): Site | null {
  const guarded = trigger?.role === "subject" && GUARDING.test(trigger.verb?.lemma ?? view.words[trigger.token] ?? ""); // prettier-ignore
  if (guarded && !trigger.verb?.passive) return objectSite(view, trigger.token);
  if (!trigger?.verb || trigger.role !== "subject") return null;
  if (!/^(?:leave|quit|exit|enter|vacate|depart|reach|abandon)$/.test(trigger.verb.lemma)) return null;
  return objectSite(view, trigger.verb.head);
}

export function objectSite(view: View, head: number): Site | null {
  // a preposition is thought before the object
  const {placeAt, words} = view;
  for (let k = head + 1; k < head + 6; k++) {
    const laid = placeAt[k];
    if (laid && laid.first === k) {
      if (laid.mention.kind === "demonym" || laid.mention.kind === "body") continue;
      const country = laid.mention.country;
      return {country, place: laid.mention.kind === "country" ? "" : laid.mention.text, first: k, last: laid.last, refused: ""}; // prettier-ignore
    }
    if (
      /^(?:country|territory|province|prefecture|island|islands|archipelago|region|area|city|capital|base|bases|town|soil)$/.test(
        words[k] ?? ""
      )
    )
      return {country: "", place: "", first: k, last: k, refused: ""};
    if (!/^(?:the|this|that|their|his|its|northern|southern|eastern|western|neighbouring|neighboring|entire|whole|central|island|[a-z]+ern)$/.test(words[k] ?? "")) break; // prettier-ignore
  }
  return null;
}

/** "Iraq accommodates 2,500 US troops", "Kosovo, which hosts", "Al Udeid in Qatar, which houses". */
export function hostOf(view: View, {verb, token}: Trigger, scope: Scope, guests?: Group): Site | null {
  const {placeAt} = view;
  const owners = guests ? forcesIn(view, guests.first, guests.last).map(({name}) => name) : [];
  const [from, to] = verb?.subject ?? [scope.from, token - 1];
  const at = (k: number): Site | null => {
    const laid = placeAt[k];
    if (!laid || laid.first !== k || laid.mention.kind === "body") return null;
    const {kind, country, text} = laid.mention;
    // "The French base at Port-Bouët in Abidjan, home to 600 soldiers"
    // "the UK Naval Support Facility in Bahrain, home to 320 British personnel": its name is of the guests
    if ((kind === "demonym" || owners.includes(country)) && BASES.test(phrase(view, laid.last + 1, laid.last + 4))) return null; // prettier-ignore
    // "Moscow's base at Gyumri in Armenia is home to 3,000": its keeper's name, where another land follows
    const kept = view.words[laid.last + 1] === "'s" && BASES.test(phrase(view, laid.last + 2, laid.last + 6));
    if (kept && placeAt.slice(laid.last + 2, token).some((p) => p && p.mention.kind !== "body" && p.mention.country !== country)) return null; // prettier-ignore
    return {
      country,
      place: kind === "country" || kind === "demonym" || laid.mention.capital ? "" : text,
      first: k,
      last: laid.last,
      refused: ""
    };
  };
  const named: Site[] = [];
  for (let k = from; k <= to; k++) {
    const found = at(k);
    if (found) named.push(found);
  }
  // "Ukraine's neighbour Romania will host": the possessor of another land is none
  const hosts = named.filter((s, i) => i === named.length - 1 || view.words[s.last + 1] !== "'s");
  if (hosts[0]) return hosts[0];
  for (let k = token - 1; k >= 0 && token - k < 14; k--) {
    const found = at(k);
    if (found) return found;
  }
  return {country: "", place: "", first: from, last: to, refused: ""};
}

const BASES = /^(?:\w+ ){0,3}(?:base|bases|garrison|camp|barracks|airbase|outpost|facility|station)\b/;

/** "Djibouti is home to four garrisons: 4,000 Americans, …": what opens a list says where they are. */
export function openedBy(view: View, from: number): Site | null {
  const colon = view.words[from - 1] === ":" ? from - 1 : -1;
  if (colon < 0) return null;
  const named = sitesIn(view, 0, colon - 1, "at").find((s) => s.country !== "");
  if (named) return named;
  const verb = view.sentence.verbs.find((v) => v.head < colon && v.form === "finite");
  const hosts = verb && (HOSTS.test(verb.lemma) || view.words.slice(verb.first, verb.head + 3).join(" ").includes("home to")); // prettier-ignore
  const host = hosts ? hostOf(view, {verb, token: verb.head, sense: "host", index: -1, role: "object"}, {from: 0, to: colon}) : null; // prettier-ignore
  return host?.country ? host : null;
}

const HOSTS = /^(?:host|house|accommodate|shelter)$/;
