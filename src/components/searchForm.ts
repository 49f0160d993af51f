/** The field of the search page, and where `search.ts` puts what it finds. */
import {words} from "../words/index.js";
import {html} from "./html.js";

export function searchForm(): HTMLElement {
  const {page, search} = words;
  return html`<form
    class="search"
    role="search"
    action="search.html"
    data-none=${search.none}
    data-found=${search.found}
    data-failed=${search.failed}
  >
    <input type="search" name="q" aria-label=${page.search} />
    <button>${search.button}</button>
    <p class="search-told" role="status"></p>
    <ol class="search-results"></ol>
    <p class="without-script">${search.script}</p>
  </form>`;
}
