/**
 * Stands in pages with charts (publish/render/index.ts puts it there): makes a picture of a chart when its button is pressed, with its title and its source, in
 * the colours that the reader sees. Nothing is loaded or sent.
 */
import {folded} from "./draw/width.js";

const MARGIN = 16;
const LINE = 22;
/** Pixels of a PNG for one of the drawing. */
const SCALE = 2;
const SPACE = "http://www.w3.org/2000/svg";

/** The drawing of a figure that is seen. */
const seen = (figure: Element) =>
  [...figure.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0);

function textAt(lines: readonly string[], y: number, size: number, weight: number): SVGElement[] {
  return lines.map((line, i) => {
    const text = document.createElementNS(SPACE, "text");
    const attributes = {x: 0, y: y + i * LINE, "font-size": size, "font-weight": weight};
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
    text.textContent = line;
    return text;
  });
}

/** Links lead nowhere in a picture; colours that are variables become what they are now. */
function standalone(svg: SVGSVGElement): string {
  for (const link of svg.querySelectorAll("a")) link.removeAttribute("href");
  const style = getComputedStyle(document.documentElement);
  return svg.outerHTML.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    style.getPropertyValue(name).trim().replaceAll('"', "'")
  );
}

/** The drawing below the figure's title and above its source, on paper. */
function picture(figure: Element, svg: SVGSVGElement): {text: string; width: number; height: number} {
  const {width, height} = svg.viewBox.baseVal;
  const told = (name: string) => figure.querySelector(name)?.textContent?.trim() ?? "";
  const title = folded(told(".chart-title"), width, 9, 17, true);
  const source = folded(`${told(".source")}. ${location.href.replace(/#.*/, "")}`, width, 9, 12);
  const top = title.length * LINE + 8;
  const whole = {width: width + 2 * MARGIN, height: height + top + (source.length + 1) * LINE + 2 * MARGIN};
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const drawn = document.createElementNS(SPACE, "g");
  drawn.setAttribute("transform", `translate(0 ${top})`);
  drawn.append(...copy.childNodes);
  const paper = document.createElementNS(SPACE, "rect");
  const box = {x: -MARGIN, y: -MARGIN, ...whole, fill: "var(--paper)"};
  for (const [name, value] of Object.entries(box)) paper.setAttribute(name, String(value));
  copy.append(paper, ...textAt(title, 17, 17, 700), drawn, ...textAt(source, top + height + LINE, 12, 400));
  copy.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${whole.width} ${whole.height}`);
  copy.setAttribute("width", String(whole.width));
  copy.setAttribute("height", String(whole.height));
  for (const name of ["class", "role", "aria-labelledby", "aria-describedby"]) copy.removeAttribute(name);
  return {text: standalone(copy), ...whole};
}

const asUrl = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

async function asPng(svg: string, width: number, height: number): Promise<string> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = asUrl(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: width * SCALE,
    height: height * SCALE
  });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}

async function save(button: HTMLElement): Promise<void> {
  const figure = button.closest("figure");
  const svg = figure && seen(figure);
  if (!svg) return;
  const {text, width, height} = picture(figure, svg);
  const format = button.dataset.save ?? "svg";
  const href = format === "png" ? await asPng(text, width, height) : asUrl(text);
  Object.assign(document.createElement("a"), {href, download: `${figure.id}.${format}`}).click();
}

addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>("[data-save]");
  if (button) void save(button);
});
