import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../../utils/package/build';

const root = join(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'colophon-empty-'));
const modules = join(project, 'node_modules');
afterAll(() => rmSync(project, { recursive: true }));

/** What npm would install: the packed package, what it says it needs, and a DOM of the project's own. */
beforeAll(async () => {
  const folder = await buildPackage(root);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', folder, '--json', '--offline'], {
      cwd: project,
      encoding: 'utf8',
    }),
  );
  mkdirSync(join(modules, '@mozilla'), { recursive: true });
  execFileSync('tar', ['xzf', packed.filename], { cwd: project });
  execFileSync('mv', ['package', 'node_modules/colophon-reader'], { cwd: project });
  const { dependencies } = JSON.parse(
    readFileSync(join(modules, 'colophon-reader/package.json'), 'utf8'),
  );
  for (const name of [...Object.keys(dependencies), 'jsdom']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
});

const html = (lang: string, headline: string, text: string) =>
  `<html lang="${lang}"><title>${headline}</title><article><h1>${headline}</h1>${text}</article>`;
const ORIGINAL = html(
  'en',
  'The lamp on the breakwater',
  '<p>By Ada Quill</p><p>The harbour office decided on 3 March 2019 to light the old lamp again, after 27 winters without a keeper.</p><p>The lamp needs 14 litres of oil a week, and the council pays 300 crowns a month for it, as its budget says.</p>',
);
const TRANSLATION = html(
  'fr',
  'La lampe du brise-lames',
  '<p>Par Ada Quill</p><p>La capitainerie a décidé le 3 mars 2019 de rallumer la vieille lampe, après 27 hivers sans gardien.</p><p>La lampe consomme 14 litres d’huile par semaine, et le conseil paie 400 couronnes par mois, comme le dit son budget.</p><p>Traduit de l’anglais par Jean Dubois</p>',
);

const USE = `
import { bodyOf, compareArticles, comparisonJson, readPage, type Page } from 'colophon-reader';
declare const parse: (html: string) => Document;
const address = 'https://quai.example/2019/03/lampe';
const page: Page = readPage(parse(${JSON.stringify(TRANSLATION)}), address);
const source = { article: bodyOf(parse(${JSON.stringify(ORIGINAL)}), '') };
const target = { article: bodyOf(parse(${JSON.stringify(TRANSLATION)}), address) };
const comparison = await compareArticles(source.article, target.article);
const json = comparisonJson({ source, target, comparison }, { date: new Date(0), version: '1' });
const kinds: string[] = json.differences.map(({ sought }) => sought);
console.log(JSON.stringify({ translators: page.statements.filter(({ property }) => property === 'translator').map(({ value }) => value), kinds }));
`;

test('reads and compares in an empty project of Node', () => {
  const code = USE.replace(/^declare.*$/m, '')
    .replace(', type Page', '')
    .replace(/: (?:Page|string\[\])(?= =)/g, '');
  writeFileSync(
    join(project, 'use.mjs'),
    `import { JSDOM } from 'jsdom';\nconst parse = (html) => new JSDOM(html).window.document;${code}`,
  );
  const out = execFileSync(process.execPath, ['use.mjs'], { cwd: project, encoding: 'utf8' });
  const { translators, kinds } = JSON.parse(out);
  expect(translators).toEqual(['Jean Dubois']);
  expect(kinds).toEqual(expect.arrayContaining(['300']));
});

test('has types, which need no package that it does not bring', () => {
  writeFileSync(join(project, 'use.ts'), USE);
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
    ...{ strict: true, noEmit: true, types: [], exactOptionalPropertyTypes: true },
  };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['use.ts'] }),
  );
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
});

test('holds nothing of Node, of the extension, or of the network', () => {
  const code = readFileSync(join(modules, 'colophon-reader/index.js'), 'utf8');
  expect(code).toContain('function readPage');
  expect(code).not.toMatch(/\bfrom ["']node:|\brequire\(|\bprocess\.|\bBuffer\b/);
  expect(code).not.toMatch(/\b(?:browser|chrome)\.(?:runtime|storage|tabs)\b/);
  expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
});

test('gives its schemas by their names', () => {
  writeFileSync(
    join(project, 'schemas.mjs'),
    "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconsole.log(['read', 'compare', 'record', 'pack'].map((name) => require('colophon-reader/schemas/' + name + '-1.schema.json').$id).join());",
  );
  const out = execFileSync(process.execPath, ['schemas.mjs'], { cwd: project, encoding: 'utf8' });
  expect(out.trim()).toBe(
    ['read', 'compare', 'record', 'pack'].map((name) => `urn:colophon:${name}:1`).join(),
  );
});
