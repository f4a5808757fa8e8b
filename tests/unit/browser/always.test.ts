import { beforeEach, describe, expect, it } from 'vitest';
import {
  alwaysAt,
  askAlways,
  dropUngranted,
  EVERYWHERE,
  originsAt,
  startAlways,
  stopAlways,
  stopAlwaysAt,
} from '../../../utils/browser/always';
import { answerOfTab } from '../../../utils/browser/answers';
import { registerEarlyReader } from '../../../utils/browser/early';
import { readSettings } from '../../../utils/browser/settings';
import { standingAt } from '../../../utils/browser/standing';
import { matchPatterns } from '../../../utils/sites/listed';
import { fake, resetBrowser } from '../fake-browser';
import { elsewhere, formShown, hasPanel, load, silent, startDesk, TAB } from './desk-tools';

beforeEach(resetBrowser);

const ORIGIN = '*://example.org/*';
const always = async () => (await readSettings()).always;

describe('what is asked for to be always on', () => {
  it.each<[string, string[]]>([
    ['https://news.example/a?b#c', ['*://news.example/*']],
    ['http://news.example:8080/', ['*://news.example/*']],
    ['https://consortiumnews.com/2018/10/29/x/', ['*://consortiumnews.com/*']],
    ['https://www.mondialisation.ca/x/5598411', []],
    ['about:blank', []],
    ['file:///home/a.html', []],
    ['news', []],
  ])('at %s: %j', (address, origins) => {
    expect(originsAt(address)).toEqual(origins);
  });
});

describe('a site that the reader chooses', () => {
  it('is kept when the browser allows it, and not when it does not', async () => {
    fake.allows = false;
    expect(await askAlways([ORIGIN])).toBe(false);
    expect(await always()).toEqual([]);
    fake.allows = true;
    expect(await askAlways([ORIGIN])).toBe(true);
    expect(await askAlways([ORIGIN])).toBe(true);
    expect(await always()).toEqual([ORIGIN]);
  });

  it('is not taken on anybody’s word: what was not granted is not kept', async () => {
    expect(await startAlways([ORIGIN])).toBe(false);
    expect(await startAlways([])).toBe(false);
    expect(await always()).toEqual([]);
  });

  it('is withdrawn whole: line, grant, and the form that was chosen there', async () => {
    await askAlways([ORIGIN]);
    fake.local = {
      ...fake.local,
      choices: { 'example.org': 'closed', 'mondialisation.ca': 'open' },
    };
    await stopAlways([ORIGIN]);
    expect(await readSettings()).toMatchObject({
      always: [],
      choices: { 'mondialisation.ca': 'open' },
    });
    expect(fake.granted).toEqual([]);
  });

  it('takes with it where the panel stood there, and what was chosen on sites that only every site named', async () => {
    const moved = { side: 'left' } as const;
    fake.local = {
      choices: { 'example.org': 'closed', 'a.example': 'open', everywhere: 'folded' },
      docks: { 'example.org': moved, 'a.example': moved, 'mondialisation.ca': moved },
    };
    await askAlways([ORIGIN]);
    await askAlways([EVERYWHERE]);
    await stopAlways([EVERYWHERE]);
    expect(await readSettings()).toMatchObject({
      choices: { 'example.org': 'closed', everywhere: 'folded' },
      docks: { 'example.org': moved, 'mondialisation.ca': moved },
    });
    await stopAlways([ORIGIN]);
    expect((await readSettings()).docks).toEqual({ 'mondialisation.ca': moved });
  });

  it('stays out where it is switched off, though every other is chosen, until it is on again', async () => {
    await askAlways([EVERYWHERE]);
    const { address } = elsewhere;
    const isOn = async () => alwaysAt(address, await readSettings())?.isOn;
    expect(await isOn()).toBe(true);
    await stopAlwaysAt(address);
    expect(await isOn()).toBe(false);
    expect(standingAt(address, await readSettings())).toBeNull();
    expect(await askAlways(originsAt(address))).toBe(true);
    expect(await isOn()).toBe(true);
    expect(standingAt(address, await readSettings())).not.toBeNull();
    await stopAlwaysAt(address);
    await stopAlways([EVERYWHERE]);
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('is forgotten when its grant is taken back in the browser; the others stay', async () => {
    await askAlways([ORIGIN]);
    await askAlways(['*://news.example/*']);
    fake.granted = [ORIGIN];
    await dropUngranted();
    expect(await always()).toEqual([ORIGIN]);
  });

  it('has its reader start with its pages, marked, and never on the listed sites', async () => {
    await askAlways([EVERYWHERE]);
    await registerEarlyReader();
    const [chosen] = fake.registered;
    expect(chosen).toMatchObject({
      ...{ matches: [EVERYWHERE], js: ['always.js', 'reader.js'], runAt: 'document_start' },
      ...{ excludeMatches: matchPatterns, persistAcrossSessions: true },
    });
    await stopAlways([EVERYWHERE]);
    await registerEarlyReader();
    expect(fake.registered).toEqual([]);
  });

  it('has nothing read by a grant alone, as one that was given for a comparison', async () => {
    fake.granted = [ORIGIN];
    await registerEarlyReader();
    expect(fake.registered).toEqual([]);
    await load(startDesk(), elsewhere, TRANSLATED);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });
});

/** The page says that its text is a translation. */
const QUOTE = 'Translated from French by Marianne';
const TRANSLATED = {
  statements: [{ about: 'here', property: 'role', value: 'translation', quote: QUOTE } as never],
};

describe('a page of a chosen site', () => {
  beforeEach(() => askAlways([ORIGIN]));

  it('that states an origin shows a folded line', async () => {
    await load(startDesk(), elsewhere, TRANSLATED);
    expect(formShown()).toBe('folded');
    expect(await answerOfTab(TAB)).toMatchObject({ always: { origins: [ORIGIN], isOn: true } });
  });

  it('that states none shows nothing, and gets no script of the panel', async () => {
    await load(startDesk(), elsewhere);
    expect(hasPanel()).toBe(false);
    expect(await answerOfTab(TAB)).toBeUndefined();
  });

  it('keeps what is chosen there, under the name of the site', async () => {
    const desk = startDesk();
    await load(desk, elsewhere, TRANSLATED);
    await desk.form(TAB, elsewhere.address, 'closed', true);
    expect((await readSettings()).choices).toEqual({ 'example.org': 'closed' });
    await load(desk, elsewhere, TRANSLATED);
    expect(formShown()).toBe('closed');
  });
});

describe('the panel’s switch', () => {
  it('switches the site of the page on the screen off', async () => {
    await askAlways([ORIGIN]);
    const desk = startDesk();
    await load(desk, elsewhere);
    await desk.toggle(TAB);
    expect(await answerOfTab(TAB)).toMatchObject({ always: { isOn: true } });
    await desk.stopAlways(TAB);
    expect(await answerOfTab(TAB)).toMatchObject({ always: { isOn: false } });
    expect([await always(), fake.granted]).toEqual([[], []]);
  });

  it.each([
    ['on a listed site', false, { address: 'https://www.mondialisation.ca/', headlines: [] }],
    ['in a private window', true, elsewhere],
  ])('is not there %s', async (_, isPrivate, head) => {
    const desk = startDesk();
    await load(desk, head);
    const tab = fake.tabs.get(TAB);
    if (tab) Object.assign(tab, { isPrivate, page: silent(head) });
    await desk.toggle(TAB);
    expect((await answerOfTab(TAB))?.always).toBeUndefined();
    const before = await readSettings();
    await desk.stopAlways(TAB);
    expect(await readSettings()).toEqual(before);
  });
});
