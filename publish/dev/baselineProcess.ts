/** Writes the tables that were published last, as JSON. */
import {formatProblem} from "../../loaders/errors.ts";
import {Refusal} from "../desk/command.ts";
import {baseOf} from "../desk/diff/base.ts";

try {
  process.stdout.write(JSON.stringify(baseOf("")));
} catch (failure) {
  console.error(failure instanceof Refusal ? formatProblem(failure.problem) : String(failure));
  process.exitCode = 1;
}
