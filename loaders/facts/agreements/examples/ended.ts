import type {Example} from "./example.ts";

export const ended: Example[] = [
  {
    text: "In late August, Zambia announced the severance of its defence agreement with Norway.",
    facts: [{title: "defence agreement", parties: ["NOR", "ZMB"], status: "ended", date: "2024-08"}]
  },
  {
    text: "This follows Zambia's decision in August to terminate its long-standing military cooperation agreement with Norway.",
    facts: [{parties: ["NOR", "ZMB"], status: "ended", date: "2024-08", count: 1}]
  },
  {
    text: "Chad on Thursday ended its defence cooperation agreement with France.",
    published: "2024-11-29",
    facts: [
      {title: "defence cooperation agreement", parties: ["FRA", "TCD"], status: "ended", date: "2024-11-28"}
    ]
  },
  {
    text: "Niger scrapped a military accord with the United States in March 2024.",
    facts: [{parties: ["NER", "USA"], status: "ended", date: "2024-03"}]
  },
  {
    text: "Algeria withdrew from the friendship treaty with Spain on Wednesday.",
    facts: [{kind: "treaty", parties: ["DZA", "ESP"], status: "ended", date: "2024-09-11"}]
  },
  {
    text: "The memorandum on workers between Indonesia and Malaysia expired in 2016.",
    facts: [{kind: "memorandum", parties: ["IDN", "MYS"], status: "ended", date: "2016"}]
  },
  {
    text: "South Korea suspended a 2018 military agreement with North Korea in June 2024.",
    facts: [{parties: ["KOR", "PRK"], status: "ended"}]
  },
  {
    text: "The fisheries pact between Morocco and the European Union lapsed in July 2023.",
    facts: [{parties: ["EU", "MAR"], status: "ended", date: "2023-07"}]
  },
  {
    text: "Mali tore up its defence accords with France in May 2022.",
    facts: [{count: null, parties: ["FRA", "MLI"], status: "ended", date: "2022-05"}]
  },
  {
    text: "Azerbaijan announced the termination of its transit agreement with Armenia.",
    facts: [{parties: ["ARM", "AZE"], status: "ended"}]
  },
  {
    text: "Poland's government said on Tuesday it would withdraw from the 1993 consular convention with Belarus.",
    facts: [
      {
        kind: "treaty",
        title: "consular convention",
        parties: ["BLR", "POL"],
        status: "ended",
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "Moscow will not extend the grain deal with Ukraine, the Kremlin said. The agreement, brokered by Turkey and the United Nations in July 2022, expired on Tuesday.",
    facts: [{title: "grain deal", parties: ["RUS", "UKR"], status: "ended", date: "2024-09-10"}]
  },
  {
    text: "Colombia said it was suspending its free trade agreement with Israel.",
    facts: [{parties: ["COL", "ISR"], status: "ended"}]
  }
];
