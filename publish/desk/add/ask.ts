/** Asks the editor for what a page does not say; only ever called in a terminal. */
import {input, select} from "@inquirer/prompts";
import {isDay, isWebAddress} from "../../../loaders/read/values.ts";
import type {Draft} from "./draft.ts";

type Asked = "title" | "publisher" | "url" | "published";

const QUESTIONS: Readonly<Record<Asked, {message: string; check: (text: string) => boolean; else: string}>> =
  {
    title: {message: "Title", check: () => true, else: ""},
    publisher: {message: "Publisher", check: () => true, else: ""},
    url: {message: "Address", check: isWebAddress, else: "an http or https address, or nothing"},
    published: {
      message: "Day of publication (YYYY-MM-DD)",
      check: isDay,
      else: "a day of the calendar, YYYY-MM-DD, or nothing"
    }
  };

export const missing = (draft: Draft): Asked[] =>
  (Object.keys(QUESTIONS) as Asked[]).filter((key) => draft[key] === "");

export async function askMissing(draft: Draft): Promise<Draft> {
  const asked = {...draft};
  for (const key of missing(draft)) {
    const {message, check, else: advice} = QUESTIONS[key];
    const validate = (text: string) => text.trim() === "" || check(text.trim()) || advice;
    asked[key] = (await input({message: `${message}, if known:`, validate})).trim();
  }
  if (asked.published !== "" && asked.published_basis === "") asked.published_basis = await askBasis();
  return asked;
}

const askBasis = () =>
  select<Draft["published_basis"]>({
    message: "How is the day known?",
    choices: [
      {value: "stated", name: "It stands on the page"},
      {value: "inferred", name: "I worked it out from the text"}
    ]
  });
