/** What a change of the tables' shape breaks: the rule of `SCHEMA_VERSION`, as a program. */

/** From the least to the most that it breaks. */
export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

interface Field {
  name: string;
  type: string;
  description?: string;
  unit?: string;
  constraints?: {required?: boolean; enum?: string[]};
}

interface Resource {
  name: string;
  description?: string;
  schema: {fields: Field[]; primaryKey: string[]};
}

/** What of a `datapackage.json` tells of the shape. */
export interface Shape {
  schemaVersion: string;
  resources: Resource[];
}

const most = (levels: readonly Level[]): Level =>
  LEVELS[Math.max(0, ...levels.map((level) => LEVELS.indexOf(level)))]!;

function fieldChange(before: Field, after: Field): Level {
  const [old, now] = [before.constraints ?? {}, after.constraints ?? {}];
  const values = new Set(now.enum);
  const breaks =
    before.name !== after.name ||
    before.type !== after.type ||
    before.unit !== after.unit ||
    (old.required && !now.required) ||
    (old.enum === undefined) !== (now.enum === undefined) ||
    (old.enum ?? []).some((value) => !values.has(value));
  if (breaks) return "major";
  if (values.size > (old.enum ?? []).length) return "minor";
  return before.description === after.description ? "none" : "patch";
}

function tableChange(before: Resource, after: Resource | undefined): Level {
  if (!after || before.schema.primaryKey.join() !== after.schema.primaryKey.join()) return "major";
  const [old, now] = [before.schema.fields, after.schema.fields];
  if (now.length < old.length) return "major";
  return most([
    ...old.map((field, i) => fieldChange(field, now[i]!)),
    now.length > old.length ? "minor" : "none",
    before.description === after.description ? "none" : "patch"
  ]);
}

/** How much of what reads `before` is broken by `after`. */
export function schemaChange(before: Shape, after: Shape): Level {
  const names = new Set(before.resources.map(({name}) => name));
  return most([
    ...before.resources.map((one) =>
      tableChange(
        one,
        after.resources.find(({name}) => name === one.name)
      )
    ),
    after.resources.some(({name}) => !names.has(name)) ? "minor" : "none"
  ]);
}

/** True where the version was raised by as much as the change asks for. */
export function raisedEnough(before: string, after: string, level: Level): boolean {
  const [old, now] = [before, after].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const raised = now.findIndex((part, i) => part > old[i]!);
  const lowered = now.findIndex((part, i) => part < old[i]!);
  if (lowered >= 0 && (raised < 0 || lowered < raised)) return false;
  return level === "none" || (raised >= 0 && raised <= {patch: 2, minor: 1, major: 0}[level]);
}
