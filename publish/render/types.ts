/** What the steps of rendering hand to each other. */
import type {DOMWindow} from "jsdom";

export type PageWindow = DOMWindow;

/** A cell as Framework's pages define it: a block of code or an inline expression. */
export interface Cell {
  /** Eight hexadecimal digits of its code's hash, and a number where it stands more than once. */
  id: string;
  mode?: "inline" | "block" | "jsx";
  /** The names it refers to, and those it defines. */
  inputs?: string[];
  outputs?: string[];
  body: (...inputs: unknown[]) => unknown;
}
