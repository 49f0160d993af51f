import {likelyCountries} from "../../../lexicon/offices.ts";
import {sameOffice} from "../offices.ts";
import {OPEN} from "./site.ts";
import type {Clue, Scene} from "./site.ts";
import type {Member} from "../cast.ts";

/** What the whole article says of a person: whom it is about, where it is written, which countries have such an office. */
export function ofArticle(member: Member, scene: Scene): Clue[] {
  const [first, second] = scene.main;
  return [
    ...(first ? [{country: first, weight: 1.5}] : []),
    ...(second ? [{country: second, weight: 0.9}] : []),
    ...(scene.dateline ? [{country: scene.dateline, weight: 0.8}] : []),
    ...member.titles
      .filter((t) => !t.former)
      .slice(0, 3)
      .flatMap((t) => ofOffice(t.role, scene)),
    ...member.titles.flatMap((t) => ofMaster(t.master)),
    ...ofHolders(member, scene)
  ];
}

/** "Commerce Secretary": American or Indian, where the article speaks of these. */
function ofOffice(role: string, {main}: Scene): Clue[] {
  const countries = likelyCountries[role.toLowerCase()] ?? [];
  return countries
    .filter((country) => countries.length === 1 || main.includes(country))
    .map((country) => ({country, weight: countries.length === 1 ? 3 : 2}));
}

/** "his foreign minister": of him whose country has been worked out since. */
const ofMaster = (master: Member | undefined): Clue[] =>
  master ? [{country: master.country || OPEN, weight: 5}] : [];

/** "Prime Minister Modi arrived. … The Indian prime minister": an office told with its country, and without a name. */
const ofHolders = (member: Member, {unnamed, main}: Scene): Clue[] =>
  unnamed
    .filter(
      (u) =>
        (main.slice(0, 2).includes(u.country) || isJustBefore(u, member)) &&
        u.titles.some((o) => member.titles.some((t) => !t.former && sameOffice(o, t)))
    )
    .map(({country}) => ({country, weight: 1.5}));

/** "The Croatian premier will go. … Premier X has not been there": told a sentence or two before he is named. */
const isJustBefore = (unnamed: Member, member: Member): boolean => {
  const [told, named] = [Math.max(...unnamed.sentences), Math.min(...member.sentences)];
  return told < named && named - told <= 2;
};
