import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  formFor,
  onSettingsChanged,
  readSettings,
  type Settings,
  withChoice,
} from '../../../utils/browser/settings';
import { fake, resetBrowser } from '../fake-browser';

const defaults: Settings = {
  place: 'page',
  form: 'open',
  scope: 'site',
  choices: {},
  docks: {},
  sitesOff: [],
  always: [],
  marks: true,
  print: false,
};
const chosen: Settings = {
  place: 'side',
  form: 'folded',
  scope: 'everywhere',
  choices: { 'mondialisation.ca': 'closed', everywhere: 'open' },
  docks: { 'mondialisation.ca': { side: 'left', width: 500 }, 'indianpunchline.com': {} },
  sitesOff: ['globalizacion.ca'],
  always: ['*://news.example/*'],
  marks: false,
  print: true,
};

const warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  resetBrowser();
  warn.mockReset().mockImplementation(() => {});
});

describe('the settings', () => {
  it('are the defaults where nothing is stored, without a word', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(warn).not.toHaveBeenCalled();
  });

  it('are read as they were written', async () => {
    await changeSettings(() => chosen);
    expect(await readSettings()).toEqual(chosen);
    expect(warn).not.toHaveBeenCalled();
  });

  it('are written one by one', async () => {
    await changeSettings(() => chosen);
    await changeSettings(() => ({ form: 'closed' }));
    expect(await readSettings()).toEqual({ ...chosen, form: 'closed' });
  });

  it('are not changed by what else is stored', async () => {
    fake.local = { ...chosen, somethingElse: { form: 'open' } };
    expect(await readSettings()).toEqual(chosen);
  });

  it.each<[keyof Settings, unknown]>([
    ['form', 'wide'],
    ['form', 1],
    ['form', null],
    ['form', { open: true }],
    ['scope', 'nowhere'],
    ['scope', ''],
    ['choices', 'open'],
    ['choices', ['open']],
    ['choices', { 'mondialisation.ca': 'wide' }],
    ['choices', null],
    ['docks', { 'mondialisation.ca': { side: 'top' } }],
    ['docks', { 'mondialisation.ca': { width: 5 } }],
    ['docks', { 'mondialisation.ca': { width: 400.5 } }],
    ['sitesOff', 'mondialisation.ca'],
    ['sitesOff', [1]],
    ['sitesOff', {}],
    ['marks', 'yes'],
    ['print', 1],
  ])('fall back where %s is spoiled (%j), say so once, and lose no other', async (key, value) => {
    fake.local = { ...chosen, [key]: value };
    expect(await readSettings()).toEqual({ ...chosen, [key]: defaults[key] });
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      `Colophon: the setting "${key}" is spoiled (${JSON.stringify(value)}); ` +
        `using ${JSON.stringify(defaults[key])} instead.`,
    );
  });

  it('name every spoiled setting', async () => {
    fake.local = { ...chosen, form: 0, scope: 0 };
    expect(await readSettings()).toEqual({ ...chosen, form: 'open', scope: 'site' });
    expect(warn.mock.calls.map(([text]) => /"(\w+)"/.exec(text)?.[1])).toEqual(['form', 'scope']);
  });

  it('are not quoted without end where they are spoiled', async () => {
    fake.local = { form: 'x'.repeat(100_000) };
    await readSettings();
    expect(warn.mock.calls[0]?.[0].length).toBeLessThan(200);
  });

  it('do not carry a change of one reading into the next', async () => {
    (await readSettings()).sitesOff.push('mondialisation.ca');
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

describe('the form of the panel on a site', () => {
  const choices = { 'mondialisation.ca': 'closed', everywhere: 'folded' } as const;

  it.each<[ReturnType<typeof formFor>, string, Partial<Settings>]>([
    [{ form: 'open', chosen: false }, 'mondialisation.ca', {}],
    [{ form: 'folded', chosen: false }, 'mondialisation.ca', { form: 'folded' }],
    [{ form: 'closed', chosen: true }, 'mondialisation.ca', { choices }],
    [{ form: 'open', chosen: false }, 'indianpunchline.com', { choices }],
    [{ form: 'folded', chosen: true }, 'mondialisation.ca', { choices, scope: 'everywhere' }],
    [{ form: 'folded', chosen: true }, 'indianpunchline.com', { choices, scope: 'everywhere' }],
    [
      { form: 'open', chosen: false },
      'mondialisation.ca',
      { choices: { 'mondialisation.ca': 'closed' }, scope: 'everywhere' },
    ],
  ])('is %j on %s with %j', (expected, site, settings) => {
    expect(formFor({ ...defaults, ...settings }, site)).toEqual(expected);
  });
});

describe('a choice', () => {
  it('holds for its site and leaves those of other sites', () => {
    const before: Settings = { ...defaults, choices: { 'indianpunchline.com': 'folded' } };
    const after = { ...before, ...withChoice(before, 'mondialisation.ca', 'closed') };
    expect(after.choices).toEqual({
      'indianpunchline.com': 'folded',
      'mondialisation.ca': 'closed',
    });
    expect(formFor(after, 'mondialisation.ca')).toEqual({ form: 'closed', chosen: true });
    expect(formFor(after, 'lesakerfrancophone.fr')).toEqual({ form: 'open', chosen: false });
    expect(before.choices).toEqual({ 'indianpunchline.com': 'folded' });
  });

  it('holds on every site where the reader wants that', () => {
    const before: Settings = { ...defaults, scope: 'everywhere' };
    const after = { ...before, ...withChoice(before, 'mondialisation.ca', 'closed') };
    expect(formFor(after, 'lesakerfrancophone.fr')).toEqual({ form: 'closed', chosen: true });
  });
});

describe('settings that change in several places at once', () => {
  it('keep every choice, be it made in two tabs at the same moment', async () => {
    const sites = Array.from({ length: 20 }, (_, i) => `site-${i}.example`);
    await Promise.all(
      sites.map((site) => changeSettings((now) => withChoice(now, site, 'folded'))),
    );
    expect(Object.keys((await readSettings()).choices).sort()).toEqual([...sites].sort());
  });

  it('are changed by what another window has stored, not by what was read before', async () => {
    await readSettings();
    // Stored by another page, whose news is still on its way here.
    fake.stored({ sitesOff: ['globalizacion.ca'] });
    const { sitesOff } = await changeSettings((now) => ({
      sitesOff: [...now.sitesOff, 'lesakerfrancophone.fr'],
    }));
    expect(sitesOff).toEqual(['globalizacion.ca', 'lesakerfrancophone.fr']);
  });

  it('are told wherever they are shown, until that page is gone', async () => {
    const life = new AbortController();
    const told: string[] = [];
    onSettingsChanged(({ form }) => told.push(form), life.signal);
    fake.local = { form: 'folded' };
    await expect.poll(() => told).toEqual(['folded']);
    life.abort();
    fake.local = { form: 'closed' };
    await readSettings();
    expect(told).toEqual(['folded']);
  });
});
