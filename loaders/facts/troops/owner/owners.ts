/** What the ways of telling whose troops they are give. */
import type {Force} from "../force.ts";

export interface Owners {
  forces: Force[];
  doubts: string[];
}

export const NONE: Owners = {forces: [], doubts: []};
