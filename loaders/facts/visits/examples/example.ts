import type {VisitValues} from "../index.ts";

/** A text with the visits that it tells. Published on Thursday, 12 September 2024 unless told; empty: unknown. */
export interface Example {
  text: string;
  /** The headline, if the text leans on it. */
  title?: string;
  published?: string;
  /** In any order; columns left out are not judged. */
  facts: Partial<VisitValues>[];
}

/** One visit: who, with which office, of which country, went where, when, and whether it took place. */
export const visit = (
  visitor: string,
  visitor_role: string | undefined,
  visitor_country: string,
  host_country: string,
  start_date?: string,
  more: Partial<VisitValues> = {}
): Partial<VisitValues> => ({
  visitor,
  ...(visitor_role === undefined ? {} : {visitor_role}),
  visitor_country,
  host_country,
  ...(start_date === undefined ? {} : {start_date}),
  status: "made",
  ...more
});
