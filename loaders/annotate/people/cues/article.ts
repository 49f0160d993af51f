import {holdersOf, likelyCountries, looseOffices} from "../../../lexicon/offices.ts";
import {sameOffice} from "../offices.ts";
import {OPEN} from "./site.ts";
import type {Clue, Scene} from "./site.ts";
import type {Member} from "../cast/member.ts";
import type {Title} from "../drafts.ts";

/** What the whole article says of a person: whom it is about, where it is written, which countries have such an office. */
export function ofArticle(member: Member, scene: Scene): Clue[] {
  const [first, second] = scene.main;
  return [
    ...(first ? [{country: first, weight: 1.5}] : []),
    ...(second ? [{country: second, weight: 0.9}] : []),
    ...(scene.dateline ? [{country: scene.dateline, weight: isOfTop(member) ? 1.4 : 1.8}] : []),
    ...ofPublisher(scene),
    ...(member.style ? [{country: member.style, weight: 3.5}] : []),
    ...member.titles
      .filter((t) => !t.former)
      .slice(0, 3)
      .flatMap((t) => [...ofOffice(t.role, scene), ...ofFew(t.key, scene)]),
    ...member.titles.flatMap((t) => ofMaster(t.master)),
    ...member.titles.flatMap((t) => ofRival(t.rival)),
    ...ofThoseRivalled(member, scene),
    ...ofHolders(member, scene),
    ...ofIndefinite(member, scene),
    ...ofSeats(member, scene),
    ...ofRest(scene)
  ];
}

/** A ministry tells of its own people first; a paper as well, but for texts that name others beside the goal of a journey. */
function ofPublisher({home, named}: Scene): Clue[] {
  if (!home) return [];
  const abroad = [...named].filter((country) => country !== home.country);
  return [{country: home.country, weight: home.official ? 3.5 : abroad.length > 1 ? 0.8 : 2}];
}

/** A minister told of without his country is of the place of the report; heads of state come from abroad as well. */
const isOfTop = ({titles}: Member): boolean =>
  titles.some((t) => t.kind === "state" || t.kind === "royal" || t.kind === "government");

/** "a Dominican president", told near "President X". */
const ofIndefinite = (member: Member, {offices}: Scene): Clue[] =>
  offices
    .filter(
      ({title, sentence}) =>
        member.titles.some((t) => !t.former && sameOffice(t, title)) &&
        [...member.sentences].some((s) => Math.abs(s - sentence) <= 2)
    )
    .slice(0, 1)
    .map(({title}) => ({country: title.country, weight: 1.4}));

/** Where few countries are spoken of, each of them may be meant. */
const ofRest = ({named, main}: Scene): Clue[] => {
  const rest = [...named].filter(
    (country) => /^[A-Z]{3}$/.test(country) && !main.slice(0, 2).includes(country)
  );
  return rest.length <= 3 ? rest.map((country) => ({country, weight: 0.5})) : [];
};

/** "The vice president … The White House said": whose seat of government is told as a matter of course. */
const ofSeats = ({titles}: Member, {seats}: Scene): Clue[] =>
  titles.some((t) => SERVES_SEAT.test(t.role)) ? seats.map((country) => ({country, weight: 3})) : [];

const SERVES_SEAT =
  /^(?:vice president|senator|congressman|congresswoman|first lady|(?:(?:deputy|assistant|under) )?(?:[\w ]+ )?secretary(?: of [\w ]+)?)$/i;

/** "his counterpart": not of his country. */
const ofRival = (rival: Member | undefined): Clue[] =>
  rival ? [rival.country ? {country: rival.country, weight: -5} : {country: OPEN, weight: 3}] : [];

/** "President X's reception of his Somali counterpart": X is no Somali. */
const ofThoseRivalled = (member: Member, {rivals}: Scene): Clue[] =>
  rivals
    .filter((t) => t.rival === member && t.country !== "")
    .slice(0, 2)
    .map(({country}) => ({country, weight: -5}));

/** "Commerce Secretary": American or Indian, where the article speaks of these. */
function ofOffice(role: string, {named}: Scene): Clue[] {
  const countries = likelyCountries[role.toLowerCase()] ?? [];
  // "The Foreign Secretary jetted off to Lima": of a paper that need not tell its readers whose
  const [first] = countries;
  if (first && countries.length > 1 && !countries.some((country) => named.has(country)))
    return [{country: first, weight: 2}];
  return countries
    .filter((country) => countries.length === 1 || named.has(country))
    .map((country) => ({country, weight: countries.length === 1 ? 3 : 2}));
}

/** A chancellor is German or Austrian, a sultan of Oman or Brunei. */
const ofFew = (key: string, {named}: Scene): Clue[] => {
  const few = holdersOf[key.replace(/^deputy /, "")] ?? [];
  return few.length > 3
    ? []
    : few.filter((country) => named.has(country)).map((country) => ({country, weight: 2}));
};

/** "his foreign minister": of him whose country has been worked out since. */
const ofMaster = (master: Member | undefined): Clue[] =>
  master ? [{country: master.country || OPEN, weight: 5}] : [];

/** "Prime Minister Modi arrived. … The Indian prime minister": an office told with its country, and without a name. */
const ofHolders = (member: Member, {unnamed, main}: Scene): Clue[] =>
  unnamed
    .filter(
      (u) =>
        (main.slice(0, 2).includes(u.country) || isJustBefore(u, member)) &&
        u.titles.some((o) => member.titles.some((t) => !t.former && (sameOffice(o, t) || leads(o, t))))
    )
    .map(({country}) => ({country, weight: 1.5}));

/** "Guyana's leader came on Monday. … President X". */
const leads = (told: Title, own: Title): boolean =>
  told.key === "leader" && !told.former && (looseOffices.leader ?? []).includes(own.key);

/** "The Croatian premier will go. … Premier X has not been there": told a sentence or two before he is named. */
const isJustBefore = (unnamed: Member, member: Member): boolean => {
  const [told, named] = [Math.max(...unnamed.sentences), Math.min(...member.sentences)];
  return told < named && named - told <= 2;
};
