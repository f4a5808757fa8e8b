import { expect, test } from 'vitest';
import { beneath, pageOf, prose } from './page-tools';

const TRANSLATION = 'here role: translation';

test.each<[string, string[]]>([
  [
    'English translation by Quay Group (project Pier: &lt;pier@quay.example>) and Ada Wren (wren@bay.example).',
    ['Ada Wren', 'Quay Group'],
  ],
  [
    'Translated by Ada Wren &lt;ada@quay.example>, Bo Lind &lt;bo@quay.example>',
    ['Ada Wren', 'Bo Lind'],
  ],
  ['English translation: j., Ada Wren (ada.wren at quay dot example).', ['Ada Wren', 'j.']],
  ['Translated by the Pier e.V.', ['the Pier e.V.']],
])('reads who is credited, without where to write to them: %s', (line, names) => {
  const translators = beneath(line, 'en').filter((one) => one.includes('translator'));
  expect(translators).toEqual(names.map((name) => `translation translator: ${name}`));
});

test('a firm is one, not its first half and "Co"', () => {
  expect(beneath('Translated by Ada Wren. Proofread by Lind &amp; Co.', 'en')).toEqual([
    TRANSLATION,
    'translation proofreader: Lind & Co.',
    'translation translator: Ada Wren',
  ]);
});

test('an initial alone is nobody', () => {
  expect(beneath('Translation: j.', 'en')).toEqual([]);
});

test('an issue and its year name when a periodical had the text', () => {
  expect(beneath('First published in The Lantern 3-4/2021 (German version)', 'en')).toEqual([
    'here role: republication',
    'original datePublished: 2021',
    'original publisher: The Lantern',
  ]);
});

test('a day beneath the text is its own beside a credit, not by itself', () => {
  const day = 'here datePublished: 2024-06-24';
  expect(beneath('Published 24 June 2024<br>Translated by Ada Wren', 'en')).toContain(day);
  expect(beneath('Translated by Ada Wren<br>Published 24 June 2024', 'en')).toContain(day);
  expect(beneath('Published 24 June 2024<br>Bo Lind', 'en')).not.toContain(day);
  expect(beneath('Published 24 June 2024', 'en')).not.toContain(day);
});

test('a headline beneath its author is the headline, where the title names both so', () => {
  const html = `<title>Ada Wren: Salt (January 1979)</title><h2>Ada Wren</h2><h1>Salt</h1>${prose.repeat(3)}`;
  const headline = ({ property }: { property: string }) => property === 'headline';
  expect(pageOf(html).statements.find(headline)?.value).toBe('Salt');
});
