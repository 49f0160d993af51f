import {expect, test, vi} from "vitest";
import {newMemory} from "../loaders/memory.ts";
import {extractArticles} from "../loaders/pipeline.ts";
import {parseArticle} from "../loaders/read/index.ts";
import type {Article} from "../loaders/types.ts";

// the first reading of a process is slow
vi.setConfig({testTimeout: 60_000});

const article = (id: string, published: string, body: string): Article =>
  parseArticle(Buffer.from(`---\npublished: ${published}\n---\n${body}`), id, `${id}.md`).article!;

const INTRODUCTION = article(
  "a",
  "2022-08-26",
  "Peruvian President Rosa Huamaní said on Friday that nobody had asked her."
);
const visits = (...articles: Article[]) =>
  extractArticles(articles).dataset.visits.map(({visitor, visitor_role, visitor_country, host_country}) =>
    [visitor, visitor_role, visitor_country, host_country].join(", ")
  );

test("what somebody was at a time long past is no office that he has", () => {
  const trip = article(
    "b",
    "2022-08-31",
    "Rosa Huamaní arrived in Bolivia on Tuesday. Old men still speak of the floods of 1990. Rosa Huamaní, then a lieutenant, is one of those who saw them."
  );
  expect(visits(INTRODUCTION, trip)).toEqual(["Rosa Huamaní, President, PER, BOL"]);
});

test("an article that takes a person for known is read with the introduction of another", () => {
  const trip = article("b", "2022-08-31", "Rosa Huamani arrived in Bolivia on Tuesday.");
  expect(visits(trip)).toEqual([]);
  for (const order of [
    [INTRODUCTION, trip],
    [trip, INTRODUCTION]
  ])
    // prettier-ignore
    expect(visits(...order)).toEqual(["Rosa Huamani, President, PER, BOL"]);
});

test("a name that another article introduces needs no other sign that it is a person's", () => {
  const told = article("a", "2022-08-26", "Peruvian President Qoyllur Wanka spoke in Lima on Friday.");
  const trip = article(
    "b",
    "2022-09-08",
    "Weeks have passed. Qoyllur Wanka, twice in Bolivia since 2020, had been in La Paz on 1 September."
  );
  const ship = article(
    "c",
    "2022-09-08",
    "Weeks have passed. Qoyllur Urku, twice in Bolivia since 2020, had been in La Paz on 1 September."
  );
  expect(visits(told, ship)).toEqual([]);
  expect(visits(told, trip)).toEqual(["Qoyllur Wanka, President, PER, BOL"]);
});

test("the office before him, whose country another article tells, does not outweigh an office of his own", () => {
  const told = article("a", "2025-02-14", "The Barbadian Prime Minister, Ann Alleyne, is invited.");
  const trip = article(
    "b",
    "2025-02-12",
    "Prime Minister Ann Alleyne and President Piet Veld inspecting the guard on Monday.\n\nSuriname's Head of State, His Excellency Piet Veld, arrived in Barbados on Monday."
  );
  expect(visits(told, trip)).toEqual(["Piet Veld, President, SUR, BRB"]);
});

test("two words of a longer name, spelt nearly so, are another's", () => {
  const told = article("a", "2025-02-03", "President Amani Said Mkwawa of Tanzania spoke on Monday.");
  const other = article("b", "2025-02-20", "Amina Saide arrived in Oman on Tuesday.");
  const same = article("b", "2025-02-20", "Amani Mkwawa arrived in Oman on Tuesday.");
  expect(visits(told, other)).toEqual([]);
  expect(visits(told, same)).toEqual(["Amani Mkwawa, President, TZA, OMN"]);
});

test("the country of the office before him in a list yields to what another article tells", () => {
  const list = article(
    "a",
    "2024-04-23",
    "The papers were signed in Dhaka in the presence of Prime Minister of Bangladesh Nasrin Chowdhury and Energy Minister Jassim Mansoori. Jassim Mansoori had arrived in Dhaka on Monday."
  );
  const told = article("b", "2024-03-31", "Qatari Energy Minister Jassim Mansoori spoke in Doha on Sunday.");
  expect(visits(list)).toEqual([]);
  expect(visits(list, told)).toEqual(["Jassim Mansoori, Energy Minister, QAT, BGD"]);
});

test("a minister whose country one article tells is no other country's in the next", () => {
  const told = article(
    "a",
    "2024-02-01",
    "Kenya's Foreign Minister Grace Wambui spoke in Nairobi on Thursday."
  );
  const left = article("b", "2024-02-05", "Foreign Minister Grace Wambui arrived in Kampala on Sunday.");
  expect(visits(told, left)).toEqual(["Grace Wambui, Foreign Minister, KEN, UGA"]);
});

test.each([
  ["a surname alone", article("b", "2022-08-31", "Huamaní arrived in Bolivia on Tuesday.")],
  ["another given name", article("b", "2022-08-31", "Pedro Huamaní arrived in Bolivia on Tuesday.")],
  ["an occupation", article("b", "2022-08-31", "The singer Rosa Huamaní arrived in Bolivia on Tuesday.")],
  [
    "a former office",
    article("b", "2022-08-31", "Former senator Rosa Huamaní arrived in Bolivia on Tuesday.")
  ],
  ["years later", article("b", "2024-08-31", "Rosa Huamaní arrived in Bolivia on Tuesday.")],
  ["her own country", article("b", "2022-08-31", "Rosa Huamaní arrived in Lima on Tuesday.")]
])("%s is no introduction", (_what, other) => {
  expect(visits(INTRODUCTION, other)).toEqual([]);
});

test("two people of one name, of two countries, introduce nobody", () => {
  const other = article(
    "c",
    "2022-08-27",
    "Spanish Foreign Minister Rosa Huamaní spoke in Madrid on Saturday."
  );
  const trip = article("b", "2022-08-31", "Rosa Huamaní arrived in Bolivia on Tuesday.");
  expect(visits(INTRODUCTION, other, trip)).toEqual([]);
});

test("a row that rests on another article's word is not sure, and an edit of that article is seen", () => {
  const trip = article("b", "2022-08-31", "Rosa Huamaní arrived in Bolivia on Tuesday.");
  const memory = newMemory();
  const read = (one: Article) => extractArticles([one, trip], {memory}).dataset.visits;
  expect(read(INTRODUCTION).map(({confidence}) => confidence)).toEqual(["medium"]);
  expect(read(article("a", "2022-08-26", "Chilean President Rosa Huamaní said so.")).map((row) => row.visitor_country)).toEqual(["CHL"]); // prettier-ignore
  expect(read(article("a", "2022-08-26", "Nobody said so."))).toEqual([]);
});
