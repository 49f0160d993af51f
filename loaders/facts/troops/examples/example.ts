/** Sentences with the counts of foreign forces that they hold. Published on Thursday, 12 September 2024 unless told. */
import type {TroopsValues} from "../index.ts";

export interface Example {
  text: string;
  published?: string;
  facts: Partial<TroopsValues>[];
}
