// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl';
import { ownReferenceOf, referenceOf } from '../../../utils/citation/references';
import type { StyleError } from '../../../utils/citation/style-error';
import { ownStyle } from '../../../utils/citation/style-file';
import { odd } from './items';

const FOLDER = join(import.meta.dirname, '../../../utils/citation/styles');
const file = (name: string) => readFileSync(join(FOLDER, `${name}.csl`), 'utf8');
const item = odd['guillemets within, and a translation'] as CslItem;
const take = async (text: string, language = 'en') => ownStyle(text, language, new DOMParser());
const troubleOf = async (text: string) => {
  const error = await take(text).then(
    () => undefined,
    (thrown: StyleError) => thrown,
  );
  return [error?.trouble, error?.detail];
};

/** A style with a bibliography of some layout. */
const style = (
  layout: string,
  more = '',
  attributes = '',
) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" ${attributes}>
  <info><title>Quay &amp; Sons</title><id>quay</id></info>${more}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=".">${layout}</layout></bibliography>
</style>`;

describe('a style that the reader gives', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csl')))(
    'may be %s',
    async (name) => {
      const taken = await take(file(name.replace('.csl', '')));
      expect(taken.title).not.toBe('');
      expect(ownReferenceOf(item, taken)).toContain('dit le ministre');
    },
  );

  it('makes what the bundled one makes', async () => {
    const [plain] = [odd['a title with quotes and a question mark'] as CslItem];
    const mla = await take(file('modern-language-association'));
    expect(ownReferenceOf(plain, mla)).toBe(referenceOf(plain, 'mla', 'en'));
  });

  it('is called by its title and writes the language it names', async () => {
    const german = style(
      '<text term="accessed"/> <date variable="accessed" form="text"/>',
      '',
      'default-locale="de-DE"',
    );
    const taken = await take(german);
    expect([taken.title, taken.locale]).toEqual(['Quay & Sons', 'de-DE']);
    expect(ownReferenceOf(item, taken)).toMatch(/Zugegriffen.*Dezember 2026/);
    expect((await take(style('<text variable="title"/>'), 'fr')).locale).toBe('fr-FR');
    expect((await take(style('<text variable="title"/>', '', 'default-locale="eo"'))).locale).toBe(
      'en-US',
    );
  });

  it('gives text alone, whatever stands in it', async () => {
    const taken = await take(
      style('<text variable="title" prefix="&lt;img src=x onerror=alert(1)&gt;"/>'),
    );
    expect(ownReferenceOf(item, taken)).toMatch(/^<img src=x onerror=alert\(1\)>/);
  });

  it('of notes alone gives the note', async () => {
    const notes = style('').replace(/<bibliography>.*<\/bibliography>/s, '');
    expect(ownReferenceOf(item, await take(notes))).toContain('dit le ministre');
  });
});

describe('a file that is none', () => {
  const macros = (count: number, calls: string) =>
    Array.from(
      { length: count },
      (_, i) => `<macro name="m${i}">${calls.replaceAll('N', String(i + 1))}</macro>`,
    ).join('');

  it.each([
    ['notXml', 'Mud and money'],
    ['notXml', style('<text>')],
    ['notStyle', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['notStyle', '<style xmlns="http://purl.org/net/xbiblio/csl"/>'],
    ['notStyle', `<!DOCTYPE style [<!ENTITY a "aaaaaaaaaa">]>${style('<text value="&a;"/>')}`],
    ['tooLong', style(`<text value="${'x'.repeat(500_000)}"/>`)],
    ['tooComplex', style('<text macro="m0"/>', macros(40, '<text macro="mN"/><text macro="mN"/>'))],
    ['tooComplex', style('<text macro="a"/>', '<macro name="a"><text macro="a"/></macro>')],
    ['tooComplex', style(`${'<group>'.repeat(500)}<text value="x"/>${'</group>'.repeat(500)}`)],
  ])('is told as %s', async (trouble, text) => {
    expect((await troubleOf(text))[0]).toBe(trouble);
  });

  it('a style that depends on another is told with its name', async () => {
    const link = '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>';
    const dependent = style('').replace('<id>quay</id>', link);
    expect(await troubleOf(dependent)).toEqual(['dependent', 'http://www.zotero.org/styles/apa']);
  });
});
