/** "The last Burundian soldiers went home on Tuesday. An aircraft took the final 410 from Jowhar": one move, its day told first and its number after. */
import type {Reading} from "./reading.ts";

/** Counts without a date take that of the same move told without a number just before, which is then told by them. */
export function dated(readings: readonly Reading[]): Reading[] {
  const told = new Set<Reading>();
  const whole = readings.map((reading) => {
    const {values} = reading;
    if (values.count === null || values.date !== "" || !/^(?:deployed|withdrawn)$/.test(values.kind))
      return reading;
    const move = readings.findLast((other) => other.values.count === null && other.values.date !== "" && isSame(other, reading)); // prettier-ignore
    if (!move) return reading;
    told.add(move);
    const {date, date_basis} = move.values;
    return {
      ...reading,
      values: {...values, date, date_basis},
      doubts: [...reading.doubts, "date of the move before"]
    };
  });
  return whole.filter((reading) => !told.has(reading));
}

/** How many sentences on the number may be told. */
const NEAR = 2;

function isSame(move: Reading, {values, view}: Reading): boolean {
  const gap = view.sentence.index - move.view.sentence.index;
  return (
    gap > 0 &&
    gap <= NEAR &&
    move.values.force === values.force &&
    move.values.location === values.location &&
    move.values.kind === values.kind
  );
}
