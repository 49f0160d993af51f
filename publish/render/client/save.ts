/** Pictures of charts, made on a click. */
import "../../../src/components/save.ts";
