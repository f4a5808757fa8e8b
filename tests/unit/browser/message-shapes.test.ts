import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { accept } from '../../../utils/browser/message-shapes';
import { fake, resetBrowser } from '../fake-browser';
import { pages } from '../seed';

const page = pages.republication;

/** What the browser says of a script of ours in the top frame of the seed's page. */
const sender = {
  id: 'colophon@test',
  frameId: 0,
  url: page.address,
  tab: { id: 7 },
} as Runtime.MessageSender;

/** What it says of the panel's page in a frame of that page, and of it in a tab of its own. */
const panelUrl = 'extension://colophon@test/panel.html';
const framed = { ...sender, frameId: 3, url: `${panelUrl}#key` } as Runtime.MessageSender;
const alone = { ...sender, tab: { id: 9 }, url: panelUrl } as Runtime.MessageSender;
const { tab: _, frameId: __, ...aside } = alone;

const visit = { type: 'visit', address: page.address };

beforeEach(resetBrowser);

describe('a message is accepted', () => {
  it.each<[Record<string, unknown>]>([
    [visit],
    [{ type: 'page', page }],
    [{ type: 'page', page: { ...page, headlines: [] } }],
    [{ type: 'place-started' }],
    [{ type: 'form', form: 'folded', chosen: true }],
    [{ type: 'dock', dock: { side: 'left' } }],
    [{ type: 'dock', dock: { width: 500 } }],
    [{ type: 'refused' }],
    [{ type: 'left', address: page.address }],
  ])('of the shape %j, with the tab it comes from', (message) => {
    expect(accept(message, sender)).toEqual({ message, tab: 7, from: sender.url });
  });

  it.each([true, false])('with what the browser says of its window: private, %s', (incognito) => {
    const tab = { ...sender.tab, incognito } as Runtime.MessageSender['tab'];
    expect(accept(visit, { ...sender, tab } as Runtime.MessageSender)?.isPrivate).toBe(incognito);
  });

  it('from a page that has navigated within its origin meanwhile', () => {
    const url = 'https://www.mondialisation.ca/';
    expect(accept(visit, { ...sender, url })).not.toBeNull();
  });
});

const fromPanel: Record<string, unknown>[] = [
  { type: 'ask', tab: 7 },
  { type: 'keep', tab: 7, address: page.address },
  { type: 'open-beside', tab: 7, address: page.address },
  { type: 'open-compare', tab: 7, address: page.address },
  { type: 'open-cite', tab: 7 },
];

describe('a message of the panel’s page', () => {
  it.each(fromPanel)('is accepted wherever the page stands: %j', (message) => {
    for (const from of [framed, alone, aside]) {
      expect(accept(message, from as Runtime.MessageSender)).toEqual({ message, tab: 7 });
    }
  });

  it('may ask for the options without a tab', () => {
    const message = { type: 'open-options' };
    expect(accept(message, framed)).toEqual({ message, tab: 7 });
    expect(accept(message, aside as Runtime.MessageSender)?.message).toEqual(message);
  });

  it('names its key in the tab around it', () => {
    const message = { type: 'panel-started', key: '4294967295-0-1-2' };
    expect(accept(message, framed)).toEqual({ message, tab: 7 });
    expect(accept({ ...message, key: '1'.repeat(44) }, framed)).toBeNull();
    expect(accept(message, aside as Runtime.MessageSender)).toBeNull();
  });

  it.each(fromPanel)('is refused where it speaks of another tab than its own: %j', (message) => {
    expect(accept({ ...message, tab: 8 }, framed)).toBeNull();
  });

  it.each(fromPanel)(
    'is refused from a script in a page, and from another page of ours: %j',
    (message) => {
      expect(accept(message, sender)).toBeNull();
      expect(accept(message, { ...alone, url: 'extension://colophon@test/cite.html' })).toBeNull();
      expect(accept(message, { ...framed, url: 'https://example.org/panel.html' })).toBeNull();
    },
  );

  it('is refused where only a page’s own script may say it', () => {
    expect(accept({ type: 'form', form: 'closed', chosen: true }, framed)).toBeNull();
    expect(accept(visit, framed)).toBeNull();
  });
});

describe('a message is refused', () => {
  it.each<[string, unknown]>([
    ['that is nothing', undefined],
    ['that is null', null],
    ['that is text', 'visit'],
    ['that is a list', [visit]],
    ['without a type', { address: page.address }],
    ['of an unknown type', { type: 'settings' }],
    ['with what nobody sends', { type: 'outline', outline: {} }],
    ['of a type every object has', { type: 'constructor' }],
    ['without its address', { type: 'visit' }],
    ['with an address that is none', { type: 'visit', address: 7 }],
    ['with a relative address', { type: 'visit', address: '/a-b' }],
    ['with an address without end', { type: 'visit', address: page.address + 'x'.repeat(10_000) }],
    ['with more than belongs to it', { ...visit, tab: 8 }],
    ['without headlines', { type: 'page', page: { address: page.address } }],
    ['with more in its page', { type: 'page', page: { ...page, html: '' } }],
    ['with a headline that is none', { type: 'page', page: { ...page, headlines: [null] } }],
    [
      'with a headline without end',
      { type: 'page', page: { ...page, headlines: ['x'.repeat(1001)] } },
    ],
    [
      'with headlines without end',
      { type: 'page', page: { ...page, headlines: new Array(13).fill('x') } },
    ],
    ['with an unknown form', { type: 'form', form: 'wide', chosen: true }],
    ['without whose choice it was', { type: 'form', form: 'open' }],
  ])('%s', (_, message) => {
    expect(accept(message, sender)).toBeNull();
  });

  it.each<[string, Partial<Runtime.MessageSender>]>([
    ['from another extension', { id: 'other@test' }],
    ['from nobody', { id: undefined }],
    ['from a frame inside the page', { frameId: 3 }],
    ['from no frame', { frameId: undefined }],
    ['from no tab', { tab: undefined }],
    ['from a tab without a number', { tab: {} as never }],
    ['from another origin', { url: 'https://example.org/' }],
    ['from a look-alike host', { url: page.address.replace('.ca', '.ca.example.org') }],
    ['from the same host without TLS', { url: page.address.replace('https', 'http') }],
    ['from the same host on another port', { url: page.address.replace('.ca', '.ca:8443') }],
    ['from a page without an address', { url: undefined }],
    ['from what is no address', { url: 'mondialisation.ca' }],
  ])('%s', (_, who) => {
    expect(accept(visit, { ...sender, ...who })).toBeNull();
    expect(accept({ type: 'page', page }, { ...sender, ...who })).toBeNull();
    expect(accept({ ...visit, type: 'left' }, { ...sender, ...who })).toBeNull();
  });

  it.each([
    ['no address', 'nonsense', undefined],
    ['a file', 'file:///a.html', 'file:///b.html'],
    ['a data: page', 'data:text/html,a', 'data:text/html,b'],
  ])('where neither side has an origin: %s', (_, address, url) => {
    expect(accept({ type: 'visit', address }, { ...sender, url })).toBeNull();
  });

  it('when this extension is gone', () => {
    fake.id = undefined;
    expect(accept(visit, sender)).toBeNull();
  });
});
