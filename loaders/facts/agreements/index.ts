/** The table of agreements: its columns, its key and how reports of one agreement become one row. */
import type {FactTable} from "../merge.ts";
import {articleIds, attributedTo, column, confidence, dateBasis, qualifier} from "../schema.ts";
import type {RowOf} from "../schema.ts";
import {agreementPolicy} from "./merge.ts";

const columns = [
  column({
    name: "agreement_id",
    kind: "id",
    required: true,
    description: "Made of the date, the parties, the count and the title."
  }),
  column({
    name: "kind",
    kind: "choice",
    required: true,
    values: ["memorandum", "agreement", "treaty", "contract", "project"],
    description:
      "memorandum, agreement (deal, accord, pact, understanding), treaty, contract, or project (joint infrastructure, economic zone)."
  }),
  column({
    name: "title",
    kind: "text",
    required: true,
    description: "The words of the text, without the article: security agreement, joint economic zone."
  }),
  column({
    name: "count",
    kind: "integer",
    unit: "agreements",
    description: "How many; 1 unless stated; empty for several."
  }),
  qualifier,
  column({
    name: "parties",
    kind: "list",
    items: "country",
    required: true,
    description: "The countries (ISO 3166-1 alpha-3), in alphabetical order."
  }),
  column({
    name: "sectors",
    kind: "list",
    items: "text",
    description: "As listed in the text, in lower case: trade;sports;agriculture."
  }),
  column({
    name: "status",
    kind: "choice",
    required: true,
    values: ["signed", "agreed", "planned", "proposed", "ended"],
    description:
      "signed, agreed (reached, or in force, with no word of a signature), planned, proposed or ended."
  }),
  column({name: "date", kind: "date", description: "The day of the signature, or of the status."}),
  dateBasis,
  attributedTo,
  confidence,
  articleIds
] as const;

export type AgreementRow = RowOf<typeof columns>;
/** What a rule fills in. */
export type AgreementValues = Omit<AgreementRow, "agreement_id" | "confidence" | "article_ids">;

export const agreements = {
  name: "agreements",
  description: "What two or more countries signed, agreed, plan or propose.",
  columns,
  idColumn: "agreement_id",
  dateColumn: "date",
  policy: agreementPolicy
} as const satisfies FactTable<AgreementValues>;
