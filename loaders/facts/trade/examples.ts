/** Sentences with the figures of trade that they hold, and sentences that must yield none. Day of publication: 12 September 2024. */
import {asides, asidesLookAlikes} from "./examples/asides.ts";
import {antecedents, antecedentsLookAlikes, elsewhere} from "./examples/antecedents.ts";
import {backstopLookAlikes, backstops} from "./examples/backstop.ts";
import {crossed, notCrossed} from "./examples/crossed.ts";
import {dispatches, dispatchesLookAlikes} from "./examples/dispatches.ts";
import {gaps, gapsLookAlikes} from "./examples/gaps.ts";
import type {TradeExample} from "./examples/example.ts";
import {figures} from "./examples/figures.ts";
import {manners, mannersLookAlikes} from "./examples/manners.ts";
import {manyWriters, manyWritersLookAlikes} from "./examples/manyWriters.ts";
import {reckonings, reckoningsLookAlikes} from "./examples/reckonings.ts";
import {standIns, standInsLookAlikes} from "./examples/standIns.ts";
import {levels, levelsLookAlikes} from "./examples/levels.ts";
import {tables, tablesLookAlikes} from "./examples/tables.ts";
import {parallels, parallelsLookAlikes} from "./examples/parallels.ts";
import {rosters, rostersLookAlikes, rostersOfSellers} from "./examples/rosters.ts";
import {noTrade} from "./examples/lookAlikes.ts";
import {noPeriods, periods} from "./examples/periods.ts";

export type {TradeExample} from "./examples/example.ts";

export const examples: readonly TradeExample[] = [
  ...figures,
  ...antecedents,
  ...elsewhere,
  ...periods,
  ...manyWriters,
  ...dispatches,
  ...manners,
  ...reckonings,
  ...standIns,
  ...crossed,
  ...asides,
  ...tables,
  ...gaps,
  ...levels,
  ...backstops,
  ...parallels,
  ...rosters,
  ...rostersOfSellers
];

export const lookAlikes: readonly string[] = [
  ...noTrade,
  ...noPeriods,
  ...antecedentsLookAlikes,
  ...manyWritersLookAlikes,
  ...dispatchesLookAlikes,
  ...mannersLookAlikes,
  ...reckoningsLookAlikes,
  ...standInsLookAlikes,
  ...notCrossed,
  ...asidesLookAlikes,
  ...tablesLookAlikes,
  ...gapsLookAlikes,
  ...levelsLookAlikes,
  ...backstopLookAlikes,
  ...parallelsLookAlikes,
  ...rostersLookAlikes
];
