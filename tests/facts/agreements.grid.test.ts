import {describe, expect, it} from "vitest";
import type {AgreementValues} from "../../loaders/facts/agreements/index.ts";
import {agreementsRules} from "../../loaders/facts/agreements/patterns.ts";
import {isDeclined} from "../../loaders/facts/rule.ts";
import {annotated} from "../support/annotate.ts";
import {actors, ahead, coming, gone, lookAlikes, orders, papers, past} from "./grid/agreements.ts";

/** Steps through the alternatives of each factor with strides of their own, so that in time each meets each. */
const at = <T>(alternatives: readonly T[], k: number, stride: number): T =>
  alternatives[(k * stride + Math.floor(k / alternatives.length)) % alternatives.length]!;

const rowsIn = (text: string) =>
  agreementsRules
    .flatMap((rule) => [...rule.find(annotated(text))])
    .flatMap((one) => (isDeclined(one) ? [] : [one.values as AgreementValues]))
    .map(({kind, count, parties, status, date}) => ({kind, count, parties, status, date}));

const combinations = Array.from({length: 240}, (_, k) => {
  const paper = at(papers, k, 5);
  const isAhead = k % 3 === 2;
  const done = at(past, k, 3);
  const when = isAhead ? at(coming, k, 2) : at(gone, k, 5);
  const what = `${isAhead ? at(ahead, k, 3) : done.text} ${paper.text}`;
  return {
    text: at(orders, k, 1)(at(actors, k, 4), what, when.text),
    row: {
      kind: paper.kind,
      count: paper.count,
      parties: ["KEN", "PER"],
      status: isAhead ? "planned" : done.status,
      date: when.date
    }
  };
});

describe("any actor, paper, verb, date and order give the row", () => {
  it.each(combinations)("$text", ({text, row}) => expect(rowsIn(text)).toEqual([row]));
});

const none = Array.from({length: 80}, (_, k) => {
  const what = at(lookAlikes, k, 3).replace("{paper}", at(papers, k, 5).text);
  return at(orders, k, 1)(at(actors, k, 4), what, at(gone, k, 5).text);
});

describe("what vouches for no agreement gives none", () => {
  it.each(none)("%s", (text) => expect(rowsIn(text)).toEqual([]));
});
