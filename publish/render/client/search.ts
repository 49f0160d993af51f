/** The search page's own script. */
import "../../../src/components/search.ts";
