import { describe, expect, it } from 'vitest';
import { read, sourcesIn } from '../sources';
import { messageFiles } from '../words';

type Messages = Record<string, { message: string }>;
const en: Messages = messageFiles.en;
const fr: Messages = messageFiles.fr;
const keys = Object.keys(en);

const code = [
  ...sourcesIn('entrypoints', 'components', 'utils').map((source) => source.code),
  read('wxt.config.ts'),
].join('\n');

/** The stem of a key that is one of a pair of plural forms. */
const stemOf = (key: string) => key.replace(/(?:One|Other)$/, '');

const isNamed = (name: string) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`);

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Words that French and English share. */
const SHARED = [
  'extensionName',
  'options',
  'roleOriginal',
  'roleRepublication',
  'republicationsKnownOne',
  'republicationsKnownOther',
  'archive',
  'noticeContact',
  'saidBy',
  'optionsSites',
  'citeFormat',
  'citeStyle',
];

describe('the message files', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(fr)).toEqual(keys);
  });

  it('hold no message that the source does not use', () => {
    const isPair = (key: string) => stemOf(key) !== key && isNamed(stemOf(key));
    expect(keys.filter((key) => !isNamed(key) && !isPair(key))).toEqual([]);
  });

  it('hold every message the source asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key]) => key);
    const configured = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(configured.length).toBeGreaterThan(1);
    expect([...asked, ...configured].filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it('hold both plural forms of every counted message', () => {
    const counted = [...code.matchAll(/\bcounted\(\s*\w+,\s*'(\w+)'/g)].map(([, stem]) => stem);
    expect(counted.length).toBeGreaterThan(3);
    for (const stem of counted)
      expect(keys).toEqual(expect.arrayContaining([`${stem}One`, `${stem}Other`]));
  });

  it('differ from each other but for the words both languages share', () => {
    const same = keys.filter((key) => en[key]?.message === fr[key]?.message);
    expect(same.sort()).toEqual(SHARED.sort());
  });

  it('have the same placeholders', () => {
    const differing = keys.filter(
      (key) =>
        placeholders(fr[key]?.message ?? '').join() !== placeholders(en[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
    expect(placeholders(en.buttonOpen?.message ?? '')).toEqual(['$1', '$2']);
  });

  it.each([
    ['en', en],
    ['fr', fr],
  ])('%s names its own language, which dates and names then follow', (language, messages) => {
    expect(messages.locale?.message).toBe(language);
  });

  it.each([
    ['English', en],
    ['French', fr],
  ])('describe the extension in %s in the 132 characters the stores allow', (_, messages) => {
    const description = messages.extensionDescription?.message ?? '';
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(132);
  });

  const all = [...Object.values(en), ...Object.values(fr)].map(({ message }) => message);
  const french = Object.values(fr).map(({ message }) => message);

  it.each<[string, string[], RegExp]>([
    ['no straight quotes', all, /['"]/],
    ['no doubled, leading or trailing space', all, /\s\s|^\s|\s$/],
    ['no dollar that browsers would read as something else', all, /\$(?![1-9](?!\d))/],
    ['no space before French marks at which a line could break', french, /[^\u00a0\u202f][:;!?»]/],
    [
      'no space after a French quotation mark at which a line could break',
      french,
      /«[^\u00a0\u202f]/,
    ],
  ])('have %s', (_, messages, blemish) => {
    expect(messages.filter((message) => blemish.test(message))).toEqual([]);
  });
});
