/** Sentences with the agreements that they hold, and look-alikes that hold none. Published on Thursday, 12 September 2024 unless told. */
import type {AgreementValues} from "../index.ts";

export interface Example {
  text: string;
  published?: string;
  facts: Partial<AgreementValues>[];
}

/** Look-alikes: sentences that hold no agreement. */
export const none = (...texts: string[]): Example[] => texts.map((text) => ({text, facts: []}));
