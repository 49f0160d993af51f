/** Sentences with the counts of foreign forces that they hold, and look-alikes that hold none, by family. */
export type {Example} from "./examples/example.ts";
export {kept} from "./examples/kept.ts";
export {sentOrWithdrawn} from "./examples/sentOrWithdrawn.ts";
export {several} from "./examples/several.ts";
export {changes} from "./examples/changes.ts";
export {moves} from "./examples/moves.ts";
export {lookAlikes} from "./examples/lookAlikes.ts";
export {families, familyLookAlikes} from "./examples/families.ts";
export {manyWriters, manyWritersLookAlikes} from "./examples/manyWriters.ts";
export {fartherBack, fartherBackLookAlikes} from "./examples/fartherBack.ts";
export {ownArrangements, ownArrangementsLookAlikes} from "./examples/ownArrangements.ts";
export {essays} from "./examples/essays.ts";
export {wholes, wholesLookAlikes} from "./examples/wholes.ts";
export {sections} from "./examples/sections.ts";
export {guessed, guessedLookAlikes} from "./examples/guessed.ts";
export {contingents, contingentsLookAlikes} from "./examples/contingents.ts";
export {plainly, plainlyLookAlikes} from "./examples/plainly.ts";
export {leftOut, leftOutLookAlikes} from "./examples/leftOut.ts";
