/** Where the newsroom's own files lie, from the top of the project. */
export const ARTICLES = "data/articles";
/** The editor's word; without the file there is none. */
export const CORRECTIONS = "data/corrections.csv";
