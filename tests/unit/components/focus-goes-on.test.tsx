// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Backup } from '../../../components/options/Backup';
import { Packs } from '../../../components/options/Packs';
import { Records } from '../../../components/options/Records';
import { ActionsContext } from '../../../components/panel/actions';
import { Keep } from '../../../components/panel/Keep';
import type { Restoring } from '../../../utils/browser/restore';
import { createShelf } from '../../../utils/browser/shelf';
import { openStore } from '../../../utils/browser/store';
import { allEditionsByKey } from '../../../utils/records/address-key';
import { openCatalogue } from '../../../utils/records/catalogue';
import { compileCatalogue } from '../../../utils/records/compile';
import { resetBrowser } from '../fake-browser';
import { packOf, writePack } from '../packs/packs';
import { EN, SEED_FILE, seedContext, seedRecord } from '../seed';
import { click, rendered, textOf } from './rendered';

const files = compileCatalogue([{ file: SEED_FILE, record: seedRecord() }]);
const bundled = openCatalogue(async (path) => files.get(path) ?? new Uint8Array());

beforeEach(() => {
  // What jsdom lacks.
  Object.assign(CSSStyleSheet.prototype, { replaceSync() {} });
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
});

/** What has the focus, as a reader hears it. */
const focused = () => {
  const { activeElement } = document;
  if (activeElement === document.body) return 'nothing';
  return activeElement?.getAttribute('aria-label') ?? textOf(activeElement);
};

/** Presses a button as the keyboard does: it has the focus. */
function press(container: HTMLElement, name: string) {
  const button = [...container.querySelectorAll<HTMLElement>('button')].find(
    (one) => textOf(one) === name,
  );
  button?.focus();
  click(container, name);
}

/** A file that can be read: jsdom's own cannot. */
const fileOf = async (records: number) => new Blob([await writePack(packOf(records))]);

/** Chooses a file, as the browser's own window does: the focus comes back to the field. */
function choose(container: HTMLElement, file: unknown) {
  const field = container.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  Object.defineProperty(field, 'value', { configurable: true, writable: true, value: '' });
  field.focus();
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the focus, when a context is kept,', () => {
  function keeping(keep: () => Promise<boolean>) {
    const context = seedContext('republication');
    const [here] = context.chain.at(-1)?.addresses ?? [];
    const answer = { address: here?.value ?? 'https://www.mondialisation.ca/a/1042' };
    const actions = { ...({} as Parameters<typeof ActionsContext.Provider>[0]['value']), keep };
    return rendered(
      <ActionsContext.Provider value={actions}>
        <Keep answer={answer} context={context} />
      </ActionsContext.Provider>,
    );
  }

  it.each([
    [true, 'Kept among your own records.'],
    [false, 'This could not be kept.'],
  ])('goes to what is asked, then to what came of it: %s', async (isKept, said) => {
    const panel = keeping(async () => isKept);
    press(panel, 'Keep this context');
    expect(focused()).toBe('Keep this context');
    expect(document.activeElement?.querySelector('button')).not.toBeNull();
    press(panel, 'Keep it');
    await expect.poll(focused).toBe(said);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('goes back to where it came from, where it is not', () => {
    const panel = keeping(async () => true);
    press(panel, 'Keep this context');
    press(panel, 'Do not keep it');
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(focused()).toBe('Keep this context');
  });
});

describe('the focus, when packs come and go,', () => {
  async function packsWithPreview() {
    const shelf = createShelf(bundled);
    const page = rendered(<Packs shelf={shelf} state={0} onChanged={() => {}} />);
    choose(page, await fileOf(2));
    await expect.poll(() => page.querySelector('.preview')).not.toBeNull();
    return { page, shelf };
  }

  it('goes to what an import would do, and then to what it did', async () => {
    const { page } = await packsWithPreview();
    expect(focused()).toBe('What the import would do');
    press(page, 'Import');
    await expect.poll(focused).toBe('“Articles on Asia” was imported.');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('stays where the reader has gone meanwhile', async () => {
    const page = rendered(
      <>
        <button type="button">Elsewhere</button>
        <Packs shelf={createShelf(bundled)} state={0} onChanged={() => {}} />
      </>,
    );
    choose(page, await fileOf(2));
    page.querySelector('button')?.focus();
    await expect.poll(() => page.querySelector('.preview')).not.toBeNull();
    expect(focused()).toBe('Elsewhere');
  });

  it('goes back to the field, where nothing is imported', async () => {
    const { page } = await packsWithPreview();
    press(page, 'Do not import');
    expect(document.activeElement?.getAttribute('type')).toBe('file');
  });

  it('goes to what is said of one that was removed', async () => {
    const { shelf } = await packsWithPreview();
    const work = { signal: new AbortController().signal, onProgress: () => {} };
    const pack = (await fileOf(2)) as unknown as globalThis.Blob;
    await shelf.importPack(await shelf.preview(pack, work), work);
    const page = rendered(<Packs shelf={shelf} state={1} onChanged={() => {}} />);
    await expect.poll(() => page.querySelector('.pack')).not.toBeNull();
    press(page, 'Remove Articles on Asia');
    await expect.poll(focused).toBe('“Articles on Asia” was removed.');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });
});

describe('an own record that is removed in the options', () => {
  const [key = ''] = allEditionsByKey(seedRecord()).keys();
  const page = { keys: [key], host: 'www.mondialisation.ca' };

  async function recordsWithOwn() {
    const store = await openStore();
    await store.keepOwn(seedRecord(), page);
    const held = async () => (await store.under(page.keys)).map(({ record }) => record);
    const shelf = createShelf(bundled);
    const records = rendered(<Records shelf={shelf} state={0} onChanged={() => {}} />);
    await expect.poll(() => records.querySelectorAll('.virtual li').length).toBe(2);
    // The reader's own stand first.
    const [show] = records.querySelectorAll<HTMLElement>('.virtual button');
    act(() => show?.click());
    await expect.poll(() => textOf(records)).toContain('Propose for Colophon');
    return { records, held };
  }

  it('is gone at once, is said to be, and can be had back as it was', async () => {
    const { records, held } = await recordsWithOwn();
    const before = await held();
    press(records, 'Remove');
    await expect.poll(focused).toContain(`“${EN}” was removed.`);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(records.querySelector('.record-page')).toBeNull();
    expect(await held()).toEqual([]);
    press(records, `Undo ${EN}`);
    await expect.poll(focused).toBe(`“${EN}” is back.`);
    expect(await held()).toEqual(before);
  });

  it('gives the focus back to the list, where it is only closed', async () => {
    const { records, held } = await recordsWithOwn();
    press(records, 'Close');
    expect(focused()).toBe('Records');
    expect(await held()).toHaveLength(1);
  });
});

describe('the focus, when a backup is taken in,', () => {
  it('goes to what that would do, and then to what it did', async () => {
    const restoring: Restoring = {
      settings: 'newer',
      own: { new: 0, newer: 0, same: 0, older: 0 },
      packs: [],
      origins: [],
      take: { changed: 1, instead: 0, own: [], packs: [] },
      revision: 0,
    };
    const shelf = {
      backup: async () => new globalThis.Blob(),
      previewBackup: async () => restoring,
      restore: async () => {},
    };
    const page = rendered(<Backup shelf={shelf} askFor={async () => true} onChanged={() => {}} />);
    choose(page, new globalThis.Blob());
    await expect.poll(focused).toBe('What taking it in would do');
    press(page, 'Take it in');
    await expect.poll(focused).toBe('Taken in.');
  });
});
