/**
 * Every interface language once on the extension's pages, at the width of a small phone, which is a
 * laptop's at 400 %: no message is missing, nothing is cut off. A browser start for each language
 * would cost minutes, so one browser's pages are given the messages of each as they lie in the
 * package; that a browser takes them from there itself, the tests in French and Arabic show.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/cli/read-words';
import { directionOf } from '../../utils/text/languages';
import { openExtensionPage } from './harness/extension';
import { tabId } from './harness/tabs';
import { until } from './harness/wait';
import { opened, settled } from './panel';
import { useBench } from './session';
import { seedPages } from './web';

type Messages = Record<string, { message: string }>;

// Firefox lets nothing run in a page of an extension before that page's own scripts.
describe('in chromium', () => {
  const bench = useBench('chromium');
  let tab = 0;
  beforeAll(async () => {
    const article = await bench.session.newPage();
    await article.goto(seedPages.republication.address);
    await opened(article);
    await settled(article);
    tab = await tabId(bench.session, article);
  });

  test.each(LANGUAGES)('every page speaks %s, whole, and in 320 pixels', async (locale) => {
    const page = await bench.session.newPage();
    await page.setViewport({ width: 320, height: 700 });
    await page.evaluateOnNewDocument(speak, locale, messagesOf(locale));
    try {
      // The welcome shows the whole panel.
      for (const path of [
        'options.html',
        `cite.html?tab=${tab}`,
        'compare.html?texts',
        'welcome.html',
      ]) {
        await openExtensionPage(bench.session, path, page);
        await until(`${path} is drawn`, () => page.evaluate(isDrawn));
        expect(await page.evaluate(foundIn), path).toEqual({
          lang: locale,
          dir: directionOf(locale),
          missing: [],
          cut: [],
        });
      }
    } finally {
      await page.close();
    }
  });

  /** As the package has them. */
  function messagesOf(locale: string): Record<string, string> {
    const folder = locale.replace('-', '_');
    const file = join(bench.session.extension.folder, '_locales', folder, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
    return Object.fromEntries(
      Object.entries(messages).map(([key, { message }]) => [key.toLowerCase(), message]),
    );
  }
});

interface Speaking {
  missing?: string[];
  browser?: typeof chrome;
  chrome: typeof chrome;
}
declare const chrome: { i18n: Record<'getMessage' | 'getUILanguage', unknown> };

/** Runs in the page, before it does: the browser answers in a language. */
function speak(locale: string, messages: Record<string, string>): void {
  const here = globalThis as unknown as Speaking;
  const missing: string[] = [];
  here.missing = missing;
  const getMessage = (key: string, values: string | string[] = []) => {
    const message = messages[key.toLowerCase()];
    // A plural form that the language does not have is asked for, and another taken.
    if (message === undefined && !/(?:Zero|One|Two|Few|Many)$/.test(key)) missing.push(key);
    return (message ?? '').replace(/\$(\d)/g, (_, place) => [values].flat()[place - 1] ?? '');
  };
  for (const api of [here.browser, here.chrome]) {
    if (!api?.i18n) continue;
    Object.defineProperty(api.i18n, 'getMessage', { value: getMessage });
    Object.defineProperty(api.i18n, 'getUILanguage', { value: () => locale });
  }
}

/** Runs in the page. */
function isDrawn(): boolean {
  const isWaiting = document.querySelector('.virtual') && !document.querySelector('.virtual li');
  return document.querySelector('h1') !== null && !isWaiting;
}

/** Runs in the page: its language, what it has no message for, and what sticks out of the window. */
function foundIn() {
  const root = document.documentElement;
  const shown = (element: Element): Element[] => [
    ...element.querySelectorAll('*'),
    ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ];
  const example = document.querySelector('.example > *');
  const scrolls = (element: Element) => element.closest('.unseen, .virtual, .text, pre') !== null;
  const cut = [...shown(document.body), ...(example ? shown(example) : [])]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !scrolls(element) && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent}`);
  return {
    lang: root.lang,
    dir: root.dir,
    missing: (globalThis as unknown as Speaking).missing ?? ['all'],
    cut,
  };
}
