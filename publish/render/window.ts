/** A window for a page without a browser: jsdom's, with what it lacks of layout and of the network. */
import {AsyncResource} from "node:async_hooks";
import {readFile} from "node:fs/promises";
import {JSDOM, VirtualConsole} from "jsdom";
import {addressOf, fileAt} from "./addresses.ts";
import type {Place} from "./addresses.ts";
import {WIDE, widthOf} from "./layout.ts";
import type {View} from "./layout.ts";
import type {PageWindow} from "./types.ts";

/** A page's window, and what its surroundings do. */
export interface Stage {
  window: PageWindow;
  /** What the page waits for: files, and drawings for a width. */
  pending: Set<Promise<unknown>>;
  /** Shows the page in another window; what watches its size is told by the next `layOut`. */
  view: View;
  /** Tells who watches an element's size where that has changed. True where somebody was told. */
  layOut(): boolean;
  /** What the page wrote to the console as an error. */
  errors: unknown[];
  /** What htl wrote in place of an event's handler (`onclick="::1"`) before it set the handler. */
  handlers: Set<string>;
  /** Is told of a drawing that failed, in the asynchronous context of the cell that asked for it. */
  failed: (error: unknown) => void;
}

/** Thrown by what only a browser can do, such as painting on a canvas: the cell is left to the reader's. */
const FOR_BROWSERS = "this needs a browser";

/** Whether an error, or its text in the page, is of that kind. */
export const isForBrowsers = (error: unknown): boolean =>
  (error instanceof Error ? error.message : String(error)).includes(FOR_BROWSERS);

type Observed = {told: number | null; tell: (width: number) => Promise<void>};
type Callback = (entries: unknown[], observer: unknown) => unknown;

/** Average width of a character, in ems, of the fonts in use. */
const CHARACTER = 0.56;
const LINE = 16;

export function openStage(html: string, path: string, place: Place): Stage {
  const {window} = new JSDOM(html, {
    url: addressOf(path, place).href,
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: false
  });
  const stage: Stage = {
    window,
    pending: new Set(),
    view: WIDE,
    layOut: () => false,
    errors: [],
    handlers: new Set(),
    failed: () => undefined
  };
  const observed = new Map<Element, Set<Observed>>();
  stage.layOut = () => layOut(stage, observed);
  Object.assign(window, {
    ...observers(stage, observed),
    fetch: (input: string | URL | Request) => track(stage, fetchFile(input, window, place)),
    matchMedia: (media: string) => mediaQuery(media, window),
    requestAnimationFrame: (callback: FrameRequestCallback) => {
      setImmediate(() => window.document && callback(0)); // an animation ends with its window
      return 0;
    },
    cancelAnimationFrame: () => undefined,
    scrollTo: () => undefined,
    console: quietConsole(stage)
  });
  Object.defineProperty(window, "innerWidth", {get: () => stage.view.window});
  measures(stage);
  return stage;
}

/** Adds a promise to what the page waits for. Gives it back. */
export function track<T>(stage: Stage, promise: Promise<T>): Promise<T> {
  stage.pending.add(promise);
  const done = () => stage.pending.delete(promise);
  promise.then(done, done);
  return promise;
}

/** A file of the site; what stands on other hosts is out of reach, for readers' sake. */
async function fetchFile(input: string | URL | Request, window: PageWindow, place: Place): Promise<Response> {
  const given = typeof input === "object" && "url" in input ? input.url : String(input);
  const address = new URL(given, window.location.href);
  if (address.protocol === "data:") return fetch(address);
  const file = fileAt(address, place);
  if (file === null) throw new TypeError(`nothing of this site: ${given}`);
  return new Response(new Uint8Array(await readFile(file)));
}

function mediaQuery(media: string, window: PageWindow): MediaQueryList {
  const target = new window.EventTarget();
  const ignore = () => undefined;
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: ignore,
    removeListener: ignore
  });
}

function quietConsole(stage: Stage): Console {
  const quiet = Object.create(console) as Console;
  for (const name of ["log", "info", "debug", "warn", "trace", "table", "time", "timeEnd"] as const)
    quiet[name] = () => undefined;
  quiet.error = (...told: unknown[]) => void stage.errors.push(...told);
  return quiet;
}

function layOut(stage: Stage, observed: ReadonlyMap<Element, Set<Observed>>): boolean {
  let told = false;
  for (const [element, watchers] of observed) {
    const width = widthOf(element, stage.view);
    for (const watcher of watchers) {
      if (watcher.told === width || (watcher.told === null && width === 0)) continue;
      watcher.told = width;
      told = true;
      track(stage, watcher.tell(width));
    }
  }
  return told;
}

const box = (width: number) => ({x: 0, y: 0, top: 0, left: 0, right: width, bottom: 0, width, height: 0});

/** Framework's `resize` draws in an asynchronous callback, whose failure nobody else would see. */
const guarded = (stage: Stage, callback: Callback) =>
  AsyncResource.bind(async (...args: Parameters<Callback>): Promise<void> => {
    try {
      await callback(...args);
    } catch (error) {
      stage.failed(error);
    }
  });

/** `ResizeObserver` and `IntersectionObserver`: all is in sight, and as wide as `widthOf` says. */
function observers(stage: Stage, observed: Map<Element, Set<Observed>>) {
  class ResizeObserver {
    readonly #callback: (...args: Parameters<Callback>) => Promise<void>;
    readonly #mine = new Map<Element, Observed>();
    constructor(callback: Callback) {
      this.#callback = guarded(stage, callback);
    }
    observe(target: Element): void {
      const tell = (width: number) => {
        const size = [{inlineSize: width, blockSize: 0}];
        const entry = {target, contentRect: box(width), contentBoxSize: size, borderBoxSize: size};
        return this.#callback([entry], this);
      };
      const watcher: Observed = {told: null, tell};
      this.#mine.set(target, watcher);
      observed.set(target, (observed.get(target) ?? new Set()).add(watcher));
    }
    unobserve(target: Element): void {
      observed.get(target)?.delete(this.#mine.get(target)!);
    }
    disconnect(): void {
      for (const target of this.#mine.keys()) this.unobserve(target);
    }
  }
  class IntersectionObserver {
    readonly #callback: (...args: Parameters<Callback>) => Promise<void>;
    constructor(callback: Callback) {
      this.#callback = guarded(stage, callback);
    }
    observe(target: Element): void {
      const rect = box(widthOf(target, stage.view));
      const entry = {target, isIntersecting: true, intersectionRatio: 1, boundingClientRect: rect};
      setImmediate(() => track(stage, this.#callback([entry], this)));
    }
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): unknown[] {
      return [];
    }
  }
  return {ResizeObserver, IntersectionObserver};
}

/** Sizes of elements and of texts, which jsdom gives as 0 or not at all. */
function measures(stage: Stage): void {
  const {Element, HTMLElement, HTMLCanvasElement, SVGElement} = stage.window;
  const width = function (this: Element) {
    return widthOf(this, stage.view);
  };
  const text = function (this: Element) {
    return (this.textContent ?? "").length * LINE * CHARACTER;
  };
  for (const name of ["clientWidth", "scrollWidth"])
    Object.defineProperty(Element.prototype, name, {get: width});
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", {get: width});
  Object.assign(Element.prototype, {
    getBoundingClientRect(this: Element) {
      return box(widthOf(this, stage.view));
    },
    scrollIntoView: () => undefined
  });
  const remove = Element.prototype.removeAttribute;
  Element.prototype.removeAttribute = function (this: Element, name: string) {
    const value = this.getAttribute(name) ?? "";
    if (name.startsWith("on") && /^::\d+$/.test(value)) stage.handlers.add(value);
    remove.call(this, name);
  };
  HTMLCanvasElement.prototype.getContext = () => {
    throw new Error(FOR_BROWSERS);
  };
  Object.assign(SVGElement.prototype, {
    getComputedTextLength: text,
    getBBox(this: Element) {
      return {...box(text.call(this)), height: LINE};
    }
  });
}
