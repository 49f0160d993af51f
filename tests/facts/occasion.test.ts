import {describe, expect, test} from "vitest";
import type {AgreementValues} from "../../loaders/facts/agreements/index.ts";
import {findFacts} from "../../loaders/facts/find.ts";
import type {Fact} from "../../loaders/types.ts";
import {annotated} from "../support/annotate.ts";

const agreementsIn = (body: string) =>
  findFacts(annotated(body)).facts.filter(({table}) => table === "agreements") as Fact<AgreementValues>[];

const datesOf = (body: string): string[] => agreementsIn(body).map(({values}) => values.date);

const AHEAD = "Norwegian Foreign Minister Kari Holm will visit Chile on 20 September.";

describe("an agreement without a day has that of the visit between its parties", () => {
  test.each([
    [`${AHEAD} Holm and her host are also to sign a treaty between Norway and Chile, it said.`, "2024-09-20"],
    // with another country
    [`${AHEAD} Norway and Peru are also to sign a treaty, it said.`, ""],
    // on another occasion
    [`${AHEAD} A treaty between Norway and Chile is to be signed later.`, ""],
    // no word of a signature
    [`${AHEAD} Norway has proposed a treaty to Chile.`, ""]
  ])("%s", (body, date) => {
    expect(datesOf(body)).toEqual([date]);
  });

  test("the passage of the visit is evidence, and the day is a doubt", () => {
    const [body] = [
      `${AHEAD} Holm and her host are also to sign a treaty between Norway and Chile, it said.`
    ];
    const fact = findFacts(annotated(body)).facts.find(({table}) => table === "agreements");
    expect(fact?.doubts).toContain("date of the visit");
    expect(fact?.evidence.at(-1)?.columns).toEqual(["date", "date_basis"]);
  });
});
