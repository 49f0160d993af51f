import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import type {Frame} from "../frame.ts";

/** One way in which a sentence tells of travel. */
export interface Trigger {
  name: string;
  find(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[];
}
