// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepAnswer } from '../../../utils/browser/answers';
import { openBeside, openCompare } from '../../../utils/browser/open';
import { grantedOrigins, withdraw } from '../../../utils/browser/taking/grants';
import { readableTabs } from '../../../utils/browser/taking/readable-tabs';
import * as take from '../../../utils/browser/taking/take';
import type { TakeError, Taken, Wanted } from '../../../utils/browser/taking/taken';
import { wantedPair } from '../../../utils/browser/taking/wanted';
import type { Page, PageHead } from '../../../utils/page/page';
import { matchPatterns } from '../../../utils/sites/listed';
import { fake, openTab, resetBrowser } from '../fake-browser';
import { FR, pages, seedContext } from '../seed';

const TAB = 7;
const { address } = pages.republication;
const ORIGINAL = pages.original.address;
const html = (words: string) => `<html lang="fr"><body><article><h1>${FR}</h1>
  ${`<p>${words} Une phrase de plus, pour qu’il y ait un texte à lire ici, et pas seulement un titre.</p>`.repeat(6)}
  </article></body></html>`;

const wanted: Wanted = { role: 'republication', lang: 'fr', address, asked: address, tab: TAB };

const whole = (page: PageHead): Page => ({
  ...page,
  ...{ statements: [], notices: [], fingerprints: { all: [], body: [] }, alternates: [] },
});

/** The tab shows the seed's republication, and Colophon its answer. */
async function answered(shown = address) {
  const tab = openTab(TAB, whole(pages.republication));
  tab.source = { address: shown, html: html('Le texte.') };
  const context = seedContext('republication');
  const standing = { form: 'open', chosen: false, asked: false } as const;
  await keepAnswer(TAB, { address, context, ...standing });
  return tab;
}

/** jsdom's files cannot be read. */
const fileOf = (text: string, name: string, type = 'text/html') =>
  new NodeFile([text], name, { type }) as unknown as File;

const outcome = (taking: Promise<Taken | null>) =>
  taking.then(
    (taken) => taken?.via ?? 'nothing',
    (error: TakeError) => error.trouble.kind,
  );

beforeEach(resetBrowser);
afterEach(() => vi.unstubAllGlobals());

describe('what is to be compared', () => {
  it('is the edition on the screen and the one asked for, the earlier one first', async () => {
    await answered();
    const { source, target } = await wantedPair(`?tab=${TAB}&with=original`);
    expect(source).toMatchObject({ role: 'original', lang: 'en', address: ORIGINAL });
    expect(source).not.toHaveProperty('tab');
    expect(target).toMatchObject({ role: 'republication', lang: 'fr', address, tab: TAB });
  });

  it('says nothing of an edition that only a pack says', async () => {
    await answered();
    const context = seedContext('republication');
    const [original] = context.chain;
    if (!original) throw new Error('The seed has an original.');
    const evidence = [
      { grade: 'seen', where: 'listing', heldBy: { by: 'pack', name: 'Asia' } },
    ] as const;
    original.headline = { value: 'Verified', evidence: [...evidence] };
    original.publisher = { value: { name: 'Colophon vouches' }, evidence: [...evidence] };
    original.datePublished = { value: '2001-01-01', evidence: [...evidence] };
    const standing = { form: 'open', chosen: false, asked: false } as const;
    await keepAnswer(TAB, { address, context, ...standing });
    const { source } = await wantedPair(`?tab=${TAB}&with=original`);
    expect(source).toMatchObject({ role: 'original', address: ORIGINAL });
    expect(JSON.stringify(source)).not.toMatch(/Verified|vouches|2001/);
  });

  it.each([
    ['original', 'translation', 1],
    ['translation', 'original', 0],
  ])('beside the %s leaves the %s, at its place among the three', async (one, other, place) => {
    await answered();
    const { thirds } = await wantedPair(`?tab=${TAB}&with=${one}`);
    expect(thirds).toMatchObject([{ wanted: { role: other }, place }]);
  });

  it.each(['', '?tab=x', '?tab=8&with=original', `?tab=${TAB}&with=nothing`, `?tab=${TAB}`])(
    'is unknown for the query "%s"',
    async (search) => {
      await answered();
      expect(await wantedPair(search)).toEqual({ source: {}, target: {} });
    },
  );
});

describe('the page that compares', () => {
  it('opens next to its tab', async () => {
    await answered();
    await openCompare(TAB, ORIGINAL);
    const url = `extension://colophon@test/compare.html?tab=${TAB}&with=original`;
    expect(fake.opened).toEqual([{ url, index: 5 }]);
  });

  it('opens in a window beside where both halves have room for it', async () => {
    await answered();
    fake.windowWidth = 1920;
    await openCompare(TAB, ORIGINAL);
    expect(fake.opened).toEqual([{ url: expect.stringContaining('/compare.html') }]);
  });

  it('is no way to open or compare anything else', async () => {
    await answered();
    await openCompare(TAB, 'https://example.org/');
    await openBeside(TAB, 'https://example.org/');
    expect(fake.opened).toEqual([]);
  });
});

describe('a text', () => {
  it('is taken from the tab that shows it', async () => {
    await answered();
    const taken = await take.takeFromTab(wanted);
    expect(taken).toMatchObject({ via: 'tab', side: { role: 'republication', address } });
    expect(taken?.side.article.lang).toBe('fr');
    expect(taken?.side.article.blocks[0]).toEqual({ text: FR, kind: 'heading' });
  });

  it('is not taken from a tab that shows something else by now', async () => {
    await answered('https://www.mondialisation.ca/autre-chose/5600001');
    expect(await outcome(take.takeFromTab(wanted))).toBe('tab-gone');
  });

  it('says of a closed tab and of a closed-off one what they are', async () => {
    expect(await outcome(take.takeFromTab(wanted))).toBe('tab-gone');
    (await answered()).isOpen = false;
    expect(await outcome(take.takeFromTab(wanted))).toBe('tab-shut');
  });

  it('is found in another open tab by its article, whatever its address looks like', async () => {
    const other = openTab(8, whole(pages.original));
    other.url = `${ORIGINAL}?utm_source=x#comments`;
    other.source = { address: other.url, html: html('The text.') };
    const asked: Wanted = { role: 'original', lang: 'en', address: ORIGINAL, asked: ORIGINAL };
    expect((await take.takeFromTab(asked))?.side.address).toBe(ORIGINAL);
    other.isDiscarded = true;
    expect(await take.takeFromTab(asked)).toBeNull();
  });

  it('is copied out of the page as it stands, without what is no text', async () => {
    const tab = await answered();
    tab.source = undefined;
    document.documentElement.lang = 'fr';
    document.body.innerHTML = `<script>bad()</script><noscript><p>No script</p></noscript>${html('Le texte.')}`;
    const { tab: _, address: __, ...anywhere } = wanted;
    const taken = await take.takeFromOpened(anywhere, TAB);
    const text = taken.side.article.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('Le texte.');
    expect(text).not.toMatch(/bad|No script/);
  });

  it('is asked for only when the reader allows it', async () => {
    const fetched = vi.fn(async () => {
      const headers = { 'content-type': 'text/html' };
      return new Response(html('The text.'), { headers });
    });
    vi.stubGlobal('fetch', fetched);
    const asked: Wanted = { address: 'http://news.example/a', asked: 'https://news.example/a' };
    const control = new AbortController();
    fake.allows = false;
    expect(await outcome(take.takeByRequest(asked, control.signal))).toBe('refused');
    expect(fetched).not.toHaveBeenCalled();
    fake.allows = true;
    expect(await outcome(take.takeByRequest(asked, control.signal))).toBe('fetch');
    expect(fetched).toHaveBeenCalledWith('https://news.example/a', expect.anything());
    fake.granted.push(...matchPatterns);
    expect(await grantedOrigins()).toEqual(['https://news.example/*']);
    await withdraw('https://news.example/*');
    expect(await grantedOrigins()).toEqual([]);
  });

  it('is read from a saved page, from a text file, and as it was pasted', async () => {
    const file = fileOf(html('Le texte.'), 'page.html');
    const saved = await take.takeFromFile(wanted, file);
    expect(saved).toMatchObject({ via: 'file', file: 'page.html' });
    expect(saved.side).not.toHaveProperty('address');
    const plain = fileOf('One.\n\nTwo.', 'page.txt', 'text/plain');
    expect((await take.takeFromFile(wanted, plain)).side.article.blocks).toHaveLength(2);
    expect(take.takeFromText({}, 'One.\n\nTwo.').side.article.blocks).toHaveLength(2);
  });

  it('is none where there is nothing to read', async () => {
    const file = fileOf('<title>x</title>', 'page.html');
    expect(await outcome(take.takeFromFile(wanted, file))).toBe('no-text');
    expect(() => take.takeFromText(wanted, ' \n ')).toThrow('no-text');
  });

  it('has the language its words show where the page’s tag cannot be relied on', async () => {
    const odd = html('Le texte.').replace('lang="fr"', 'lang="fr_FR; drop"');
    const file = fileOf(odd, 'page.html');
    expect((await take.takeFromFile({}, file)).side.article.lang).toBe('fr');
    expect(take.takeFromText({}, 'Zorb quux.').side.article).not.toHaveProperty('lang');
  });

  it('opens in a tab at the right of the comparison', async () => {
    expect(await take.openInTab(ORIGINAL)).toBe(100);
    expect(fake.opened).toEqual([{ url: ORIGINAL, index: 6 }]);
  });
});

describe('between private and other windows', () => {
  it.each([
    [true, false],
    [false, true],
  ])('no text crosses: tab private %s, page private %s', async (inTab, here) => {
    const tab = await answered();
    Object.assign(tab, { isPrivate: inTab, url: address });
    fake.isPrivate = here;
    expect(await wantedPair(`?tab=${TAB}&with=original`)).toEqual({ source: {}, target: {} });
    expect(await outcome(take.takeFromTab(wanted))).toBe('tab-gone');
    const { tab: _, ...anywhere } = wanted;
    expect(await outcome(take.takeFromTab(anywhere))).toBe('nothing');
    expect(await outcome(take.takeFromOpened(wanted, TAB))).toBe('tab-gone');
    expect(await readableTabs()).toEqual([]);
  });

  it('texts of private windows are compared there', async () => {
    fake.isPrivate = true;
    const tab = await answered();
    Object.assign(tab, { isPrivate: true, url: address });
    const { target } = await wantedPair(`?tab=${TAB}&with=original`);
    expect(target.tab).toBe(TAB);
    const { tab: _, ...anywhere } = wanted;
    expect(await outcome(take.takeFromTab(anywhere))).toBe('tab');
    expect(await readableTabs()).toMatchObject([{ id: TAB }]);
  });

  it.each([
    [true, []],
    [false, ['https://news.example/*']],
  ])('a permission outlives its request: private %s, kept %j', async (here, kept) => {
    fake.isPrivate = here;
    vi.stubGlobal('fetch', async () => {
      const headers = { 'content-type': 'text/html' };
      return new Response(html('Le texte.'), { headers });
    });
    const asked = 'https://news.example/a';
    const taken = await take.takeByRequest({ asked }, new AbortController().signal);
    expect(await grantedOrigins()).toEqual(kept);
    expect(taken.grant).toBe(here ? undefined : 'https://news.example/*');
  });

  it.each([
    ['a page that is not there', new Response('', { status: 404 }), 'status'],
    [
      'a page without a text',
      new Response('', { headers: { 'content-type': 'text/html' } }),
      'no-text',
    ],
  ])('a permission for %s can be given back as well', async (_, answer, kind) => {
    vi.stubGlobal('fetch', async () => answer);
    const asked = 'https://news.example/a';
    const taking = take.takeByRequest({ asked }, new AbortController().signal);
    await expect(taking).rejects.toMatchObject({
      trouble: { kind },
      grant: 'https://news.example/*',
    });
  });

  it('no control character of a page goes into what is made of its text', async () => {
    const tab = await answered();
    tab.source = { address, html: html('Le \u001b[31mtexte\u009b de\u202e loin.') };
    const taken = await take.takeFromTab(wanted);
    const text = taken?.side.article.blocks.map((block) => block.text).join('\n') ?? '';
    expect(text).toContain('[31mtexte');
    expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\u202e/u);
  });

  it('a page that goes on arriving is taken as it stands', async () => {
    vi.useFakeTimers();
    await answered();
    const { executeScript } = browser.scripting;
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (injection) =>
      injection.injectImmediately ? executeScript(injection) : new Promise(() => {}),
    );
    const taking = outcome(take.takeFromTab(wanted));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await taking).toBe('tab');
    vi.useRealTimers();
  });

  it('what was granted in another window before stays granted after one in a private one', async () => {
    await browser.permissions.request({ origins: ['https://news.example/*'] });
    fake.isPrivate = true;
    vi.stubGlobal('fetch', async () => {
      const headers = { 'content-type': 'text/html' };
      return new Response(html('Le texte.'), { headers });
    });
    await take.takeByRequest({ asked: 'https://news.example/a' }, new AbortController().signal);
    expect(await grantedOrigins()).toContain('https://news.example/*');
  });
});

describe('an answer', () => {
  it('is none of a page that its tab has left', async () => {
    const tab = await answered();
    tab.page = whole(pages.original);
    expect(await wantedPair(`?tab=${TAB}&with=original`)).toEqual({ source: {}, target: {} });
  });
});
