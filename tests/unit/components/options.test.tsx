// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/Options';
import type { Settings } from '../../../utils/browser/settings';
import { createShelf } from '../../../utils/browser/shelf';
import { openCatalogue } from '../../../utils/records/catalogue';
import { compileCatalogue } from '../../../utils/records/compile';
import { listedSites } from '../../../utils/sites/listed';
import { EN, FR, SEED_FILE, seedRecord } from '../seed';
import { click, english, french, rendered, textOf } from './rendered';

const initial: Settings = {
  place: 'page',
  form: 'open',
  scope: 'site',
  choices: { 'mondialisation.ca': 'closed' },
  docks: {},
  sitesOff: [],
  always: [],
  marks: true,
  print: false,
};

const files = compileCatalogue([{ file: SEED_FILE, record: seedRecord() }]);
const bundled = openCatalogue(async (path) => files.get(path) ?? new Uint8Array());

/** The options page, and what it has stored. */
function optionsWith(props: Partial<OptionsProps> = {}, words = english) {
  const stored: Partial<Settings>[] = [];
  let settings = props.initial ?? initial;
  const page = rendered(
    <Options
      initial={initial}
      hasSidePanel
      shelf={createShelf(bundled)}
      grants={{ list: async () => [], withdraw: async () => true, watch: () => {} }}
      always={{
        everywhere: '*://*/*',
        originsAt: (address) => [`*://${new URL(address).hostname}/*`],
        request: async () => true,
        ask: async () => true,
        stop: async () => {},
      }}
      shortcut="Alt+Shift+O"
      onChange={async (change) => {
        const changes = change(settings);
        stored.push(changes);
        settings = { ...settings, ...changes };
        return settings;
      }}
      watch={() => {}}
      onChangeShortcut={undefined}
      {...props}
    />,
    words,
  );
  return { page, stored };
}

const isChecked = (page: HTMLElement, name: string) =>
  [...page.querySelectorAll('label')]
    .find((label) => textOf(label).startsWith(name))
    ?.querySelector('input')?.checked;

describe('the options page', () => {
  it.each<[string, Partial<Settings>]>([
    // A new rule for every page forgets what was chosen on single ones.
    ['in the browser’s side panel', { place: 'side' }],
    ['Show it folded', { form: 'folded', choices: {} }],
    ['Mark the toolbar button only', { form: 'closed', choices: {} }],
    ['That holds everywhere', { scope: 'everywhere' }],
    ['Mondialisation.ca', { sitesOff: ['mondialisation.ca'] }],
    ['le Saker Francophone', { sitesOff: ['lesakerfrancophone.fr'] }],
  ])('stores at once what is chosen: %s', async (name, expected) => {
    const { page, stored } = optionsWith();
    const before = isChecked(page, name);
    click(page, name);
    expect(stored).toEqual([expected]);
    expect(isChecked(page, name)).toBe(!before);
    await expect.poll(() => textOf(page.querySelector('.saved'))).toBe('Saved.');
  });

  it('shows the settings as they are', () => {
    const settings: Settings = { ...initial, form: 'folded', sitesOff: ['indianpunchline.com'] };
    const { page } = optionsWith({ initial: settings });
    expect(isChecked(page, 'Show it folded')).toBe(true);
    expect(isChecked(page, 'Open the panel')).toBe(false);
    expect(isChecked(page, 'Indian Punchline')).toBe(false);
    expect(isChecked(page, 'Mondialisation.ca')).toBe(true);
  });

  it('turns single sites off and on again, and keeps the others', () => {
    const { page, stored } = optionsWith({
      initial: { ...initial, sitesOff: ['globalizacion.ca'] },
    });
    click(page, 'Indian Punchline');
    click(page, 'globalizacion.ca');
    expect(stored).toEqual([
      { sitesOff: ['globalizacion.ca', 'indianpunchline.com'] },
      { sitesOff: ['indianpunchline.com'] },
    ]);
  });

  it('follows what is changed in another window, and overwrites none of it', async () => {
    let tell: (settings: Settings) => void = () => {};
    const elsewhere = { ...initial, sitesOff: ['globalizacion.ca'], form: 'folded' as const };
    const stored: Partial<Settings>[] = [];
    const { page } = optionsWith({
      watch: (callback) => {
        tell = callback;
      },
      onChange: async (change) => {
        const changes = change(elsewhere);
        stored.push(changes);
        return { ...elsewhere, ...changes };
      },
    });
    act(() => tell(elsewhere));
    expect(isChecked(page, 'Show it folded')).toBe(true);
    click(page, 'Indian Punchline');
    expect(stored).toEqual([{ sitesOff: ['globalizacion.ca', 'indianpunchline.com'] }]);
  });

  it('says that the store fails, and lists the bundled records all the same', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const { page } = optionsWith();
    await expect.poll(() => page.querySelector('.records li')).not.toBeNull();
    const alerts = [...page.querySelectorAll('[role=alert]')].map(textOf).filter(Boolean);
    expect(alerts).toEqual([expect.stringMatching('^Your own records and packs cannot be read')]);
    vi.restoreAllMocks();
  });

  it('says in a private window that nothing is stored there, and offers nothing to store', async () => {
    const { page, stored } = optionsWith({ isPrivate: true });
    await act(async () => {});
    expect(textOf(page)).toContain('This is a private window: Colophon stores nothing here.');
    // What finds a setting stores none.
    for (const input of page.querySelectorAll('input:not([type=search])')) {
      expect(input.matches(':disabled')).toBe(true);
    }
    expect(page.querySelector('input[type=file]')).toBe(null);
    expect(stored).toEqual([]);
  });

  it('lists every site and every bundled record', async () => {
    const { page } = optionsWith();
    for (const { name } of listedSites) expect(textOf(page)).toContain(name);
    await expect.poll(() => page.querySelector('.records li')).not.toBeNull();
    expect(textOf(page)).toContain('1 record comes with this version.');
    const record = page.querySelector('.records li');
    expect(textOf(record)).toContain(
      `“${EN}” Indian Punchline« ${FR} » le Saker Francophone« ${FR} » Mondialisation.ca22 November 2026`,
    );
    expect(record?.querySelector('.verbatim')?.getAttribute('lang')).toBe('en');
  });

  it.each([
    ['Alt+Shift+O', 'Alt+Shift+O opens and closes the panel.'],
    ['', 'No shortcut is set.'],
  ])('says which shortcut there is: %j', (shortcut, expected) => {
    expect(textOf(optionsWith({ shortcut }).page)).toContain(expected);
  });

  it('leads to the browser’s page for shortcuts where there is one, else says where it is', () => {
    let opened = 0;
    const onChangeShortcut = async () => {
      opened += 1;
    };
    click(optionsWith({ onChangeShortcut }).page, 'Change it in the browser');
    expect(opened).toBe(1);
    expect(textOf(optionsWith().page)).toContain(
      'The browser’s own page of extensions changes it.',
    );
  });

  it('lists what sites may be asked for a page, and takes it back', async () => {
    let origins = ['https://news.example/*'];
    let changed = () => {};
    const { page } = optionsWith({
      grants: {
        list: async () => origins,
        withdraw: async (origin) => {
          origins = origins.filter((one) => one !== origin);
          changed();
          return true;
        },
        watch: (callback) => {
          changed = callback;
        },
      },
    });
    await act(async () => {});
    click(page, 'Withdraw https://news.example');
    await act(async () => {});
    expect([...page.querySelectorAll('li')].map(textOf).join()).not.toContain('news.example');
    // Its button is gone: the focus goes on to what is said of it.
    expect(textOf(document.activeElement)).toBe(
      'Withdrawn: Colophon may no longer ask https://news.example.',
    );
    expect(textOf(page)).toContain('None but the sites listed above.');
  });

  it('promises privacy in one sentence, in both languages', () => {
    expect(textOf(optionsWith().page)).toContain('Colophon collects nothing and sends nothing');
    expect(textOf(optionsWith({}, french).page)).toContain('Colophon ne recueille rien');
  });

  it('is divided into parts that can be linked to, each under its heading', () => {
    const { page } = optionsWith();
    const links = [...page.querySelectorAll('nav a[href^="#"]')];
    const parts = links.map((link) => page.querySelector(link.getAttribute('href') ?? ''));
    expect(parts.map((part) => textOf(part?.querySelector('h2')))).toEqual(links.map(textOf));
    expect(parts.map((part) => part?.id)).toEqual(['reading', 'sites', 'records', 'privacy']);
    // Nothing stands outside of them that could be set.
    expect(page.querySelectorAll('main > :not(.part):not(.find) input')).toHaveLength(0);
  });

  it.each([
    'harbour',
    'the old pier?',
    'ana@harbour.example',
    'about:addons',
    'mailto:a@b.example',
    ' ',
  ])('answers at the field what is no address of a site: %j', async (typed) => {
    const asked: string[] = [];
    const { page } = optionsWith({
      always: {
        everywhere: '*://*/*',
        originsAt: (address) => [`*://${new URL(address).hostname}/*`],
        request: async () => true,
        ask: async (origins) => asked.push(...origins) > 0,
        stop: async () => {},
      },
    });
    const field = page.querySelector<HTMLInputElement>('.always .field input') as HTMLInputElement;
    const write = (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const submit = () =>
      act(() => {
        field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    const complaint = () =>
      textOf(document.getElementById(field.getAttribute('aria-describedby') ?? ''));
    expect([field.getAttribute('aria-invalid'), complaint()]).toEqual(['false', '']);
    write(typed);
    submit();
    expect([field.getAttribute('aria-invalid'), complaint()]).toEqual([
      'true',
      'This is no address of a site. Write one such as example.org.',
    ]);
    expect(document.activeElement).toBe(field);
    write('harbour.example/pier');
    expect([field.getAttribute('aria-invalid'), complaint()]).toEqual(['false', '']);
    submit();
    await act(async () => {});
    expect(asked).toEqual(['*://harbour.example/*']);
  });

  it.each([
    ['backup', 'Back up and move'],
    ['language', 'Language, light and dark'],
    ['dark', 'Language, light and dark'],
  ])('finds what a reader calls %j', (asked, title) => {
    const { page } = optionsWith();
    const field = page.querySelector<HTMLInputElement>('.find input') as HTMLInputElement;
    act(() => {
      field.value = asked;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const found = [...page.querySelectorAll('.entry:not([hidden])')].map((entry) =>
      textOf(entry.querySelector('legend, h3')),
    );
    expect(found).toContain(title);
  });

  it('finds a setting by any of its words, whatever their accents', () => {
    const { page } = optionsWith({}, french);
    const found = (asked: string) => {
      const field = page.querySelector<HTMLInputElement>('.find input') as HTMLInputElement;
      act(() => {
        field.value = asked;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return [...page.querySelectorAll('.entry:not([hidden])')].map((entry) =>
        textOf(entry.querySelector('legend, h3')),
      );
    };
    const all = found('');
    expect(all.length).toBeGreaterThan(8);
    expect(found('Punchline')).toEqual(['Les sites que Colophon connaît']);
    expect(found('PANNEAU lateral')).toEqual(['L’afficher']);
    expect(found('zzz')).toEqual([]);
    expect(found(' ')).toEqual(all);
  });
});
