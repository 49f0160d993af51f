/** The table of visits: its columns, its key and how reports of one visit become one row. */
import type {FactTable} from "../merge.ts";
import {articleIds, column, confidence, dateBasis} from "../schema.ts";
import type {RowOf} from "../schema.ts";
import {visitPolicy} from "./merge.ts";

const columns = [
  column({
    name: "visit_id",
    kind: "id",
    required: true,
    description:
      "Start date at its precision (or undated), the visitor's surname and the host country: 2024-09-11-pezeshkian-irq."
  }),
  column({
    name: "visitor",
    kind: "text",
    description: "The fullest name that any article gives, without title."
  }),
  column({
    name: "visitor_role",
    kind: "text",
    description: "The office in the words of the article, without the country: President, Foreign Minister."
  }),
  column({
    name: "visitor_country",
    kind: "country",
    description:
      "The country whom the visitor serves (ISO 3166-1 alpha-3), or the name of an international body."
  }),
  column({
    name: "host_country",
    kind: "country",
    required: true,
    description: "The country visited (ISO 3166-1 alpha-3)."
  }),
  column({
    name: "places",
    kind: "list",
    items: "text",
    description: "Cities and regions of the host country that are on the trip."
  }),
  column({
    name: "start_date",
    kind: "date",
    description: "The first day of the visit in the host country, at the precision known."
  }),
  column({
    name: "end_date",
    kind: "date",
    description: "The last day; only where the text gives it or the length of the trip."
  }),
  dateBasis,
  column({
    name: "status",
    kind: "choice",
    required: true,
    values: ["made", "planned", "postponed", "cancelled"],
    description: "made (took place or is under way), planned, postponed or cancelled."
  }),
  column({
    name: "first_trip",
    kind: "flag",
    description: "true where the text calls it the visitor's first foreign trip in office."
  }),
  column({
    name: "counterparts",
    kind: "list",
    items: "text",
    description: "People of the host country whom the visitor met there."
  }),
  confidence,
  articleIds
] as const;

export type VisitRow = RowOf<typeof columns>;
/** What a rule fills in. */
export type VisitValues = Omit<VisitRow, "visit_id" | "confidence" | "article_ids">;

export const visits = {
  name: "visits",
  description: "Officials of one country, or of an international body, travelling to another country.",
  columns,
  idColumn: "visit_id",
  dateColumn: "start_date",
  policy: visitPolicy
} as const satisfies FactTable<VisitValues>;
