import {describe, expect, it} from "vitest";
import {annotate} from "../../loaders/annotate/index.ts";
import {findFacts} from "../../loaders/facts/find.ts";
import {itemOf} from "../../loaders/facts/layout.ts";
import {annotated, articleOf} from "../support/annotate.ts";

/** What the item of each sentence says: its country, its day, whether it is marked as one. */
const itemsOf = (body: string) => {
  const article = annotated(body);
  return article.sentences.map((sentence) => {
    const {country, date, marked} = itemOf(article, sentence);
    return [country, date?.from ?? "", marked];
  });
};

describe("itemOf", () => {
  it.each([
    ["Here they are.\n\n* Belgium: 50 soldiers.", ["BEL", "", true]],
    ["Here they are.\n\nGERMANY -- Around 100 soldiers.", ["DEU", "", true]],
    ["Here they are.\n\n**South Africa.** Its president came.", ["ZAF", "", true]],
    ["Here they are.\n\nMonday, September 9. The minister flew home.", ["", "2024-09-09", true]],
    ["### September 9\n\nThe minister flew home.", ["", "2024-09-09", false]],
    ["Here they are.\n\nGermany has 100 soldiers there.", ["", "", false]],
    ["Here they are.\n\nGermany-based units left.", ["", "", false]],
    ["Here they are.\n\nOn Monday the minister flew home.", ["", "", false]],
    ["### September 9\n\nHe rested.\n\n### What comes next\n\nThe minister flew home.", ["", "", false]]
  ])("%j", (body, last) => expect(itemsOf(body).at(-1)).toEqual(last));

  it("takes no dateline for an item", () =>
    expect(itemsOf("SINGAPORE -- The minister flew home.")[0]).toEqual(["", "", false]));
});

/** Whose troops stand where by a text under a title. */
const troopsOf = (title: string, body: string) =>
  findFacts(annotate({...articleOf(body), title}))
    .facts.filter(({table}) => table === "troops")
    .map(({values}) => values as unknown as Record<string, unknown>)
    .map(({force, location, count, kind}) => [force, location, count, kind].join(" "));

describe("the country over an item of a list of troops", () => {
  it("is whose they are, where the title names the land", () =>
    expect(
      troopsOf(
        "Foreign soldiers in Niger",
        "Who is there:\n\nGERMANY -- Around 100 soldiers run an air hub in Niamey.\n\n* Russia - 200 instructors arrived in April.\n\n### Denmark\n\nThe 105 special forces flew home in January."
      )
    ).toEqual(["DEU NER 100 present", "RUS NER 200 deployed", "DNK NER 105 withdrawn"]));

  it("is where they are, where the title names their country", () =>
    expect(
      troopsOf(
        "Factbox: U.S. military presence in the Gulf",
        "Here are the bases.\n\nQATAR\n\nAl Udeid houses around 10,000 troops.\n\nKUWAIT\n\nThere are 13,500 soldiers in the country."
      )
    ).toEqual(["USA QAT 10000 present", "USA KWT 13500 present"]));

  it("tells nothing of the land's own army", () =>
    expect(
      troopsOf("Foreign soldiers in Niger", "Who is there:\n\nNIGER -- The army has 25,000 soldiers.")
    ).toEqual([]));
});
