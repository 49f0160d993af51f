/** Words in the title of an agreement that do not tell it from another one. */
export const GENERIC_TITLE_WORDS: ReadonlySet<string> = new Set([
  "agreement", "agreements", "accord", "accords", "deal", "deals", "pact", "pacts", "treaty", "treaties",
  "memorandum", "memorandums", "memoranda", "mou", "mous", "understanding", "understandings", "contract",
  "contracts", "project", "projects", "document", "documents", "paper", "papers", "protocol", "protocols", "convention",
  "arrangement", "arrangements", "bilateral", "joint", "mutual", "new", "several", "various", "number",
  "cooperation", "co", "operation", "intergovernmental", "declaration", "declarations", "letter", "letters",
  "intent", "of", "on", "for", "in", "and", "the", "a", "an", "to", "with", "between", "two", "countries",
  "package", "series", "set", "raft", "dozen", "dozens", "other"
]); // prettier-ignore
