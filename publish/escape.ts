/** Text inside HTML that is written as text, in an element or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
