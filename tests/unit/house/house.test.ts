/** What holds for every source file. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, read, type Source, sourcesIn } from '../sources';

const sources = sourcesIn('entrypoints', 'components', 'utils');
/** Build steps, commands and releases: they run on the maker's machine. */
const isPacked = ({ file }: Source) => !/^utils\/(?:build|cli|package|release)\//.test(file);

interface Import {
  /** Path from the top, or the name of a package. */
  from: string;
  isType: boolean;
}

function importsOf({ file, code }: Source): Import[] {
  const found = code.matchAll(
    /^(?:import|export)\s+(type\s)?(?:([^'";]*?)\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, names = '', from, lazy]) => {
    const path = from ?? lazy ?? '';
    return {
      from: path.startsWith('.') ? posix.join(posix.dirname(file), path) : path,
      // `import { type A, type B } from` brings nothing at run time either.
      isType: type !== undefined || /^\{\s*(?:type\s+[\w\s]+,?\s*)+\}$/.test(names.trim()),
    };
  });
}

/** A room of the house, by a path from the top. */
const roomOf = (path: string) =>
  /^(?:utils\/[\w-]+|components|entrypoints|public|records)(?=\/|$)/.exec(path)?.[0];

/**
 * What each room may take from which: at run time, and (`type`) as types only, which leave nothing
 * in the package. Pure text and data know nothing; then come those that know the sites; then those
 * that know the browser.
 */
const INWARDS: Record<string, { code: string[]; type: string[] }> = {
  'utils/text': { code: [], type: ['public'] },
  'utils/languages': { code: ['utils/text'], type: [] },
  'utils/page': { code: ['utils/text', 'utils/languages'], type: ['utils/records'] },
  'utils/sites': { code: ['utils/text'], type: ['utils/records', 'utils/rights'] },
  'utils/records': { code: ['utils/text', 'utils/languages', 'utils/sites'], type: ['utils/page'] },
  'utils/compare': {
    code: ['utils/text', 'utils/languages'],
    type: ['utils/page', 'utils/records'],
  },
  'utils/body': { code: ['utils/text', 'utils/languages', 'utils/page'], type: ['utils/compare'] },
  'utils/rights': { code: ['utils/text', 'utils/records'], type: ['utils/context'] },
  'utils/context': {
    code: ['utils/text', 'utils/sites', 'utils/records', 'utils/rights', 'utils/page'],
    type: ['utils/compare'],
  },
  'utils/credit': {
    code: [
      'utils/text',
      'utils/languages',
      'utils/sites',
      'utils/records',
      'utils/context',
      'utils/rights',
    ],
    type: [],
  },
  'utils/citation': {
    code: [
      'utils/text',
      'utils/sites',
      'utils/records',
      'utils/context',
      'utils/rights',
      'utils/credit',
      // One pure file: text fragments.
      'utils/page',
    ],
    type: [],
  },
  'utils/browser': {
    code: [
      'utils/text',
      'utils/sites',
      'utils/records',
      'utils/page',
      'utils/body',
      'utils/context',
      'utils/credit',
    ],
    type: ['utils/compare'],
  },
  components: {
    code: [
      'utils/text',
      'utils/sites',
      'utils/records',
      'utils/context',
      'utils/credit',
      'utils/citation',
      'utils/compare',
    ],
    type: ['utils/browser', 'utils/page', 'utils/rights'],
  },
};

describe('imports point inwards only:', () => {
  const rooms = Object.keys(INWARDS);

  it.each(sources.filter(({ file }) => rooms.includes(roomOf(file) ?? '')))('$file', (source) => {
    const room = roomOf(source.file) ?? '';
    const allowed = INWARDS[room];
    const outward = importsOf(source).filter(({ from, isType }) => {
      const other = roomOf(from);
      if (other === undefined || other === room) return false;
      return !(allowed?.code.includes(other) || (isType && allowed?.type.includes(other)));
    });
    expect(outward).toEqual([]);
  });

  it('as far as imports are recognised', () => {
    const [standing] = sources
      .filter(({ file }) => file === 'utils/browser/standing.ts')
      .map(importsOf);
    expect(standing).toContainEqual({ from: 'utils/sites/listed', isType: false });
    expect(standing).toContainEqual({ from: 'utils/browser/messages', isType: true });
    const [words] = sources.filter(({ file }) => file === 'utils/text/words.ts').map(importsOf);
    expect(words).toContainEqual({ from: 'public/_locales/en/messages.json', isType: true });
  });
});

it('no file leads back to itself, not even by a type', () => {
  const paths = new Set(sources.map(({ file }) => file));
  const leadsTo = new Map(
    sources.map((source) => [
      source.file,
      importsOf(source).flatMap(({ from }) =>
        [from, `${from}.ts`, `${from}.tsx`].filter((path) => paths.has(path)),
      ),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of leadsTo.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of paths) visit(file, []);
  expect(circles).toEqual([]);
  expect(leadsTo.get('utils/context/compose.ts')).toContain('utils/context/merge.ts');
});

describe('no source file', () => {
  const packed = sources.filter(isPacked);
  const withoutBrowser = packed.filter(
    ({ file }) => !/^(?:utils\/browser|entrypoints)\//.test(file),
  );
  const BROWSER = /\b(?:browser|chrome)\.(?:runtime|storage|tabs|i18n|action|scripting)\b/;
  const MARKUP = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/;

  const filesWhere = (some: Source[], is: (source: Source) => boolean) =>
    some.filter(is).map(({ file }) => file);

  it('imports the browser but those that wire it', () => {
    const asks = (source: Source) =>
      importsOf(source).some(({ from }) => /^(?:wxt\/browser|webextension-polyfill)$/.test(from));
    expect(filesWhere(withoutBrowser, asks)).toEqual([]);
    expect(filesWhere(sources, asks)).toContain('utils/browser/tabs.ts');
  });

  it('calls the browser but those that wire it', () => {
    const calls = ({ code }: Source) => BROWSER.test(code);
    expect(filesWhere(withoutBrowser, calls)).toEqual([]);
    expect(filesWhere(sources, calls)).toContain('utils/browser/tabs.ts');
  });

  it('writes markup', () => {
    const writes = ({ code }: Source) => MARKUP.test(code) || code.includes('dangerouslySet');
    expect(filesWhere(packed, writes)).toEqual([]);
  });

  it('runs text as code', () => {
    expect(filesWhere(packed, ({ code }) => /\beval\(|\bnew Function\b/.test(code))).toEqual([]);
  });

  it('loads citeproc and its styles but the page that cites', () => {
    const heavy = ['engine', 'locales', 'references', 'style-file', 'styles'].map(
      (name) => `utils/citation/${name}`,
    );
    const loads = (source: Source) =>
      importsOf(source).some(({ from, isType }) => !isType && from === 'citeproc');
    for (const file of filesWhere(sources, loads)) expect(heavy).toContain(file.replace('.ts', ''));
    const reaches = (source: Source) =>
      roomOf(source.file) !== 'utils/citation' &&
      importsOf(source).some(({ from, isType }) => !isType && heavy.includes(from));
    expect(filesWhere(sources, reaches)).toEqual(['entrypoints/cite/main.tsx']);
  });

  it('loads the tables of transliteration but the one that makes keys', () => {
    const loads = (source: Source) => importsOf(source).some(({ from }) => from === 'any-ascii');
    expect(filesWhere(sources, loads)).toEqual(['utils/citation/key.ts']);
  });

  it('loads Readability and jsdiff but the two that run them', () => {
    const loads = (name: string) => (source: Source) =>
      importsOf(source).some(({ from }) => from === name);
    expect(filesWhere(sources, loads('@mozilla/readability'))).toEqual(['utils/body/extract.ts']);
    expect(filesWhere(sources, loads('diff'))).toEqual(['utils/compare/wording.ts']);
  });

  it('loads the whole of zod but those that check records: at build time, or a pack', () => {
    const loads = (source: Source) => importsOf(source).some(({ from }) => from === 'zod');
    expect(filesWhere(sources, loads)).toEqual([
      'utils/records/json-schema.ts',
      'utils/records/pack.ts',
      'utils/records/schema.ts',
      'utils/records/values.ts',
    ]);
  });

  it('has more than 220 lines', () => {
    // A language's room is data: one file, as long as its language needs.
    const isRoom = (file: string) => /^utils\/languages\/[a-z]{2}\.ts$/.test(file);
    const isLong = ({ file, text }: Source) =>
      !isRoom(file) && text.trimEnd().split('\n').length > 220;
    expect(filesWhere(sources, isLong)).toEqual([]);
  });
});

describe('no style sheet', () => {
  const folders = ['components', 'entrypoints'];
  const sheets = filesIn(folders, /\.css$/);

  it('has more than 200 lines', () => {
    const isLong = (file: string) => read(file).trimEnd().split('\n').length > 200;
    expect(sheets.filter(isLong)).toEqual([]);
  });

  it('stands there without a use', () => {
    const used = filesIn(folders, /\.(?:css|html|tsx?)$/).flatMap((file) =>
      [...read(file).matchAll(/(?:@import |from |href=)['"]([^'"]+\.css)/g)].map(([, path = '']) =>
        posix.join(posix.dirname(file), path),
      ),
    );
    expect(sheets.filter((sheet) => !used.includes(sheet))).toEqual([]);
  });
});
