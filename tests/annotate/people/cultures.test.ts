import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {resolvePeople} from "../../../loaders/annotate/people.ts";
import {disambiguatePlaces, findPlaces} from "../../../loaders/annotate/places.ts";
import {splitSentences} from "../../../loaders/annotate/sentences.ts";
import {findVerbs} from "../../../loaders/annotate/verbs.ts";

/**
 * `cultures.txt`: passages in many manners, with names of many cultures, parted by empty lines; after each the people whom it must
 * hold, "= name | role | country", a star for who is no official. All of it is made up.
 */
const passages = readFileSync(new URL("cultures.txt", import.meta.url), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => block.split("\n"))
  .map((lines) => ({
    text: lines.filter((line) => !line.startsWith("= ")).join("\n"),
    wanted: lines.filter((line) => line.startsWith("= ")).map((line) => line.slice(2))
  }));

function cast(text: string): string[] {
  const plain = splitSentences(text);
  const places = disambiguatePlaces(plain, plain.map(findPlaces));
  const {people} = resolvePeople(plain.map((s, i) => ({...s, verbs: findVerbs(s), places: places[i] ?? []})));
  return people.map((p) => `${p.name || "-"} | ${p.role} | ${p.country}${p.official ? "" : " *"}`);
}

describe("people of many cultures", () => {
  it("reads the passages", () => expect(passages.length).toBeGreaterThan(100));
  it.each(passages)("$text", ({text, wanted}) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(cast(text)).toEqual(expect.arrayContaining(wanted));
  });
});
