import { isDeepStrictEqual } from 'node:util';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { aroundPanel, type Inside, inside, insidePanel, type Place, panelHost } from './inside';
import { pageOf, type Travelling } from './protocol';
import { type Box, type ElementSeen, type Reading, read, type Sought } from './reading';
import { type Patience, until } from './wait';

/** Which element: all given parts must fit. A string must be the whole text, a RegExp may be a part. */
export interface Query {
  role?: string;
  name?: string | RegExp;
  text?: string | RegExp;
  tag?: string;
  href?: string | RegExp;
  /** Attributes with their values; true for "has it". */
  attributes?: Record<string, string | RegExp | true>;
}

/** What stands in the panel, with ways to find it. */
export interface Look extends Reading {
  /** All visible text, lines joined by line feeds. */
  text: string;
  /** The visible elements that fit, in document order. */
  all(query: Query): ElementSeen[];
  /** The first visible element that fits. */
  find(query: Query): ElementSeen | undefined;
}

type Where = Page | Frame;

/**
 * Reads what is in the panel, as a reader meets it: rectangles are those of the page around it.
 *
 * @returns null when there is no panel
 */
export async function look(where: Where, at: Inside = {}): Promise<Look | null> {
  const reading = await readIn(where, at);
  if (!reading) return null;
  const all = (query: Query) => reading.elements.filter((one) => one.visible && fits(one, query));
  return { ...reading, text: reading.lines.join('\n'), all, find: (query) => all(query)[0] };
}

/** The visible elements that fit, in document order: `look` for one thing, at a third of its price. */
export async function seek(where: Where, query: Query, at: Inside = {}): Promise<ElementSeen[]> {
  const { role, tag, attributes = {} } = query;
  const sought = {
    ...(role !== undefined && { role }),
    ...(tag !== undefined && { tag }),
    attributes: Object.keys(attributes),
  };
  const elements = (await readIn(where, at, sought))?.elements ?? [];
  return elements.filter((one) => one.visible && fits(one, query));
}

const isPanel = ({ host }: Inside) => host === undefined || host === panelHost;

/** Reads what is there, or only what is sought. */
export async function readIn(
  where: Where,
  at: Inside,
  sought?: Sought,
): Promise<Reading | undefined> {
  const args: [Sought?] = sought ? [sought] : [];
  if (!isPanel(at)) return inside(where, at, read, ...args);
  const { place, result } = (await insidePanel(where, read, ...args)) ?? {};
  return place && result && inThePage(result, place);
}

/** What was read in the panel's frame, as it stands in the page around it. */
function inThePage(inner: Reading, place: Place): Reading {
  const elements = inner.elements.map(({ box, focused, ...element }) => ({
    ...element,
    focused: focused && place.hasFocus,
    box: moved(box, place),
  }));
  return { ...inner, box: place, elements };
}

/** How many host elements the document has: 0, 1, or a mistake. */
export async function count(where: Where, host = panelHost): Promise<number> {
  const found = await inside(
    where,
    { host: null },
    (root, selector) => root.querySelectorAll(selector).length,
    host,
  );
  return found ?? 0;
}

/** Waits for a visible element that fits, and gives it. */
export function waitFor(
  where: Where,
  query: Query,
  at: Inside & Patience = {},
): Promise<ElementSeen> {
  return until(
    `the panel shows ${describe(query)}`,
    async () => (await seek(where, query, at))[0],
    at,
  );
}

/** The element inside the panel that has the keyboard focus, if any; a page as a whole is none. */
export async function focus(where: Where, at: Inside = {}): Promise<ElementSeen | undefined> {
  const elements = (await readIn(where, at, { focused: true }))?.elements;
  return elements?.find(({ focused, tag }) => focused && tag !== 'body');
}

/** Waits until the browser has taken the focus out of the panel: a key would go there until then. */
export const focusLeft = (where: Where) =>
  until('the panel has lost the focus', async () => {
    return (await inside(where, {}, () => document.hasFocus())) === false;
  });

/** Computed styles of the first visible element that fits; for 'host' of the host, or the panel's frame. */
export async function styles<Name extends string>(
  where: Where,
  query: Query | 'host',
  names: readonly Name[],
  { pseudo, ...at }: Inside & { pseudo?: string } = {},
): Promise<Record<Name, string>> {
  const index = query === 'host' ? -1 : (await waitFor(where, query, at)).index;
  const args: [number, string[], string | null] = [index, [...names], pseudo ?? null];
  const found =
    query === 'host' && isPanel(at)
      ? await aroundPanel(where, computed, ...args)
      : await inside(where, at, computed, ...args);
  if (!found) throw new Error('There is no panel to take styles from.');
  return found as Record<Name, string>;
}

function computed(
  root: ShadowRoot | Document,
  index: number,
  names: string[],
  pseudo: string | null,
): Record<string, string> {
  const outer = 'host' in root ? (root.querySelector('iframe') ?? root.host) : root.documentElement;
  const element = index < 0 ? outer : root.querySelectorAll('*')[index];
  if (!element) throw new Error('the element is gone');
  const style = getComputedStyle(element, pseudo);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/**
 * Clicks an element of the panel with the real mouse: waits for it, scrolls it into view inside
 * the panel, and makes sure that nothing lies over it.
 */
export async function click(
  where: Where,
  query: Query,
  at: Inside & Patience = {},
): Promise<ElementSeen> {
  const page = pageOf(where);
  await page.bringToFront();
  const { element, middle } = await until(
    `${describe(query)} can be clicked`,
    async () => {
      const [element] = await seek(where, query, at);
      const brought = element && (await insideAt(where, at, bringIntoView, element.index));
      if (!element || !brought) return undefined;
      if (typeof brought.result === 'string') throw new Error(brought.result);
      const box = moved(brought.result, brought.place);
      if (isPanel(at)) await reachable(where, box);
      // What comes into the page meanwhile may have given its place in the document to another, even
      // to its parent, which begins where it does.
      const [still] = await seek(where, query, at);
      if (still?.index !== element.index || !isDeepStrictEqual(still.box, box)) {
        throw new Error('it moves');
      }
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (!(await pointAt(where, middle, at))) throw new Error('it does not know of the mouse');
      return { element, middle };
    },
    at,
  );
  await orGone(page, () => page.mouse.click(middle.x, middle.y));
  return element;
}

/**
 * Moves the mouse, and says whether what lies under it knows: what was just laid out in a frame is not
 * yet where the browser looks for whom the mouse means, and a click would go to the page around it.
 */
export async function pointAt(
  where: Where,
  { x, y }: { x: number; y: number },
  at: Inside = {},
): Promise<boolean> {
  const { mouse } = pageOf(where);
  // To where it is already, it would not move.
  await mouse.move(x + 1, y);
  await mouse.move(x, y);
  const under = await insideAt(where, at, underMouse);
  if (!under?.result) return false;
  const box = moved(under.result, under.place);
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}

/** Where the innermost element stands that thinks the mouse is over it. */
function underMouse(root: ShadowRoot | Document): Box | null {
  const box = [...root.querySelectorAll(':hover')].at(-1)?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

/** As `inside`, with the place of what it looks into in the page around it. */
async function insideAt<Args extends unknown[], Result>(
  where: Where,
  at: Inside,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<{ place: { x: number; y: number }; result: Result } | undefined> {
  const { place, result } = isPanel(at)
    ? ((await insidePanel(where, fn, ...args)) ?? {})
    : { place: { x: 0, y: 0 }, result: await inside(where, at, fn, ...args) };
  return place && result !== undefined ? { place, result } : undefined;
}

const moved = (box: Box, by: { x: number; y: number }): Box => ({
  ...box,
  x: box.x + by.x,
  y: box.y + by.y,
});

/** Presses a key that closes the panel. */
export const pressToClose = (page: Page, key: KeyInput) =>
  orGone(page, () => page.keyboard.press(key));

/** Chromium never says that a click or key is over whose frame goes with it, as when a panel is closed. */
async function orGone(page: Page, act: () => Promise<void>): Promise<void> {
  const gone = new Promise<void>((resolve) => page.once('framedetached', () => resolve()));
  const done = act();
  await Promise.race([done, gone]);
  done.catch(() => undefined);
}

/** Makes sure that nothing of the page lies over a rectangle of the panel's. */
async function reachable(where: Where, { x, y, width, height }: Box): Promise<void> {
  const over = await inside(
    where,
    { host: null },
    (_root, selector, left, top) => {
      const hit = document.elementFromPoint(left, top);
      return hit?.matches(selector) ? '' : `<${hit?.localName}> of the page lies over it`;
    },
    panelHost,
    x + width / 2,
    y + height / 2,
  );
  if (over) throw new Error(over);
}

/** Scrolls to an element and gives its rectangle once it rests; a text says what is in the way. */
async function bringIntoView(root: ShadowRoot | Document, index: number): Promise<Box | string> {
  const element = root.querySelectorAll('*')[index];
  if (!element) return 'it went away';
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const before = element.getBoundingClientRect();
  await frame();
  await frame();
  const { x, y, width, height } = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y || !element.isConnected) return 'it moves';
  const point = [x + width / 2, y + height / 2] as const;
  const hit = root.elementFromPoint(...point);
  if (!hit || !(hit === element || element.contains(hit) || hit.contains(element))) {
    const over = hit ?? document.elementFromPoint(...point);
    return `${over ? `<${over.localName}> lies over it` : 'it is out of view'}`;
  }
  return { x, y, width, height };
}

function fits(one: ElementSeen, query: Query): boolean {
  const { role, name, text, tag, href, attributes = {} } = query;
  return (
    (role === undefined || one.role === role) &&
    (tag === undefined || one.tag === tag) &&
    matches(one.name, name) &&
    matches(one.text, text) &&
    matches(one.href, href) &&
    Object.entries(attributes).every(([key, value]) =>
      value === true ? key in one.attributes : matches(one.attributes[key], value),
    )
  );
}

function matches(actual: string | undefined, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  if (actual === undefined) return false;
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

function describe(query: Query): string {
  return JSON.stringify(query, (_key, value) => (value instanceof RegExp ? String(value) : value));
}
