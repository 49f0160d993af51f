/** Wholes and their parts, steps down from a named land, and whose troops "its" are. */
import type {Example} from "./example.ts";

export const wholes: Example[] = [
  {
    text: "Official figures showed Spain had 6,000 troops total in Mali, Niger and Chad — more than 3,000 troops in Mali, more than 1,700 in Niger, and nearly 900 in Chad.",
    facts: [
      {force: "ESP", location: "MLI", count: 3000, qualifier: "over"},
      {force: "ESP", location: "NER", count: 1700, qualifier: "over"},
      {force: "ESP", location: "TCD", count: 900, qualifier: "nearly"}
    ]
  },
  {
    text: "Roughly half of the Dutch troops will be pulled from Latvia, dropping to 1,500.",
    facts: [{force: "NLD", location: "LVA", count: 1500, kind: "to-withdraw"}]
  },
  {
    text: "Last year Ireland had 250 troops in Chad. On 3 July Norway announced that its last troops in Chad had withdrawn.",
    facts: [
      {force: "IRL", location: "TCD", count: 250, kind: "present"},
      {force: "NOR", location: "TCD", count: null, kind: "withdrawn"}
    ]
  }
];

export const wholesLookAlikes: string[] = [
  "The fair drew 6,000 visitors to Mali — more than 3,000 troops of scouts among them.",
  "Prices will be pulled from their peak in Latvia, dropping to 1,500 euros."
];
