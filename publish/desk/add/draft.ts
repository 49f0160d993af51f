/** What is known of an article before it has a file. Empty: not known. */
export interface Draft {
  title: string;
  publisher: string;
  url: string;
  /** `YYYY-MM-DD` */
  published: string;
  published_basis: "" | "stated" | "inferred";
  /** BCP 47 */
  language: string;
  /** The text, one paragraph a line. */
  body: string;
}

export const emptyDraft = (body: string): Draft => {
  return {title: "", publisher: "", url: "", published: "", published_basis: "", language: "", body};
};
