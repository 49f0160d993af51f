import {expect, test} from "vitest";
import {attributionOf} from "../../loaders/annotate/attribution.ts";
import {speakerAt} from "../../loaders/annotate/speakers.ts";
import {findFacts} from "../../loaders/facts/find.ts";
import {annotated} from "../support/annotate.ts";

const LEAD = "Energy Minister Samir Haddad of Jordan received us on his return from Baku.";

/** Who speaks each paragraph. */
const speakers = (body: string): string[] => {
  const article = annotated(body);
  const first = article.sentences.filter((s, i, all) => all[i - 1]?.paragraph !== s.paragraph);
  return first.map((sentence) => article.people[speakerAt(article, sentence)]?.name ?? "");
};

test.each([
  [
    "**Q: And from Iraq?**\n\nA: We buy a little.\n\n**Q: More?**\n\nA: No.",
    ["", "", "Samir Haddad", "", "Samir Haddad"]
  ],
  [
    "Question: And from Iraq?\n\nAnswer: We buy a little.\n\nMuch less than before.\n\nQuestion: Why?",
    ["", "", "Samir Haddad", "Samir Haddad", ""]
  ],
  ["The talks were held behind closed doors.\n\nA deal is near.", ["", "", ""]]
])("the answers of an interview are the guest's: %j", (body, expected) => {
  expect(speakers(`${LEAD}\n\n${body}`)).toEqual(expected);
});

test("his country is meant by “us” and “our”, and his figures are credited to him", () => {
  const body = `${LEAD}

Q: Do you buy gas?

A: Last year Egypt supplied us with 1.9 billion cubic metres of gas. Our exports to Iraq reached $1.3 billion in 2023. I was in Cairo in May.

Q: And from Iraq?

A: Nothing.`;
  const {facts} = findFacts(annotated(body));
  const trade = facts.filter(({table}) => table === "trade").map(({values}) => values);
  expect(trade).toMatchObject([
    {measure: "supply", exporter: "EGY", importer: "JOR", attributed_to: "Samir Haddad"},
    {measure: "exports", exporter: "JOR", importer: "IRQ", attributed_to: "Samir Haddad"}
  ]);
  expect(facts.find(({table}) => table === "visits")?.values).toMatchObject({
    visitor: "Samir Haddad",
    host_country: "EGY"
  });
});

test("a text without questions credits nobody by a label", () => {
  const article = annotated(`${LEAD}\n\nA: the port. Exports to Iraq reached $1.3 billion in 2023.`);
  const last = article.sentences.at(-1)!;
  expect(attributionOf(article, last, last)).toBe("");
});
