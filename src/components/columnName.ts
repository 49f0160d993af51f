/** A column as sentences and menus name it: as the language calls it, else its own name with spaces: `end date`. */
export const nameOfColumn = (names: Readonly<Record<string, string>>, column: string): string =>
  names[column] ?? column.replaceAll("_", " ");
