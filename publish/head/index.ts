/** The steps that make a page's head. Their order matters where one reads what another wrote. */
import type {Step} from "../page.ts";
import {canonical, description, feedLinks, title} from "./identity.ts";
import {social} from "./social.ts";
import {structured} from "./structured.ts";

export {language} from "./identity.ts";

// the social card and the structured data repeat the description
export const headSteps: readonly Step[] = [title, description, canonical, feedLinks, social, structured];
