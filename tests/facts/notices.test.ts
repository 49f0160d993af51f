import {describe, expect, it} from "vitest";
import {extractArticles} from "../../loaders/pipeline.ts";
import type {TableName} from "../../loaders/types.ts";
import {articleOf} from "../support/annotate.ts";
import {breaches} from "../support/invariants.ts";

type Rows = Record<string, unknown>[];

/** The rows of one table, of a text and its notice, published on Thursday, 12 September 2024. */
function read(table: TableName, text: string, notice: string): Rows {
  const article = articleOf(notice ? `${text}\n\n${notice}` : text, "2024-09-12");
  const {dataset, files, problems} = extractArticles([article]);
  expect(problems).toEqual([]);
  expect(breaches(files, [article])).toEqual([]);
  return dataset[table] as unknown as Rows;
}

/** What the notice changes in each row, as `column: before → after`. */
function changes(table: TableName, text: string, notice: string): string[] {
  const [before, after] = [read(table, text, ""), read(table, text, notice)];
  expect(after).toHaveLength(before.length);
  // the order may change with a date: of the rows that are left, each is held against the one most like it
  return before.flatMap((row) => {
    const nearest = after.sort((a, b) => differences(row, a).length - differences(row, b).length).shift()!;
    return differences(row, nearest);
  });
}

function differences(before: Rows[number], after: Rows[number]): string[] {
  return Object.keys(before)
    .slice(1)
    .filter((column) => String(before[column]) !== String(after[column]))
    .map((column) => `${column}: ${String(before[column])} → ${String(after[column])}`);
}

type Case = [notice: string, changes: string[]];

describe("a notice of several faults", () => {
  it("takes no count of agreements, and not the two countries, for a sum of money", () => {
    const text =
      "Peru and Chile signed 18 agreements in Lima on Monday. Trade between Peru and Chile was worth $860 million in 2023.";
    const notice =
      "Correction: An earlier version of this article misstated the number of agreements that were signed. It was eight, not 18. It also gave $860 million as the value of trade in 2023; that is the figure which the two countries hope to reach. Trade in 2023 was worth $73 million.";
    expect(changes("agreements", text, notice)).toEqual(["count: 18 → 8"]);
    expect(changes("trade", text, notice)).toEqual([
      "value: 860000000 → 73000000",
      "value_text: $860 million → $73 million"
    ]);
  });
});

describe("agreements", () => {
  const TEXT =
    "Iraq and Iran signed 12 memoranda of understanding in Baghdad on Monday. The two countries also agreed to build a railway.";
  const TO_14 = ["count: 12 → 14"];
  it.each<Case>([
    ["Correction: An earlier version of this article said 12 memoranda were signed; it was 14.", TO_14],
    ["CORRECTION (13 September): An earlier version of this story said the two sides signed 12 memoranda. They signed 14.", TO_14],
    ["This story has been corrected to say that the two countries signed 14 memoranda, not 12.", TO_14],
    ["Correction\nThe two countries signed 14 memoranda rather than 12.", TO_14],
    ["Editor’s note: This article originally stated that 12 memoranda were signed. In fact, 14 were.", TO_14],
    ["An earlier version of this report incorrectly said 12 memoranda instead of 14.", TO_14],
    ["(Corrects number of memoranda to 14 from 12 in first paragraph)", TO_14],
    ["This article was amended on 13 September 2024. The number of memoranda was changed from 12 to 14.", TO_14],
    ["An earlier version of this article misstated the number of memoranda; the correct figure is 14.", TO_14],
    ["CORRECTION: An earlier version of this story misstated the length of the railway. It is 30 kilometers, not 20. The story also said the two countries signed twelve memoranda. They signed fourteen.", TO_14],
    ["Clarification: The number of memoranda signed in Baghdad should have read 14.", TO_14],
    ["Due to an editing error, an earlier version said twelve memoranda were signed when there were fourteen.", TO_14],
    ["This story has been refiled to correct the number of memoranda to about 14, not 12.", ["count: 12 → 14", "qualifier: exact → about"]],
    ["Correction: The memoranda were signed on Tuesday, not Monday.", ["date: 2024-09-09 → 2024-09-10"]],
    ["Correction: an earlier version gave the wrong day for the memoranda. They were signed on Sunday.", ["date: 2024-09-09 → 2024-09-08"]],
    ["Correction: The memoranda were signed by Iraq and Kuwait, not Iraq and Iran.", ["parties: IRN,IRQ → IRQ,KWT"]],
    // of something else, or mended already
    ["Correction: An earlier version of this article said 15 memoranda were signed; it was 12.", []],
    ["Correction: An earlier version of this article said 10 memoranda were signed; it was 11.", []],
    ["Correction: An earlier version of this article said 12 ministers were present; it was 14.", []],
    ["Correction: An earlier version of this article said 12 soldiers were killed in the attack. The figure is 14.", []],
    ["Correction: An earlier version misspelled the name of the railway.", []],
    ["Editor's note: This is the first of 14 reports.", []],
    ["This story has been updated with comments by the ministry.", []]
  ])("%s", (notice, expected) => expect(changes("agreements", TEXT, notice)).toEqual(expected)); // prettier-ignore

  it("mends the agreement that is spoken of alone", () => {
    const text =
      "Kenya and Uganda signed 12 agreements on trade in Nairobi on Monday. Kenya and Ethiopia signed 12 agreements on water in Addis Ababa on Tuesday.";
    const notice =
      "Correction: An earlier version said Kenya and Ethiopia signed 12 agreements. They signed 11.";
    expect(read("agreements", text, notice).map(({parties, count}) => [parties, count])).toEqual([
      [["KEN", "UGA"], 12],
      [["ETH", "KEN"], 11]
    ]);
  });
});

describe("trade", () => {
  const TEXT =
    "Trade between Brazil and Colombia reached $6.8 billion in 2023. Colombian palm oil exports to Brazil were worth $402 million in 2022.";
  const TO_61 = ["value: 6800000000 → 6100000000", "value_text: $6.8 billion → $6.1 billion"];
  it.each<Case>([
    ["CORRECTION: An earlier version of this story misstated the value of trade between Brazil and Colombia in 2023. It was $6.1 billion, not $6.8 billion.", TO_61],
    ["Correction (13 May): The figure for trade is $6.1 billion, not 6.8.", TO_61],
    ["Correction: trade between the two was $6.1 billion and not $6.8 billion, as an earlier version of this article said.", TO_61],
    ["An earlier version of this article wrongly put trade at $6.8 billion; the correct figure is $6.1 billion.", TO_61],
    ["An earlier version of this article gave a wrong figure for bilateral trade. It was $6.1 billion.", TO_61],
    ["Correction: The value of palm oil exports was $204 million, not $402 million.", ["value: 402000000 → 204000000", "value_text: $402 million → $204 million"]],
    ["Correction: The trade figure is for 2022, not 2023.", ["period_start: 2023 → 2022", "period_end: 2023 → 2022"]],
    ["Correction: The trade figure is for Brazil and Chile, not Brazil and Colombia.", ["importer: COL → CHL"]],
    ["Correction: The trade figure is in euros: 6.8 billion euros, not $6.8 billion.", ["value_text: $6.8 billion → 6.8 billion euros", "unit: USD → EUR"]],
    ["Correction: The stadium cost $6.1 million, not $6.8 million.", []],
    ["Correction: An earlier version put trade at $6.1 billion. It was $6.8 billion.", []],
    ["Correction: The minister owns a house worth $3 billion, not $4 billion.", []]
  ])("%s", (notice, expected) => expect(changes("trade", TEXT, notice)).toEqual(expected)); // prettier-ignore
});

describe("troops", () => {
  const TEXT = "The United States has 2,300 soldiers in Iraq. Some 900 US troops are stationed in Syria.";
  const TO_3200 = ["count: 2300 → 3200"];
  it.each<Case>([
    ["An earlier version of this report misstated the number of soldiers in Iraq; the correct figure is 3,200.", TO_3200],
    ["Correction: The United States has 3,200 soldiers in Iraq, not 2,300.", TO_3200],
    ["Correction: There are 3,200 US soldiers in Iraq, instead of 2,300 as stated in an earlier version of this article.", TO_3200],
    ["Correction, 2 October: an earlier version of this article put the number of American marines in Iraq at 2,300. There are 3,200.", TO_3200],
    ["Correction: an earlier version of this article put the number of American diplomats in Iraq at 2,300. There are 3,200.", []],
    ["(Corrects number of soldiers to 3,200 from 2,300 in second paragraph)", TO_3200],
    ["Correction: the 900 troops are in Jordan, not Syria.", ["location: SYR → JOR"]],
    ["Correction: the 2,300 soldiers in Iraq are Turkish, not American.", ["force: USA → TUR"]],
    ["Correction: 3,200 people were killed in Iraq, not 2,300.", []],
    ["Correction: an earlier version said 2,300 migrants had left Iraq. The number was 3,200.", []]
  ])("%s", (notice, expected) => expect(changes("troops", TEXT, notice)).toEqual(expected)); // prettier-ignore
});

describe("visits", () => {
  const TEXT =
    "Kenyan Foreign Minister Peter Lekuton arrived in Kampala on Monday for a three-day visit. Trade Minister Grace Wanyama of Kenya visited Doha on Tuesday.";
  it.each<Case>([
    ["This story has been corrected to say that Lekuton's visit to Uganda began on Tuesday, not Monday.", ["start_date: 2024-09-09 → 2024-09-10", "end_date: 2024-09-11 → 2024-09-12"]],
    ["Correction: Wanyama was in Abu Dhabi, not Doha.", ["host_country: QAT → ARE", "places: Doha → Abu Dhabi"]],
    ["Correction: Wanyama visited Bahrain, not Qatar.", ["host_country: QAT → BHR"]],
    ["An earlier version of this article misspelled the name of the Kenyan foreign minister. He is Peter Lekuton, not Lekutan.", []],
    ["An earlier version of this article misspelled the name of the trade minister. She is Grace Wanjama, not Wanyama.", ["visitor: Grace Wanyama → Grace Wanjama"]],
    ["Correction: the visitor's surname is Lekutan, not Lekuton.", ["visitor: Peter Lekuton → Peter Lekutan"]],
    ["Correction: The foreign minister's name is Paul Lekuton, not Peter Lekuton.", ["visitor: Peter Lekuton → Paul Lekuton"]],
    // whom a notice speaks of keeps his name
    ["*Correction: An earlier version of this article misstated the number of guests. The article also misstated the day on which Mr. Lekuton flew to Uganda. It is Tuesday, not Monday.*", ["start_date: 2024-09-09 → 2024-09-10", "end_date: 2024-09-11 → 2024-09-12"]],
    ["**CLARIFICATION**: The article misstated why Ms Wanyama travelled. Officials say it was for a conference.", []],
    ["Correction: An earlier version misquoted Mr. Lekuton. Background: Grace Wanyama was quoted in May.", []],
    ["Correction: Lekuton is the foreign minister of Tanzania, not Kenya.", ["visitor_country: KEN → TZA"]],
    ["Correction: The memorandum was signed on Wednesday, not Tuesday.", []],
    ["Correction: A photograph with this article showed Entebbe, not Kampala.", []]
  ])("%s", (notice, expected) => expect(changes("visits", TEXT, notice)).toEqual(expected)); // prettier-ignore
});

it.each([
  "Correction: An earlier version of this article said Kenyan President William Ruto visited Ghana on Monday. He visited Togo.",
  "Correction: Trade between Kenya and Ghana was $6.1 billion in 2023, not $6.8 billion.",
  "Correction: Ghana has 3,200 soldiers in Togo, not 2,300.",
  "Correction: Kenya and Ghana signed 14 agreements on Monday, not 12.",
  "CORRECTION\nKenya and Ghana signed 14 agreements on Monday, not 12."
])("makes no row of its own: %s", (notice) => {
  const {dataset} = extractArticles([articleOf(`The rains came late this year.\n\n${notice}`)]);
  expect([dataset.visits, dataset.trade, dataset.troops, dataset.agreements].flat()).toEqual([]);
});

describe("what a notice denies is no row", () => {
  const VISIT = "Kenyan President William Ruto visited Ghana on Monday. He visited Togo on Tuesday.";
  const DEAL =
    "Kenya and Ghana signed a trade agreement on Monday. Kenya and Togo signed a fisheries treaty.";
  it.each<[TableName, string, string, string[]]>([
    ["visits", VISIT, "Correction: An earlier version of this article said Ruto visited Ghana. He did not visit Ghana.", ["TGO"]],
    ["visits", VISIT, "Correction: President Ruto did not travel to Togo.", ["GHA"]],
    ["visits", VISIT, "Correction: An earlier version wrongly said that Ruto did not visit Ghana.", ["GHA", "TGO"]],
    ["visits", VISIT, "Correction: The band did not visit Burundi.", ["GHA", "TGO"]],
    ["agreements", DEAL, "Correction: No trade agreement between Kenya and Ghana was signed.", ["KEN,TGO"]],
    ["agreements", DEAL, "Correction: Kenya and Togo have not signed a fisheries treaty.", ["GHA,KEN"]],
    ["agreements", DEAL, "Correction: The union did not sign the letter.", ["GHA,KEN", "KEN,TGO"]]
  ])("%s of %j with %j", (table, text, notice, left) => {
    const hosts = read(table, text, notice).map((row) => String(row.host_country ?? row.parties));
    expect(hosts.sort()).toEqual(left);
  }); // prettier-ignore
});

it("cites the notice for what it changed, and the passage for the rest", () => {
  const notice = "Correction: Iraq and Iran signed 14 memoranda, not 12.";
  const article = articleOf(`Iraq and Iran signed 12 memoranda on Monday.\n\n${notice}`);
  const {dataset} = extractArticles([article]);
  expect(dataset.evidence.map(({quote, columns}) => [quote, columns.includes("count")])).toEqual([
    ["Iraq and Iran signed 12 memoranda on Monday.", false],
    [notice, true]
  ]);
});

it("a notice at the top of the article counts as well", () => {
  const {dataset} = extractArticles([
    articleOf("(Corrects number of deals to 14 from 12)\n\nIraq and Iran signed 12 deals on Monday.")
  ]);
  expect(dataset.agreements.map(({count}) => count)).toEqual([14]);
});
