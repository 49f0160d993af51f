/** The words of what runs in the browser: these alone are sent to a reader. */
import {tableTools} from "./en/tools.js";
import {inLanguage} from "./locale.js";

export {LOCALE} from "./locale.js";

export const toolWords = inLanguage({en: tableTools});
