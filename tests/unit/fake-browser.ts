/**
 * The browser for unit tests, as far as `utils/browser` asks for it. Stands in for `wxt/browser`
 * (see `tests/vitest.config.ts`). Storage clones what goes in and out, as the real one does.
 */

import { type Asked, offerOutline } from '../../utils/browser/outline-in-tab';
import type { Line } from '../../utils/page/outline/line';
import type { Outline } from '../../utils/page/outline/outline';
import type { Page, PageHead } from '../../utils/page/page';
import { plainLooks } from './looks';
import { wordsIn } from './words';

/** A tab: what document it shows, which of our scripts are in it, how its panel is placed. */
export interface FakeTab {
  page: Page;
  /** Extensions may run here. */
  isOpen: boolean;
  /** How many more times that is denied, as before a click's grant has arrived. */
  denials: number;
  /** How many more scripts are held up in it for good, as Chromium does while a click lets us in. */
  held: number;
  scripts: Set<string>;
  /** Lines of the page that no reader sees. */
  unseen?: Set<string>;
  /** Lines whose looks were told, in this order. */
  told: string[];
  shown: unknown;
  /** The key that the placing script has opened the panel's frame with. */
  key?: string;
  /** What the panel in its frame was told to show. */
  inFrame?: unknown;
  /** What a function run in it gives, instead of what the page would. */
  source?: unknown;
  /** Its address, as far as the browser tells it. */
  url?: string;
  isDiscarded?: boolean;
  /** In a private window. */
  isPrivate?: boolean;
  /** Put aside whole, as for going back: messages arrive and are never answered. */
  isFrozen?: boolean;
}

interface FakeState {
  id: string | undefined;
  language: string;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  tabs: Map<number, FakeTab>;
  buttons: Map<number, { badge: string; title: string }>;
  /** Called when the placing script starts in a tab, as the script itself would call home. */
  onPlaceStart: (tab: number) => void;
  sent: unknown[];
  /** Match patterns and origins that the reader has granted. */
  granted: string[];
  registered: { id: string; matches: string[]; js: string[]; runAt: string }[];
  /** Addresses of tabs and windows that were opened. */
  opened: { url: string; index?: number }[];
  /** Width of the reader's window. */
  windowWidth: number;
  /** What the reader answers when asked for a permission. */
  allows: boolean;
  /** This page of the extension stands in a private window. */
  isPrivate: boolean;
  /** Another page stores something, and the news of it has not come yet. */
  stored(items: Record<string, unknown>): void;
}

const fresh = (): FakeState => ({
  id: 'colophon@test',
  language: 'en',
  local: {},
  session: {},
  tabs: new Map(),
  buttons: new Map(),
  onPlaceStart: () => {},
  sent: [],
  granted: [],
  registered: [],
  opened: [],
  windowWidth: 1280,
  allows: true,
  isPrivate: false,
  stored: (items) => void Object.assign(local, items),
});

let local: FakeState['local'] = {};

export const fake = fresh();
const listeners = new Set<(changes: object, area: string) => void>();
Object.defineProperty(fake, 'local', {
  get: () => local,
  set(next: FakeState['local']) {
    local = next;
    for (const listener of listeners) listener({}, 'local');
  },
});

/** A new browser: nothing stored, no tab. */
export function resetBrowser(): void {
  Object.assign(fake, fresh());
}

/** Opens a page in a tab; the reader's script is there where the site is listed. */
export function openTab(id: number, page: Page, scripts: string[] = ['/reader.js']): FakeTab {
  const tab = {
    ...{ page, isOpen: true, denials: 0, held: 0, scripts: new Set(scripts), shown: null },
    told: [],
  };
  fake.tabs.set(id, tab);
  return tab;
}

/** The outline of a page with this headline, some prose, and a line for each statement. */
function outlineFor({ address, headlines, ...page }: PageHead | Page): Outline {
  const line = (text: string, heading = 0): Line => ({
    ...{ text, heading, isHeadline: heading > 0, links: [], zone: 'article' },
    ...{ article: 0, isSoft: false, ring: 0, parent: 0 },
  });
  const statements = 'statements' in page ? page.statements.map(({ quote }) => quote) : [];
  const prose = 'Words of a story that go on for a while. '.repeat(5);
  const [headline = ''] = headlines;
  return {
    ...{ address, headlines, lang: '', head: { metas: [], links: [], title: headline } },
    jsonLd: [],
    lines: [line(headline, 1), line(prose), line(prose), ...statements.map((text) => line(text))],
  };
}

/** What the tab's script gives: how some lines look, or the page without what is not seen of it. */
function answerFor({ page, told, unseen }: FakeTab, { lines, unseen: places = [] }: Asked) {
  if (lines) {
    const first = told.push(...lines) - lines.length;
    const looks = plainLooks();
    const texts = lines.flatMap((line) => (unseen?.has(line) ? {} : looks.texts));
    return { looks: { ...looks, texts }, first };
  }
  const outline = outlineFor(page);
  const hidden = places.map((place) => told[place]);
  return { ...outline, lines: outline.lines.filter(({ text }) => !hidden.includes(text)) };
}

function area(name: 'local' | 'session') {
  return {
    async get(keys: string | null) {
      const held = Object.entries(fake[name]).filter(([key]) => keys === null || key === keys);
      return structuredClone(Object.fromEntries(held));
    },
    async set(items: Record<string, unknown>) {
      Object.assign(fake[name], structuredClone(items));
    },
    async remove(key: string) {
      delete fake[name][key];
    },
  };
}

function tabOf(id: number): FakeTab {
  const tab = fake.tabs.get(id);
  if (tab === undefined) throw new Error(`no tab ${id}`);
  return tab;
}

function button(id: number) {
  tabOf(id);
  const held = fake.buttons.get(id) ?? { badge: '', title: '' };
  fake.buttons.set(id, held);
  return held;
}

export const browser = {
  runtime: {
    get id() {
      return fake.id;
    },
    getURL: (path: string) => `extension://${fake.id}${path}`,
    async sendMessage(message: unknown) {
      fake.sent.push(message);
      return 'answered';
    },
  },
  i18n: {
    getMessage: (key: never, values: string[]) => wordsIn(fake.language).t(key, ...values),
    getUILanguage: () => (fake.language === 'en' ? 'en-GB' : fake.language),
  },
  storage: {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  },
  extension: {
    get inIncognitoContext() {
      return fake.isPrivate;
    },
  },
  action: {
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      button(tabId).badge = text;
    },
    async setBadgeBackgroundColor() {},
    async setTitle({ tabId, title }: { tabId: number; title: string }) {
      button(tabId).title = title;
    },
  },
  permissions: {
    async request({ origins }: { origins: string[] }) {
      if (fake.allows) fake.granted.push(...origins);
      return fake.allows;
    },
    async remove({ origins }: { origins: string[] }) {
      fake.granted = fake.granted.filter((origin) => !origins.includes(origin));
      return true;
    },
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.granted.includes(origin)),
    getAll: async () => ({ origins: [...fake.granted], permissions: [] }),
  },
  windows: {
    get: async () => ({ left: 0, top: 0, width: fake.windowWidth, height: 800, incognito: false }),
    async create({ url }: { url: string }) {
      fake.opened.push({ url });
      return { id: 2 };
    },
    async update() {},
  },
  tabs: {
    async get(id: number) {
      const { page, isPrivate = false } = tabOf(id);
      return {
        id,
        windowId: 1,
        index: 4,
        url: page.address,
        incognito: isPrivate,
        status: 'complete',
      };
    },
    getCurrent: async () => ({ id: 99, index: 5 }),
    query: async () =>
      [...fake.tabs].map(([id, { url, isDiscarded, isPrivate = false }]) => ({
        ...{ id, url, discarded: !!isDiscarded, incognito: isPrivate },
      })),
    async create({ url, index }: { url: string; index: number }) {
      fake.opened.push({ url, index });
      return { id: 100 };
    },
    async sendMessage(
      id: number,
      message: { type: string; placing?: unknown; answer?: unknown; key?: string },
      { frameId }: { frameId: number },
    ) {
      const tab = tabOf(id);
      if (frameId !== 0) tab.inFrame = message.answer;
      else if (!tab.scripts.has('/place.js')) throw new Error('no receiver');
      else if (message.type === 'show') tab.shown = message.placing;
      if (tab.isFrozen) return new Promise(() => {});
      if (message.type !== 'frame') return true;
      const isItsOwn = message.key === tab.key;
      if (isItsOwn) delete tab.key;
      return isItsOwn;
    },
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      fake.registered.filter(({ id }) => ids.includes(id)),
    async registerContentScripts(scripts: FakeState['registered']) {
      if (scripts.some(({ id }) => fake.registered.some((one) => one.id === id))) {
        throw new Error('Duplicate script ID');
      }
      fake.registered.push(...scripts);
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      fake.registered = fake.registered.filter(({ id }) => !ids.includes(id));
    },
    async executeScript(injection: {
      target: { tabId: number };
      files?: string[];
      func?: (...args: unknown[]) => unknown;
      args?: unknown[];
    }) {
      const id = injection.target.tabId;
      const tab = tabOf(id);
      if (!tab.isOpen || tab.denials-- > 0) throw new Error('Cannot access contents of the page');
      if (tab.held-- > 0) return new Promise<never>(() => {});
      if (injection.func) {
        const world = globalThis as unknown as Record<symbol, unknown>;
        if (tab.scripts.has('/outline.js')) offerOutline(async (_, asked) => answerFor(tab, asked));
        else delete world[Symbol.for('colophon.outline')];
        if (tab.scripts.has('/reader.js')) world[Symbol.for('colophon.reader')] = {};
        else delete world[Symbol.for('colophon.reader')];
        return [{ result: tab.source ?? (await injection.func(...(injection.args ?? []))) }];
      }
      for (const file of injection.files ?? []) {
        const isNew = !tab.scripts.has(file);
        tab.scripts.add(file);
        if (file === '/place.js' && isNew) fake.onPlaceStart(id);
      }
    },
  },
};
