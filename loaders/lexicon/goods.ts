/** Names that articles give to one thing, the name by which they are compared first. Lower case. */
const NAMES: readonly (readonly [string, ...string[]])[] = [
  ["gas", "lng", "liquefied gas", "liquefied natural gas", "liquified natural gas", "pipeline gas"],
  ["oil", "crude", "crude oil", "petroleum"],
  ["electricity", "power", "electric power", "electrical energy"],
  ["soya", "soybean", "soybeans", "soyabeans", "soya beans", "soy", "soy beans"],
  ["maize", "corn"],
  ["petrol", "gasoline"],
  ["fertiliser", "fertilizer", "fertilizers"],
  ["arms", "weapons", "weaponry", "armaments"]
];

/** The name by which goods are compared, by each other name. */
export const GOODS_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([name, ...others]) => others.map((other): [string, string] => [other, name]))
);
