/** The table of troops: its columns, its key and how reports of one count become one row. */
import type {FactTable} from "../merge.ts";
import {articleIds, attributedTo, column, confidence, dateBasis, qualifier} from "../schema.ts";
import type {RowOf} from "../schema.ts";
import {troopsPolicy} from "./merge.ts";

const columns = [
  column({
    name: "troops_id",
    kind: "id",
    required: true,
    description: "Made of the date, the force, the location and the kind."
  }),
  column({
    name: "force",
    kind: "country",
    required: true,
    description:
      "The country whose force it is (ISO 3166-1 alpha-3), or the name of a joint one: US-led coalition, NATO, MONUSCO."
  }),
  column({
    name: "location",
    kind: "country",
    required: true,
    description: "The country on whose soil the force is (ISO 3166-1 alpha-3)."
  }),
  column({
    name: "place",
    kind: "text",
    description: "Part of the country, where one is named: Kurdistan, most of Iraq."
  }),
  column({
    name: "count",
    kind: "integer",
    unit: "people",
    description:
      "People; the low end of a range; empty where none is stated, which only a withdrawal or deployment may lack."
  }),
  column({
    name: "count_max",
    kind: "integer",
    unit: "people",
    description: "The high end, where the figure is a range."
  }),
  qualifier,
  column({
    name: "kind",
    kind: "choice",
    required: true,
    values: ["present", "deployed", "withdrawn", "to-deploy", "to-withdraw"],
    description: "Whether the force is there, came, left, is to come or is to leave."
  }),
  column({
    name: "date",
    kind: "date",
    description: "As of when; for to-deploy and to-withdraw, by when."
  }),
  dateBasis,
  attributedTo,
  confidence,
  articleIds
] as const;

export type TroopsRow = RowOf<typeof columns>;
/** What a rule fills in. */
export type TroopsValues = Omit<TroopsRow, "troops_id" | "confidence" | "article_ids">;

export const troops = {
  name: "troops",
  description: "Foreign forces on a country's soil.",
  columns,
  idColumn: "troops_id",
  dateColumn: "date",
  policy: troopsPolicy
} as const satisfies FactTable<TroopsValues>;
