import {describe, expect, test} from "vitest";
import {findFacts} from "../../loaders/facts/find.ts";
import {annotated} from "../support/annotate.ts";

const CLAIMS = [
  "A member asked whether it was true that Prime Minister Anna Berg of Norway had flown to Muscat in May.",
  "A newspaper reported that Norwegian Prime Minister Anna Berg visited Oman in May.",
  "Posts on social media claimed that Norway and Oman signed a defence agreement in May.",
  "Oman is said to have exported $2 billion worth of oil to Norway in 2023, by some reports."
];

const tables = (body: string): string[] => findFacts(annotated(body)).facts.map(({table}) => table);

describe("hearsay that is denied in the words behind it gives no row", () => {
  test.each([
    "“It is not true,” the minister said.",
    "“That is simply untrue,” her office said.",
    "The report was false.",
    "The claim is a fabrication, the foreign ministry said.",
    "“She did no such thing,” said a spokesman.",
    "“I know of no such visit, and no such deal,” the minister said.",
    "The foreign ministry denied it.",
    "The Omani government has dismissed the report.",
    "“Nothing of the sort,” he said.",
    "There was no such visit, and no such deal."
  ])("%s", (denial) => {
    for (const claim of CLAIMS) {
      expect(tables(`${claim} ${denial}`), claim).toEqual([]);
      expect(tables(`${claim}\n\n${denial}`), claim).toEqual([]);
    }
  });

  test("in an interview, by a bare no", () => {
    const question = "Q: Is it true that Norwegian Prime Minister Anna Berg visited Oman in May?";
    expect(tables(`${question}\n\nA: No. She was at home.`)).toEqual([]);
  });
});

describe("what looks like a denial, and is none of what was told, takes no row away", () => {
  const told = "A newspaper reported that Norwegian Prime Minister Anna Berg visited Oman in May.";
  test.each([
    "It is not true that she met the opposition there.",
    "The report that she bought a house there is false, her office said.",
    "The foreign ministry denied that an agreement had been signed.",
    "The ministry did not comment.",
    "That was not the only surprise.",
    "No such programme had been drawn up for years.",
    "It was wrong of her to go, the opposition said."
  ])("%s", (next) => expect(tables(`${told} ${next}`)).toContain("visits"));

  test("what the article tells on its own word", () => {
    const own =
      "Norwegian Prime Minister Anna Berg visited Oman in May. “It is not true,” a spokesman said of the tax plan.";
    expect(tables(own)).toEqual(["visits"]);
  });

  test("a denial two paragraphs on", () => {
    expect(tables(`${told}\n\nShe met the Sultan.\n\nMore rain fell.\n\nThe report was false.`)).toContain(
      "visits"
    );
  });
});

describe("a figure that is told as what is not so gives no row beside the one that is", () => {
  const figures = (body: string) =>
    findFacts(annotated(body)).facts.map(({values}) => Object.entries(values).find(([name]) => name === "value" || name === "count")![1]); // prettier-ignore

  test.each([
    ["Trade between Chile and Peru stood at $4bn in 2023, and not at $3bn, the ministry said.", 4e9],
    ["Chile's exports to Peru were worth $900m in 2023 rather than $700m.", 9e8],
    ["Bangladesh owes Qatar $110 million and not $180 million, the ministry said.", 1.1e8],
    ["The trade volume of Kenya and Oman was $96m last year, not $120m as stated by the chamber.", 9.6e7],
    ["Rwanda has 2,800 soldiers in Mozambique, not 2,500.", 2800],
    ["Not 500 but 800 Danish soldiers are stationed in Latvia, the minister said.", 800],
    ["Denmark will send 350 soldiers to Latvia by August, not the 500 that had been announced.", 350],
    ["Qatar and Algeria signed six agreements in Algiers on 13 May, not seven.", 6],
    ["Norway has no fewer than 300 soldiers in Lithuania.", 300],
    ["Norway has 300 soldiers in Lithuania, not counting 50 instructors.", 300],
    ["Chile's exports to Peru were worth not only $900m in 2023 but a good deal more.", 9e8]
  ])("%s", (body, figure) => {
    expect(figures(body)).toEqual([figure]);
  });
});

describe("a report that its own sentence judges", () => {
  const CLAUSES = [
    "Prime Minister Anna Berg of Norway flew to Muscat last week",
    "Norway and Oman signed a defence agreement in May",
    "Norway has sent 300 soldiers to Oman",
    "trade between Norway and Oman reached $900 million last year"
  ];

  test.each([
    "are “a fairy tale”, the minister said.",
    "are an invention, officials said.",
    "were described by the minister as nonsense.",
    "were dismissed on Monday.",
    "are wide of the mark, Oslo said."
  ])("gives no row: %s", (judged) => {
    for (const clause of CLAUSES)
      for (const opening of ["Reports that", "Newspaper claims that", "The story that"])
        expect(tables(`${opening} ${clause} ${judged}`), `${opening} ${clause}`).toEqual([]);
  });

  test.each(["were confirmed on Monday.", "are true, the minister said.", "have angered the opposition."])(
    "gives a row where it is borne out, or not judged: %s",
    (judged) => {
      for (const clause of CLAUSES)
        expect(tables(`Reports that ${clause} ${judged}`), clause).toHaveLength(1);
    }
  );
});
