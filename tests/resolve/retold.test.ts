/** Articles that only touch on what another tells in full. */
import {describe, expect, test} from "vitest";
import {extractArticles} from "../../loaders/pipeline.ts";
import {articleOf} from "../support/annotate.ts";

const DAY = "2024-05-20";
const FULL = {
  trade:
    "Trade between Chile and Peru reached $3.1 billion in 2023. The two countries aim to raise it to $5 billion by 2030.",
  exports: "Chile's exports to Peru were worth 900 million dollars in 2023.",
  share: "Chile covers 15 percent of Peru's gas needs.",
  troops:
    "Denmark has 700 soldiers in Latvia. Denmark will withdraw its 700 soldiers from Latvia in August 2024.",
  memoranda: "Qatar and Algeria signed nine memoranda of understanding in Algiers on 13 May 2024.",
  treaty: "Rwanda and Mozambique signed an extradition treaty in Kigali on 15 May 2024.",
  visit: "Swedish Defence Minister Anna-Lena Brandström visited Latvia on 14 May 2024.",
  twoVisits:
    "Chilean President Elena Fuentes visited Lima on 3 April 2024. She will visit Peru again in September 2024.",
  more: "Denmark will send 60 more soldiers to Latvia in September 2024.",
  left: "Malawi withdrew its troops from Mozambique in March 2024.",
  plant: "Serbia and Azerbaijan plan to build a gas-fired power plant near Niš.",
  accord: "Rwanda and Mozambique signed an agreement in 2021.",
  cancelled: "Peruvian President Rosa Quintanilla has cancelled her visit to Quito planned for 16 May 2024."
};

const read = (full: string, short: string, published = "2024-05-28") =>
  extractArticles([articleOf(full, DAY, "full"), articleOf(short, published, "short")]).dataset;

/** The articles of each row. */
function shared(full: string, short: string, published?: string): string[][] {
  const {visits, trade, troops, agreements} = read(full, short, published);
  return [visits, trade, troops, agreements].flatMap((rows) => rows.map((row) => row.article_ids));
}

/** The rows that the second article only touches on. */
const retold = (full: string, short: string, published?: string): string[] =>
  read(full, short, published)
    .evidence.filter(({rule}) => rule.endsWith("/retold"))
    .map(({row_id}) => row_id);

describe("a row has one more source where an article", () => {
  test.each<[string, string, string, string?]>([
    [
      "names its sum and its year",
      FULL.trade,
      "Chile and Peru like to count. The $3.1bn of 2023 is quoted at every dinner."
    ],
    [
      "names the goal",
      FULL.trade,
      "Chile and Peru are patient. The goal of $5bn for 2030 looks like poetry."
    ],
    [
      "leaves the currency out",
      FULL.exports,
      "Business between the two is brisk. Of all this, Chile sold to Peru 900 million, much of it copper."
    ],
    [
      "names the part of a need",
      FULL.share,
      "In Lima, Chile is loved for its gas, some fifteen per cent of what Peru needed."
    ],
    [
      "counts the men who left",
      FULL.troops,
      "In Latvia the Danes, whose 700 men left in August, forgot a flagpole.",
      "2024-09-20"
    ],
    [
      "counts agreements otherwise",
      FULL.memoranda,
      "The talk in Algiers is of Qatar. In May eight memoranda of understanding were signed in the capital."
    ],
    [
      "names the title",
      FULL.treaty,
      "Mozambique's deputies asked what Rwanda had given. It was an extradition treaty that nobody had read."
    ],
    [
      "puts the visitor there then",
      FULL.visit,
      "It rained when Anna-Lena Brandstrom, the Swedish minister, stood on parade in Latvia on 14 May."
    ],
    [
      "tells of the coming home",
      FULL.visit,
      "Anna-Lena Brandström, the Swedish defence minister, had come home from Riga with a cold."
    ],
    [
      "tells again that it was called off",
      FULL.cancelled,
      "President Rosa Quintanilla of Peru called off her journey to Quito two days before she was to leave."
    ],
    [
      "says they",
      "Denmark will send 350 soldiers to Latvia by August 2024.",
      "Some Danish soldiers are in Latvia now. A further 350 are to join them by August, and three recruiters do not sleep."
    ],
    [
      "names a contract without a title, its parties and its month",
      "Denmark and Latvia signed a contract in April 2024.",
      "Under the contract signed last month between a Danish dairy and the ministry in Riga, a farm is laid out. Latvia likes milk."
    ],
    [
      "says there, and when",
      FULL.visit,
      "Latvia's gunners remember it. Anna-Lena Brandström, the Swedish minister, was there in May and asked about boots."
    ],
    [
      "says that somebody comes, and when",
      FULL.twoVisits,
      "In Lima they sweep the square. Elena Fuentes, the Chilean president, comes in September to look at ships. Peru has few."
    ],
    [
      "goes again",
      FULL.twoVisits,
      "Peru is patient. The Chilean president went to Lima last April to speak of copper, and goes again in September."
    ],
    [
      "came with somebody",
      FULL.visit,
      "Riga was closed to traffic. Karl Lund, the Swedish prime minister, had arrived with his defence minister, Anna-Lena Brandström. Latvia slept."
    ],
    [
      "was in town, whatever the visitor then did",
      FULL.visit,
      "Sweden is looking for somebody. A minister who likes Latvia would help, but Anna-Lena Brandström, who was in Riga with the king, resigned last week."
    ],
    [
      "tells the figure of that year as too low",
      FULL.trade,
      "Chile and Peru want more. The ministers said they should not be satisfied with trade of $3.1 billion, the figure for 2023."
    ],
    [
      "counts how many more are due",
      FULL.more,
      "The Danish soldiers like Latvia and its soups. Sixty more are due in September."
    ],
    [
      "says that they left, and when",
      FULL.left,
      "Mozambique has few friends left. Malawi, which had sent soldiers to the north with others, withdrew them in March."
    ],
    [
      "leaves a word of a long title out",
      FULL.plant,
      "Serbia and Azerbaijan spoke of gas. They gave their full support to the gas power plant near Niš."
    ],
    [
      "names the year of an agreement without a title",
      FULL.accord,
      "Rwanda's defence minister, Emmanuel Nkusi, will be in Mozambique on Wednesday to renew the agreement of 2021."
    ]
  ])("%s", (_what, full, short, published) => {
    expect(shared(full, short, published)).toContainEqual(["full", "short"]);
  });
});

describe("no source is", () => {
  test.each<[string, string, string, string?]>([
    [
      "a sum of another year",
      FULL.trade,
      "Chile and Peru like to count. The $3.1bn of 2019 is quoted at every dinner."
    ],
    [
      "a sum of other countries",
      FULL.trade,
      "Bolivia and Ecuador like to count. The $3.1bn of 2023 is quoted at every dinner."
    ],
    [
      "a sum in another currency",
      FULL.trade,
      "Chile and Peru like to count. The 3.1bn euros of 2023 are quoted at every dinner."
    ],
    [
      "a sum that is denied",
      FULL.trade,
      "Chile and Peru never traded that much: the $3.1bn of 2023 is false."
    ],
    [
      "a goal of the same height as a sum reached",
      FULL.exports,
      "Chile and Peru set a goal of 900 million dollars for 2026."
    ],
    [
      "so many tonnes",
      FULL.troops,
      "In Latvia the Danes, whose 700 tonnes of butter left in August, forgot a churn.",
      "2024-09-20"
    ],
    [
      "so many men of other countries",
      FULL.troops,
      "Latvia looks at Denmark. The Norwegians, whose 700 men left Estonia in August, forgot a flagpole.",
      "2024-09-20"
    ],
    [
      "a signing of another month",
      FULL.memoranda,
      "The talk in Algiers is of Qatar. In January eight memoranda of understanding were signed in the capital."
    ],
    [
      "an agreement on something else",
      FULL.treaty,
      "Mozambique's deputies asked what Rwanda had given. It was a fisheries treaty that nobody had read."
    ],
    [
      "a visit that is denied",
      FULL.visit,
      "Anna-Lena Brandström, the Swedish defence minister, did not come to Latvia on 14 May."
    ],
    [
      "a visit half a year before",
      FULL.visit,
      "Anna-Lena Brandström, the Swedish defence minister, had come home from Riga with a cold.",
      "2023-11-20"
    ],
    [
      "a visit of another month",
      FULL.visit,
      "Latvia's gunners remember it. Anna-Lena Brandström, the Swedish minister, was there in February and asked about boots."
    ],
    [
      "what somebody came under",
      FULL.visit,
      "Latvia watched. Anna-Lena Brandström, the Swedish minister, came under fire in May for the price of boots."
    ],
    [
      "a journey elsewhere in that month",
      FULL.visit,
      "Latvia watched. Anna-Lena Brandström, the Swedish minister, came to Oslo in May and asked about boots."
    ],
    [
      "a figure of another year as too low",
      FULL.trade,
      "Chile and Peru want more. The ministers said they should not be satisfied with trade of $3.1 billion, the figure for 2019."
    ],
    [
      "soldiers who left in another year",
      FULL.left,
      "Mozambique has few friends left. Malawi, which had sent soldiers to the north with others, withdrew them in 2021."
    ],
    [
      "soldiers of others who left then",
      FULL.left,
      "Mozambique and Malawi have few friends left. Botswana withdrew its soldiers in March."
    ],
    [
      "another work with half of the words",
      FULL.plant,
      "Serbia and Azerbaijan spoke of gas. They gave their full support to the gas pipeline near Niš."
    ],
    [
      "an agreement of that year with others",
      FULL.accord,
      "Rwanda watches Mozambique. Tanzania's minister will be in Mozambique on Wednesday to renew the agreement of 2021."
    ],
    [
      "somebody else",
      FULL.visit,
      "It rained when Karin Lundgren, the Swedish envoy, stood on parade in Latvia on 14 May."
    ],
    [
      "what the visitor says of the country",
      FULL.visit,
      "Anna-Lena Brandström, the Swedish defence minister, praised investment in Latvia."
    ],
    [
      "as many of something else, behind a sentence that names the land",
      "Denmark will send 350 soldiers to Latvia by August 2024.",
      "Some Danish soldiers are in Latvia now. Three hundred and fifty thirsty boys and one bar, says the owner."
    ],
    [
      "what came before the visit",
      FULL.visit,
      "Anna-Lena Brandström, the Swedish defence minister, was received in Riga at length.",
      "2024-05-02"
    ]
  ])("%s", (_what, full, short, published) => {
    expect(retold(full, short, published)).toEqual([]);
  });
});

test("what it says differently is told as a conflict, and what it leaves open has no vote", () => {
  const articles = [
    articleOf(FULL.memoranda, DAY, "full"),
    articleOf("The talk in Algiers is of Qatar. In May eight memoranda of understanding were signed in the capital.", "2024-05-28", "short") // prettier-ignore
  ];
  const {agreements, conflicts} = extractArticles(articles).dataset;
  expect(agreements.map(({count, date, article_ids}) => [count, date, article_ids])).toEqual([
    [8, "2024-05-13", ["full", "short"]]
  ]);
  expect(conflicts.map(({column, value, article_id}) => [column, value, article_id])).toEqual([
    ["count", "9", "full"],
    ["count", "8", "short"]
  ]);
});

test("a row that one article tells surely stays sure, and nothing is made of an article alone", () => {
  const full = articleOf(FULL.trade, DAY, "full");
  const short = articleOf(
    "Chile and Peru like to count. The $3.1bn of 2023 is quoted at every dinner.",
    "2024-05-28",
    "short"
  );
  const confidence = (...articles: Parameters<typeof extractArticles>[0][number][]) =>
    extractArticles(articles).dataset.trade.map((row) => row.confidence);
  expect(confidence(full, short)).toEqual(confidence(full));
  expect(extractArticles([short]).dataset.evidence).toEqual([]);
});
