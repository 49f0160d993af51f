/** The words of what runs in the browser, which is sent no others: part of `index.ts`. */

export const tableTools = {
  /** Columns of the tables that are not called by their names with spaces for underscores. */
  columns: {} as Readonly<Record<string, string>>,
  search: "Search the rows",
  order: "Order by",
  published: "date",
  descending: "from last to first",
  download: "Download these rows (CSV)",
  shown: (shown: string, all: string): string => `${shown} of ${all} rows shown`,
  failed: "The rows could not be fetched."
};
