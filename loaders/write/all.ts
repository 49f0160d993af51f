import {factTables} from "../facts/index.ts";
import type {Table} from "../facts/schema.ts";
import {articles, conflicts, evidence} from "./tables.ts";

/** All seven tables, in the order of the contract: one CSV file each. */
export const allTables: readonly Table[] = [...factTables, evidence, conflicts, articles];
