/** What stands within an article's text and is none of it: advertisements, buttons to share, boxes to subscribe. */

/** Words of the names that pages give to such elements (`class`, `id`): `ad-slot`, `share-bar`, `newsletter`. */
const NAMES =
  /(?:^|[\s_-])(?:ads?|adverts?|advertisements?|advertising|adslot|adsbygoogle|sponsored|promo|newsletter|subscribe|share|sharing|social|related|recommended|byline|comments?)(?=$|[\s_-])/i;
/** Characters: what is longer may hold the article. */
const LONGEST = 400;

const ARTICLE = "article, main, h1";

/** Takes them out of the page. */
export function removeSurroundings(document: Document): void {
  for (const element of document.body.querySelectorAll("[class], [id]")) {
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    const holds = element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null;
    if (!holds && NAMES.test(names) && element.textContent.trim().length <= LONGEST) element.remove();
  }
}
