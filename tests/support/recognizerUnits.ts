/** The cases' names of units, as ISO 4217 codes; parts of a unit with their factor. Bare names by the layer's own reading. */
export const UNIT_NAMES: Readonly<Record<string, {code: string; factor: number}>> = Object.fromEntries(
  (
    [
      ["Dollar", "USD", 1], ["United States dollar", "USD", 1], ["Euro", "EUR", 1], ["Chinese yuan", "CNY", 1],
      ["Pound", "GBP", 1], ["British pound", "GBP", 1], ["Cent", "USD", 0.01], ["Pence", "GBP", 0.01],
      ["Penny", "GBP", 0.01], ["Canadian dollar", "CAD", 1], ["Japanese yen", "JPY", 1], ["Franc", "CHF", 1],
      ["Australian dollar", "AUD", 1], ["Bitcoin", "XBT", 1], ["Satoshi", "XBT", 1e-8], ["Turkish lira", "TRY", 1],
      ["Rupee", "INR", 1], ["Mexican peso", "MXN", 1], ["Finnish markka", "FIM", 1], ["Hong Kong dollar", "HKD", 1],
      ["Peseta", "ESP", 1], ["Netherlands guilder", "NLG", 1], ["Swiss franc", "CHF", 1],
      ["Costa Rican colón", "CRC", 1], ["Georgian lari", "GEL", 1], ["Lao kip", "LAK", 1],
      ["Sri Lankan rupee", "LKR", 1], ["Sen", "MYR", 0.01], ["New Zealand dollar", "NZD", 1]
    ] as const
  ).map(([name, code, factor]) => [name, {code, factor}])
); // prettier-ignore
