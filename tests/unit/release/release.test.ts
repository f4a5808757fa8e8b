import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../utils/release/changelog';
import {
  descriptionOf,
  type Listing,
  listingIn,
  localesIn,
  tooLong,
} from '../../../utils/release/listing';
import { listingPage } from '../../../utils/release/listing-page';
import { missingIn } from '../../../utils/release/pictures';
import { checkoutOf } from '../../../utils/release/sources';
import { STORES, type Store } from '../../../utils/release/stores';
import { zipOf } from '../../../utils/release/zip';
import { GLOSSARY, TERMS } from '../messages/glossary';

const root = join(import.meta.dirname, '../../..');
const [chrome, firefox] = STORES as [Store, Store];
const manifest = {
  permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
  host_permissions: ['*://example.org/*'],
  optional_host_permissions: ['*://*/*'],
};

const textsOf = ({ description, does, permissions, privacy }: Listing) => [
  ...description,
  ...does,
  ...Object.values(permissions),
  ...Object.values(privacy),
];

const folderWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-test-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

describe('a zip file', () => {
  const files = { 'b.txt': 'two', 'a/c.txt': 'three', 'a.txt': 'one' };

  it('has the same bytes for the same contents, whatever their order, times and folder', () => {
    const [one, other] = [folderWith(files), folderWith(files)];
    utimesSync(join(one, 'a.txt'), 1e9, 1e9);
    const zip = zipOf(one, Object.keys(files));
    expect(zipOf(other, Object.keys(files).reverse())).toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual(['a.txt', 'a/c.txt', 'b.txt']);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('… and in the time zone of %s', (zone) => {
    const folder = folderWith(files);
    const before = process.env.TZ;
    const here = zipOf(folder, Object.keys(files));
    process.env.TZ = zone;
    try {
      expect(zipOf(folder, Object.keys(files))).toEqual(here);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('the sources', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: folder,
    });

  it('are what the commit holds; what is not as committed is named', () => {
    const folder = folderWith({ 'a.txt': 'one', 'é.txt': 'two', '.gitignore': 'built\n' });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'first');
    writeFileSync(join(folder, 'built'), '');
    expect(checkoutOf(folder)).toMatchObject({
      commit: expect.stringMatching(/^[\da-f]{40}$/),
      changed: [],
      sources: ['.gitignore', 'a.txt', 'é.txt'],
    });
    writeFileSync(join(folder, 'new.txt'), '');
    writeFileSync(join(folder, 'a.txt'), 'changed');
    expect(checkoutOf(folder)?.changed).toEqual(['a.txt', 'new.txt']);
    expect(checkoutOf(folderWith({ 'a.txt': '' }))).toBeUndefined();
  });
});

describe('the changelog', () => {
  const text = '# Changelog\n\n## 0.2.0\n\n- New.\n\n## 0.1.0\n\n- First.\n\n## 0.0.1\n';

  it('gives what it says of a version, and of that one alone', () => {
    expect(changesIn(text, '0.1.0')).toBe('- First.');
    expect(() => changesIn(text, '0.2')).toThrow('no heading "## 0.2"');
    expect(() => changesIn(text, '0.0.1')).toThrow('says nothing of 0.0.1');
  });

  it('speaks of the version that package.json states', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(changesIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)).not.toBe('');
  });
});

describe('the listing', () => {
  const listings = localesIn(root).map((folder) => listingIn(root, folder));
  const english = listingIn(root, 'en');

  it.each(listings)('in $locale fits into each store, and fills each of its fields', (listing) => {
    for (const store of STORES) {
      expect(tooLong(listing, store)).toEqual([]);
      const page = listingPage(listing, store, manifest);
      expect(page).toContain(listing.summary);
      expect(page).toContain('Indian Punchline');
      expect(page).not.toMatch(/[{}]/);
    }
  });

  it.each(listings.filter(({ locale }) => locale !== 'en'))(
    'in $locale is a translation of all of the English one, and says it in its own words',
    (listing) => {
      const [mine, theirs] = [textsOf(listing), textsOf(english)];
      expect(mine).toHaveLength(theirs.length);
      expect(mine.filter((text) => theirs.includes(text))).toEqual([]);
      expect(new Set(mine).size).toBe(mine.length);
      expect(descriptionOf(listing)).toContain('MIT');
    },
  );

  /** What the interface has one word for; the others are common words, said in many ways. */
  const ITS_OWN = ['record', 'pack', 'edition', 'notice', 'disclaimer', 'credit', 'panel'] as const;

  it.each(listings.filter(({ locale }) => locale !== 'en'))(
    'in $locale names things as the interface does',
    (listing) => {
      const words = GLOSSARY[listing.locale];
      const [mine, theirs] = [textsOf(listing), textsOf(english)];
      const others = ITS_OWN.flatMap((term) =>
        mine.filter(
          (text, i) =>
            TERMS[term].test(theirs[i] ?? '') && !new RegExp(`${words?.[term]}`, 'iu').test(text),
        ),
      );
      expect(words).toBeDefined();
      expect(others).toEqual([]);
    },
  );

  it('that is too long for a store is named, with field, length and limit', () => {
    const long = { ...english, name: 'C'.repeat(51) };
    expect(tooLong(long, chrome)).toEqual([]);
    expect(tooLong(long, firefox)).toEqual([
      'en: name has 51 characters, addons.mozilla.org takes 50',
    ]);
  });

  it('refuses a manifest that asks for more than it justifies', () => {
    const more = { ...manifest, permissions: ['storage', 'tabs'] };
    expect(() => listingPage(english, chrome, more)).toThrow('justifies the permission tabs');
  });
});

describe('pictures', () => {
  it('are missed where none has a size that a store asks for', () => {
    const sizes = [{ width: 1280, height: 800 }];
    expect(missingIn('fr', sizes)).toEqual(['fr: Chrome Web Store lacks a picture of 440 × 280']);
    expect(missingIn('fr', [...sizes, { width: 440, height: 280 }])).toEqual([]);
    const many = Array.from({ length: 6 }, () => ({ width: 1280, height: 800 }));
    expect(missingIn('fr', [...many, { width: 440, height: 280 }])).toEqual([
      'fr: Chrome Web Store takes 5 screenshots, there are 6',
    ]);
  });
});
