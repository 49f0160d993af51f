/** A mention of an agreement, as far as it is read. */
import type {AnnotatedSentence} from "../../types.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";
import type {Timing} from "./timing.ts";
import type {AgreementValues} from "./index.ts";

/** One telling of an agreement in one sentence; `reason` says why it makes no row of its own. */
export interface Deal {
  rule: string;
  phrase: Phrase;
  link: Link | null;
  title: string;
  count: number | null;
  qualifier: AgreementValues["qualifier"];
  sectors: string[];
  parties: string[];
  status: AgreementValues["status"] | "";
  timing: Timing;
  reason: string;
  doubts: string[];
  /** Of several agreements the parties of each: "agreements with Egypt and Italy". */
  series?: string[][];
  /** Sentences that add to it: the later mention's, the list's. */
  added: {sentence: AnnotatedSentence; columns: (keyof AgreementValues & string)[]}[];
}
