import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../../utils/cli/read-words';
import { pluralKey } from '../../../utils/text/words';
import { read, sourcesIn } from '../sources';
import { messageFiles } from '../words';
import { NO_WORDS, SHARED } from './shared';

const en = messageFiles.en as MessageFile;
const keys = Object.keys(en);
const languages = Object.entries(messageFiles);
/** Languages in which nothing may be missing. */
const COMPLETE = languages.map(([language]) => language);
const others = languages.filter(([language]) => language !== 'en');

const code = [
  ...sourcesIn('entrypoints', 'components', 'utils').map((source) => source.code),
  read('wxt.config.ts'),
].join('\n');

/** Stems of the counted messages. */
const stems = keys
  .filter((key) => key.endsWith('One') && `${key.slice(0, -3)}Other` in en)
  .map((key) => key.slice(0, -3));

/** The stem of a counted message, by one of its English forms. */
const stemOf = (key: string) =>
  stems.find((stem) => key === `${stem}One` || key === `${stem}Other`);

/** The plural forms that a language's whole numbers ask for, and for which numbers up to 200 each. */
function formsOf(language: string): Map<Intl.LDMLPluralRule, number[]> {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<Intl.LDMLPluralRule, number[]>();
  for (const category of ['zero', 'one', 'two', 'few', 'many', 'other'] as const) {
    const numbers = Array.from({ length: 200 }, (_, n) => n).filter(
      (n) => rules.select(n) === category,
    );
    // "Other" is what is left for all numbers without a form of their own.
    if (numbers.length > 0 || category === 'other') forms.set(category, numbers);
  }
  return forms;
}

/** The keys a language's file has, in order: English's, and for counted messages its own forms. */
function keysOf(language: string): string[] {
  return keys.flatMap((key) => {
    const stem = stemOf(key) as Parameters<typeof pluralKey>[0] | undefined;
    if (stem === undefined) return [key];
    if (key.endsWith('Other')) return [];
    return [...formsOf(language).keys()].map((category) => pluralKey(stem, category));
  });
}

const isNamed = (name: string) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`);

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join();

/** The English message of a key, whatever the plural form. */
const englishOf = (key: string) =>
  en[key] ?? en[`${stems.find((stem) => new RegExp(`^${stem}[A-Z]`).test(key))}Other`];

/** How wide a label is drawn, in letters: an ideograph takes the room of two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);

const isControl = (key: string) =>
  /^(?:Button|Link)\b(?! title)/.test(englishOf(key)?.description ?? '');

describe('the English messages', () => {
  it('hold none that the source does not use', () => {
    const isCounted = (key: string) => isNamed(stemOf(key) ?? '');
    expect(keys.filter((key) => !isNamed(key) && !isCounted(key))).toEqual([]);
  });

  it('hold every one the source asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key]) => key);
    const configured = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(configured.length).toBeGreaterThan(1);
    expect([...asked, ...configured].filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it('hold both plural forms of every counted message', () => {
    const counted = [...code.matchAll(/\bcounted\(\s*words,\s*'(\w+)'/g)].map(([, stem]) => stem);
    expect(counted.length).toBeGreaterThan(3);
    expect(stems).toEqual(expect.arrayContaining(counted));
  });

  it('fill their places in the buttons’ titles', () => {
    expect(placeholders(en.buttonOpen?.message ?? '')).toBe('$1,$2');
  });
});

describe.each(languages)('the messages in %s', (language, messages) => {
  const all = Object.values(messages).map(({ message }) => message);

  it.runIf(COMPLETE.includes(language))(
    'are all there, in the order of the English ones, with the plural forms of the language',
    () => {
      expect(Object.keys(messages)).toEqual(keysOf(language));
    },
  );

  it('name their own language, which dates and names then follow', () => {
    expect(messages.locale?.message).toBe(language);
  });

  it('have the places of the English ones; a form for one number alone may spell it', () => {
    const forms = formsOf(language);
    const ofOneNumber = [...forms].flatMap(([form, { length }]) => (length === 1 ? [form] : []));
    const maySpell = (key: string) =>
      stems.some((stem) =>
        ofOneNumber.some((form) => key === pluralKey(stem as 'daysLater', form)),
      );
    const differing = Object.entries(messages).filter(([key, { message }]) => {
      const own = placeholders(message);
      return own !== placeholders(englishOf(key)?.message ?? '') && !(own === '' && maySpell(key));
    });
    expect(differing).toEqual([]);
  });

  it('describe the extension in the 132 characters the stores allow', () => {
    const description = messages.extensionDescription?.message ?? '';
    expect(description.length).toBeGreaterThan(30);
    expect(description.length).toBeLessThanOrEqual(132);
  });

  it('have labels that fit on a control at 320 pixels', () => {
    const long = Object.entries(messages)
      .filter(([key, { message }]) => isControl(key) && widthOf(message) > 48)
      .map(([key]) => key);
    expect(long).toEqual([]);
    // No word overflows a line of the narrowest panel.
    const words = all.flatMap((message) => message.split(/[\s\u00a0\u202f/-]/));
    const breaksAnywhere = /[\u3000-\u9fff\uff00-\uffef]/;
    expect(words.filter((word) => word.length > 30 && !breaksAnywhere.test(word))).toEqual([]);
  });

  it.each([
    ['no straight quotes', /['"]/],
    ['no doubled, leading or trailing space', /\s\s|^\s|\s$/],
    ['no dollar that browsers would read as something else', /\$(?![1-9](?!\d))/],
    ['no three dots for an ellipsis', /\.\.\./],
  ])('have %s', (_, blemish) => {
    expect(all.filter((message) => blemish.test(message))).toEqual([]);
  });
});

describe.each(others)('the messages in %s', (language, messages) => {
  it('are translated, but for the words that both languages share', () => {
    const same = Object.keys(messages).filter(
      (key) => messages[key]?.message === englishOf(key)?.message,
    );
    expect(same.filter((key) => !NO_WORDS.includes(key)).sort()).toEqual(
      [...(SHARED[language] ?? [])].sort(),
    );
  });

  it('explain nothing: what a translator has to know stands in English, once', () => {
    expect(Object.values(messages).filter(({ description }) => description)).toEqual([]);
  });
});

/** French messages in which an article stands before a date. */
const DATED = [
  'backupPackNew',
  'backupPackNewer',
  'backupPackOlder',
  'backupPackSame',
  'matchedBy',
  'packLookSame',
  'packReplaces',
  'standing',
  'standingMissing',
];

describe('French messages', () => {
  const french = Object.values(messageFiles.fr as MessageFile).map(({ message }) => message);

  it.each([
    ['before its marks', /[^\u00a0\u202f][:;!?»]/],
    ['after a quotation mark', /«[^\u00a0\u202f]/],
  ])('have no space %s at which a line could break', (_, blemish) => {
    expect(french.filter((message) => blemish.test(message))).toEqual([]);
  });

  it('put no word before a name that its first letter would change: "de", "que" and the like', () => {
    // "de Indian Punchline", "que Orlov": names, hosts and languages stand where nothing is elided.
    const elided = /(?:\b(?:de|que|jusque|lorsque|puisque)[\s\u00a0]|[dl]’)\$\d/;
    const counts = /\$1 notices? d’autrui/;
    expect(french.filter((message) => elided.test(message) && !counts.test(message))).toEqual([]);
    // Before dates alone, which begin with a number: "du 1er juin".
    const contracted = Object.entries(messageFiles.fr as MessageFile).filter(([, { message }]) =>
      /\b(?:du|au|des|aux|le|la)[\s\u00a0]\$\d/.test(message),
    );
    expect(contracted.map(([key]) => key).sort()).toEqual(DATED);
  });
});
