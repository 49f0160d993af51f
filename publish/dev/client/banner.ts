/** On every page of the preview, and on none that is published: what is wrong, and where, for as long as it is. */
import {watchState} from "./state.ts";

const banner = document.createElement("div");
banner.id = "desk-problems";
banner.setAttribute("role", "alert");
banner.style.cssText =
  "position:fixed;inset:auto 0 0;z-index:100;max-block-size:50vh;overflow:auto;box-sizing:border-box;" +
  "background:#7f1d1d;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere";
document.body.append(banner);

watchState(({problems}) => {
  const text = problems.join("\n");
  if (banner.textContent === text) return;
  banner.textContent = text;
  banner.style.padding = text === "" ? "0" : "0.75rem 1rem";
});
