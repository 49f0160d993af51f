/** Whose the forces are that a sentence speaks of without a number, and where they stand. */
import type {PlaceMention} from "../../types.ts";
import {forcesIn} from "./force.ts";
import type {Force} from "./force.ts";
import {sitesIn} from "./location.ts";
import type {Site} from "./site.ts";
import {forcesOfSubject} from "./subject.ts";
import type {Told} from "./told.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

/** "its troops", "the country's contingent", "the soldiers it has sent", "asked Nepal for soldiers": whose, by the words beside the noun at a token. */
export function topicForces(view: View, k: number, told: Told | null): Force[] {
  const {words, sentence} = view;
  // "Cyprus is full of foreign troops", "hosts foreign soldiers"
  if (words[k - 1] === "foreign") return [];
  // "the soldiers it has sent", "the soldiers that Uruguay keeps there"
  const that = /^(?:that|which|whom)$/.test(words[k + 1] ?? "") ? k + 2 : k + 1;
  if (/^(?:it|they)$/.test(words[that] ?? "")) return forcesIn(view, 0, k - 1).slice(-1);
  const its = [k - 1, k - 2, k - 3].find((at) => /^(?:its|their|his|her)$/.test(words[at] ?? ""));
  // "told Brazil in June to withdraw its forces": whom another has told, asked or ordered
  const bidden = its === undefined ? [] : biddenBefore(view, its);
  if (bidden.length > 0) return bidden;
  const theirs = its === undefined ? [] : forcesOfSubject(view, [its, its], told).forces;
  if (theirs.length > 0) return theirs;
  const before = forcesIn(view, k - 4, k);
  if (before.length > 0) return before;
  // "Fiji's minister visited the country's troops"
  if (/\bthe (?:country|nation|kingdom|republic) 's(?: \w+)?$/.test(phrase(view, k - 5, k - 1))) return forcesIn(view, 0, k - 4).slice(0, 1); // prettier-ignore
  // "spoke of the soldiers of ECOWAS", "troops from Kenya"
  if (/^(?:of|from)$/.test(words[k + 1] ?? "")) {
    if (words[k + 1] === "of") return forcesIn(view, k + 2, k + 4);
    const verb = sentence.verbs.find((v) => v.first > k + 2);
    if (verb && /^(?:arrive|come|land|serve|be|have)$/.test(verb.lemma)) return forcesIn(view, k + 2, verb.first - 1); // prettier-ignore
  }
  // "Kenya, too, sends soldiers abroad", "Accra is ending a peacekeeping mission"
  const verb = sentence.verbs.findLast((v) => v.head < k && k - v.head <= 4 && v.subject && !v.passive);
  return verb?.subject ? forcesIn(view, verb.subject[0], verb.subject[1]) : [];
}

function biddenBefore(view: View, at: number): Force[] {
  const verb = view.sentence.verbs.findLast((v) => v.head < at && v.form === "finite" && !v.passive);
  const object = verb && BIDDING.test(verb.lemma) ? view.placeAt[view.words[verb.head + 1] === "the" ? verb.head + 2 : verb.head + 1] : undefined; // prettier-ignore
  return object ? [{name: object.mention.country, token: object.first}] : [];
}

const BIDDING = /^(?:tell|ask|order|urge|request|invite|press|want|call|beg|allow|thank|persuade)$/;

/** Where they are: behind the noun, else the one land that the sentence leads to, else the one that speaks to or of the force. */
export function topicSite(view: View, k: number, force: string): Site | null {
  // "troops along the border with Belarus"
  const fits = (site: Site) =>
    site.refused === "" &&
    site.country !== "" &&
    site.country !== force &&
    !/\b(?:border|frontier|talks|ties|war|relations)\b/.test(phrase(view, site.first - 3, site.last));
  const behind = sitesIn(view, k + 1, k + 8, "at").find(fits);
  if (behind || force === "") return behind ?? null;
  const last = view.tokens.length - 1;
  const lands = new Set(view.sentence.places.filter((p) => p.country !== force && p.kind !== "body").map((p) => p.country)); // prettier-ignore
  if (lands.size !== 1) return null;
  const led = [...sitesIn(view, 0, last, "at"), ...sitesIn(view, 0, last, "to"), ...sitesIn(view, 0, last, "from")].find(fits); // prettier-ignore
  if (led) return led;
  const host = hostBeside(view, force);
  return host ? {country: host.country, place: "", first: 0, last: 0, refused: ""} : null;
}

/** "Niger has asked Slovenia to keep its soldiers in the country", "President Demir of Tonga thanked India for the soldiers": the one other country. */
function hostBeside({sentence}: View, force: string): PlaceMention | null {
  if (!sentence.verbs.some(({lemma}) => BIDDING.test(lemma) || lemma === "expel")) return null;
  const others = sentence.places.filter((p) => p.country !== force && p.kind !== "body");
  const lands = new Set(others.map(({country}) => country));
  return lands.size === 1 && /^[A-Z]{3}$/.test(others[0]!.country) ? others[0]! : null;
}
