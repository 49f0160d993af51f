import {html as hypertext} from "htl";

/**
 * Makes one element. Values may be text, numbers, nodes, arrays of these or nothing; for attributes, null leaves the
 * attribute out. Text is escaped by the DOM itself.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): HTMLElement =>
  hypertext(strings, ...values) as HTMLElement;
