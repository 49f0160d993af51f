/** Words that depend on a number, in any language. */

/** A form for each plural category of the language (CLDR); `none` is said for 0. `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string; none?: string};

/** The form for a number, with the number in it. */
export function pluralText(forms: Plural, n: number, locale: string): string {
  if (n === 0 && forms.none !== undefined) return forms.none;
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(locale).format(n));
}
