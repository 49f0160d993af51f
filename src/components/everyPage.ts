/** What a preview runs on every page; in the built page, where all stands already, `publish/render/client` does. */
import {openEvidenceBeside} from "./popover.js";
import {revealTarget} from "./reveal.js";

revealTarget();
openEvidenceBeside();
