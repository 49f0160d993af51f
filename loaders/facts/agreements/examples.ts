/** Sentences with the agreements that they hold, and look-alikes that hold none, by family. */
export type {Example} from "./examples/example.ts";
export {signed} from "./examples/signed.ts";
export {agreed} from "./examples/agreed.ts";
export {open} from "./examples/open.ts";
export {ended} from "./examples/ended.ts";
export {lookAlikes} from "./examples/lookAlikes.ts";
export {families} from "./examples/families.ts";
export {clauses} from "./examples/clauses.ts";
export {manyWriters, manyWritersLookAlikes} from "./examples/manyWriters.ts";
export {openAndClosed, openAndClosedLookAlikes} from "./examples/openAndClosed.ts";
export {essays} from "./examples/essays.ts";
export {sections} from "./examples/sections.ts";
export {works, worksLookAlikes} from "./examples/works.ts";
export {items, itemsLookAlikes} from "./examples/items.ts";
export {plain, plainLookAlikes} from "./examples/plain.ts";
export {asides, asidesLookAlikes} from "./examples/asides.ts";
export {meetings, meetingsLookAlikes} from "./examples/meetings.ts";
export {ways} from "./examples/ways.ts";
