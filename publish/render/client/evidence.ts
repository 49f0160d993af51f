/** Stands in pages with evidence: what opens beside a figure. */
import {openEvidenceBeside} from "../../../src/components/popover.ts";

// not before the page is painted
(window.requestIdleCallback ?? setTimeout)(openEvidenceBeside);
