/** Ways of telling one agreement, as factors of a product: whoever acts, whatever the paper, any verb goes with any date. */

/** Those who act, as the subject of a plural verb; the two are Kenya and Peru throughout. */
export const actors: readonly string[] = [
  "Kenya and Peru",
  "Nairobi and Lima",
  "the Kenyan and Peruvian foreign ministers",
  "the presidents of Kenya and Peru",
  "Kenyan Foreign Minister Amara Okeke and his Peruvian counterpart, Elena Vargas,",
  "Amara Okeke, Kenya's trade minister, and Elena Vargas, her Peruvian opposite number,",
  "Presidents Amara Okeke of Kenya and Elena Vargas of Peru",
  "officials from Kenya and Peru",
  "the Kenyan government and its Peruvian counterpart",
  "Kenya's Ministry of Energy and its Peruvian counterpart",
  "the Kenyan side and the Peruvian delegation",
  "negotiators from Nairobi and Lima",
  "representatives of Kenya and Peru"
];

export const papers: readonly {text: string; kind: string; count: number | null}[] = [
  {text: "a fisheries agreement", kind: "agreement", count: 1},
  {text: "an MoU on labour", kind: "memorandum", count: 1},
  {text: "a memorandum of understanding (MoU) on tourism", kind: "memorandum", count: 1},
  {text: "an extradition treaty", kind: "treaty", count: 1},
  {text: "a convention on double taxation", kind: "treaty", count: 1},
  {text: "a protocol on rail", kind: "agreement", count: 1},
  {text: "a $1.2 billion energy deal", kind: "agreement", count: 1},
  {text: "a contract for the supply of wheat", kind: "contract", count: 1},
  {text: "a free trade agreement (FTA)", kind: "agreement", count: 1},
  {text: "five memoranda of understanding", kind: "memorandum", count: 5},
  {text: "a pair of treaties", kind: "treaty", count: 2},
  {text: "a series of deals", kind: "agreement", count: null}
];

export const past: readonly {text: string; status: string}[] = [
  {text: "signed", status: "signed"},
  {text: "inked", status: "signed"},
  {text: "put pen to paper on", status: "signed"},
  {text: "put their names to", status: "signed"},
  {text: "jointly signed", status: "signed"},
  {text: "concluded", status: "agreed"},
  {text: "struck", status: "agreed"},
  {text: "initialled", status: "agreed"},
  {text: "sealed", status: "agreed"},
  {text: "renewed", status: "agreed"}
];

export const ahead: readonly string[] = [
  "will sign",
  "are to sign",
  "plan to sign",
  "are due to sign",
  "are expected to sign",
  "are set to ink",
  "are poised to sign",
  "will initial"
];

/** Published on Thursday, 12 September 2024. */
export const gone: readonly {text: string; date: string}[] = [
  {text: "on Monday", date: "2024-09-09"},
  {text: "on 3 September", date: "2024-09-03"},
  {text: "last month", date: "2024-08"},
  {text: "in July", date: "2024-07"},
  {text: "in March 2023", date: "2023-03"},
  {text: "last year", date: "2023"}
];

export const coming: readonly {text: string; date: string}[] = [
  {text: "on Friday", date: "2024-09-13"},
  {text: "on 4 October", date: "2024-10-04"},
  {text: "next month", date: "2024-10"},
  {text: "in November", date: "2024-11"},
  {text: "tomorrow", date: "2024-09-13"}
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the day stands. */
export const orders: readonly ((who: string, what: string, when: string) => string)[] = [
  (who, what, when) => `${capital(who)} ${what} ${when}.`,
  (who, what, when) => `${capital(when)}, ${who} ${what}.`,
  (who, what, when) => `${capital(who)} ${what} ${when}, the foreign ministry said in a statement.`,
  (who, what, when) => `According to state media, ${who} ${what} ${when}.`
];

/** What is done to no agreement, or vouches for none. */
export const lookAlikes: readonly string[] = [
  "discussed {paper}",
  "did not sign {paper}",
  "failed to reach {paper}",
  "were unable to conclude {paper}",
  "explored the possibility of {paper}",
  "agreed to meet again after talks on {paper}",
  "denied that they had signed {paper}",
  "remain far from {paper}"
];
