/** Tells the desk each second what went wrong on this page, and asks it what is wrong and whether there is something new. */
export interface State {
  /** Grows with each reading of the corpus. */
  version: number;
  problems: string[];
}

const EVERY_MS = 1000;

interface Failed {
  cell: string;
  text: string;
}

/** The cells that failed, with the id that Framework gives a cell in the comment after what it shows. */
function failedCells(): Failed[] {
  const failed = [...document.querySelectorAll(".observablehq--error")].map((element): Failed => {
    let node: Node | null = element;
    while (node && node.nodeType !== Node.COMMENT_NODE) node = node.nextSibling;
    return {cell: node?.nodeValue?.replaceAll(":", "") ?? "", text: element.textContent};
  });
  // a cell that needs one that failed says the same again, as a RuntimeError
  const message = ({text}: Failed) => text.replace(/^\w+: /, "");
  return failed.filter((one, i) => failed.findIndex((other) => message(other) === message(one)) === i);
}

async function ask(listener: (state: State) => void | Promise<void>): Promise<void> {
  try {
    const body = JSON.stringify({path: location.pathname, errors: failedCells()});
    const headers = {"content-type": "application/json"};
    const response = await fetch("/_desk/state", {method: "POST", headers, body});
    if (response.ok) await listener((await response.json()) as State);
  } catch {
    // the preview was ended, or is about to start again
  }
  setTimeout(() => void ask(listener), EVERY_MS);
}

export const watchState = (listener: (state: State) => void | Promise<void>): void => void ask(listener);
