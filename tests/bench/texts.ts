/** Hostile texts: each repeats one piece up to a size, so that cost per character can be held against ordinary prose. */
const PIECES: Readonly<Record<string, string>> = {
  brackets: "([{",
  "closing brackets": ")]}",
  digits: "1234567890",
  "digits and commas": "1,",
  "numbers apart": "1 ",
  "straight quotes": '"',
  "opening quotes": "“‘«",
  apostrophes: "'s ",
  spaces: " ",
  "line ends": "\n",
  "full stops": ".",
  initials: "A.",
  capitals: "Aa ",
  hyphens: "al-",
  abbreviations: "Mr. ",
  "number words": "one hundred and ",
  money: "$5 ",
  months: "May ",
  places: "Iran and Iraq, ",
  offices: "President of the ",
  names: "X Y Z ",
  verbs: "visited to visit ",
  "one endless sentence": "the minister of the country that visited the country of ",
  letters: "a",
  emphasis: "*a* ",
  "links that never close": `${"[a](".repeat(1000)}\n\n`,
  emoji: "🇮🇶",
  "right to left": "العراق و",
  "combining marks": "e\u0301\u0302"
};

/** Name and text of each, `size` UTF-16 units long at most. */
export const hostileTexts = (size: number): [string, string][] =>
  Object.entries(PIECES).map(([name, piece]) => [name, piece.repeat(Math.floor(size / piece.length))]);
