/** The table of trade: its columns, its key and how reports of one figure become one row. */
import type {FactTable} from "../merge.ts";
import {articleIds, attributedTo, column, confidence, qualifier} from "../schema.ts";
import type {RowOf} from "../schema.ts";
import {tradePolicy} from "./merge.ts";

const columns = [
  column({
    name: "trade_id",
    kind: "id",
    required: true,
    description: "Made of the period, the parties, the measure, the goods and the unit."
  }),
  column({
    name: "measure",
    kind: "choice",
    required: true,
    values: ["trade", "exports", "supply", "share", "debt", "investment"],
    description:
      "trade (both directions together), exports (one way), supply (a physical quantity delivered), share (percent of the importer's need that the exporter covers), debt (owed by the importer to the exporter), investment (made by the exporter in the importer)."
  }),
  column({
    name: "exporter",
    kind: "country",
    required: true,
    description:
      "The selling, supplying, lending or investing country; for trade, the party first in the alphabet."
  }),
  column({
    name: "importer",
    kind: "country",
    required: true,
    description:
      "The buying, supplied, owing or receiving country; for trade, the party second in the alphabet."
  }),
  column({
    name: "goods",
    kind: "text",
    required: true,
    description: "all, non-oil, or the goods named: natural gas, electricity. For a share, the need covered."
  }),
  column({
    name: "value",
    kind: "number",
    unit: "{unit}",
    description: "A plain number in the row's unit; the low end of a range; empty where the text is vague."
  }),
  column({
    name: "value_max",
    kind: "number",
    unit: "{unit}",
    description: "The high end, where the figure is a range."
  }),
  column({
    name: "value_text",
    kind: "text",
    description: "The words of the text: nearly $5 billion, millions of cubic meters."
  }),
  column({
    name: "unit",
    kind: "text",
    required: true,
    description: "A currency (ISO 4217), percent, or m3, t, bbl, MWh, MW."
  }),
  column({
    name: "per",
    kind: "choice",
    values: ["day", "month", "year"],
    description: "For a rate, the time that it is counted by; else empty."
  }),
  qualifier,
  column({
    name: "kind",
    kind: "choice",
    required: true,
    values: ["actual", "target", "forecast"],
    description: "actual, target (aimed at, hoped for, agreed to reach) or forecast."
  }),
  column({
    name: "period_start",
    kind: "date",
    description: "The start of the time that the figure covers, or, for a target, is to be reached in."
  }),
  column({name: "period_end", kind: "date", description: "The end of that time, inclusive."}),
  attributedTo,
  confidence,
  articleIds
] as const;

export type TradeRow = RowOf<typeof columns>;
/** What a rule fills in. */
export type TradeValues = Omit<TradeRow, "trade_id" | "confidence" | "article_ids">;

export const trade = {
  name: "trade",
  description: "Figures of economic exchange between two countries.",
  columns,
  idColumn: "trade_id",
  dateColumn: "period_start",
  policy: tradePolicy
} as const satisfies FactTable<TradeValues>;
