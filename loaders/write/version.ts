/**
 * The version of the tables' shape, told in every file of metadata; `npm run release` holds it against the last release.
 *
 * - **Major** (breaks a reader's code): a table or a column is taken away, renamed or moved, its kind, key or unit
 *   changes, a column that was always filled may now be empty, or a value of a choice is taken away.
 * - **Minor**: a table, a column at the end of a table, or a value of a choice is added.
 * - **Patch**: a description is told better. New and changed rows are no change of the schema.
 */
export const SCHEMA_VERSION = "1.0.0";
