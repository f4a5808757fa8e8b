// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Cite } from '../../../components/cite/Cite';
import type { Library } from '../../../components/cite/types';
import { inOrder } from '../../../utils/citation/csl-name';
import { StyleError } from '../../../utils/citation/style-error';
import type { Context } from '../../../utils/context/context';
import { pages, seedContext } from '../seed';
import { english, french, rendered } from './rendered';

/** A processor that says what it was asked. */
const library: Library = {
  styles: [
    { id: 'apa', name: 'APA 7', hasLanguages: true },
    { id: 'abnt', name: 'ABNT', hasLanguages: false },
  ],
  referenceOf: ({ author = [] }, style, language) =>
    `${style} ${language}: ${author.map((name) => JSON.stringify(name)).join()}`,
  ownStyle: (text) => {
    if (text === 'bad') throw new StyleError('dependent', 'http://styles.example/apa');
    return { title: text, locale: 'de-DE', format: () => '' };
  },
  ownReferenceOf: ({ author = [] }, { title }) => `${title}: ${author.map(inOrder).join()}`,
};

function page(change: (context: Context) => void = () => {}, words = english): HTMLElement {
  const context = seedContext('republication');
  change(context);
  const { address } = pages.republication;
  return rendered(
    <Cite {...{ context, address, library }} today="2026-12-01" onSave={() => {}} />,
    words,
  );
}

const authored = (name: string) => (context: Context) => {
  for (const edition of context.chain) {
    const [author] = edition.author ?? [];
    if (author) author.value = { name };
  }
};

const button = (within: HTMLElement, name: string) =>
  [...within.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const press = (within: HTMLElement, name: string) => act(() => button(within, name)?.click());
/** What the box of an output shows. */
const shown = (within: HTMLElement, name: string) =>
  within.querySelector(`section.text[aria-label="${name}"]`)?.textContent;

async function give(within: HTMLElement, text: string): Promise<void> {
  const field = within.querySelector<HTMLInputElement>('input[type=file]');
  const file = { text: async () => text };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the page that cites', () => {
  it('leaves a name whole until the reader says where the family name begins', () => {
    const cite = page(authored('Ludwig van der Meer'));
    expect(shown(cite, 'APA 7')).toBe('apa en: {"literal":"Ludwig van der Meer"}');
    press(cite, 'Family name: van der Meer');
    expect(shown(cite, 'APA 7')).toBe('apa en: {"family":"van der Meer","given":"Ludwig"}');
    expect(shown(cite, 'BibLaTeX')).toContain('author = {van der Meer, Ludwig}');
    press(cite, 'Family name: van der Meer');
    expect(shown(cite, 'BibLaTeX')).toContain('author = {{Ludwig van der Meer}}');
  });

  it.each(['Barns and Nobel, Inc.', 'Harbour Press', '王小明', 'M. K. Bhadrakumar'])(
    'asks nothing of %s',
    (name) => {
      expect(page(authored(name)).querySelector('.names')).toBeNull();
    },
  );

  it('offers languages where a style has them, and begins in the interface’s', () => {
    const cite = page(undefined, french);
    expect(shown(cite, 'APA 7')).toMatch(/^apa fr/);
    press(cite, 'ABNT');
    expect(shown(cite, 'ABNT')).toMatch(/^abnt fr/);
    // The credit's alone.
    expect(
      [...cite.querySelectorAll('legend')].filter((one) => one.textContent === 'Langue'),
    ).toHaveLength(1);
  });

  it('takes a style of the reader’s, or says what is wrong with it', async () => {
    const cite = page();
    await give(cite, 'bad');
    expect(cite.querySelector('[role=alert]')?.textContent).toBe(
      'This style only names another, which holds its rules: http://styles.example/apa. Take that one.',
    );
    await give(cite, 'House of the quay');
    expect(cite.querySelector('[role=alert]')?.textContent).toBe('');
    expect(shown(cite, 'House of the quay')).toBe('House of the quay: M. K. Bhadrakumar');
    press(cite, 'APA 7');
    expect(shown(cite, 'APA 7')).toMatch(/^apa en/);
    expect(button(cite, 'House of the quay')).toBeDefined();
  });

  it('writes every format for programs from left to right', () => {
    const cite = page();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', '{{cite web}}', '{{Lien web}}']) {
      press(cite, name);
      expect(shown(cite, name)).toContain('Bhadrakumar');
      expect(cite.querySelector(`section.text[aria-label="${name}"]`)?.getAttribute('dir')).toBe(
        'ltr',
      );
    }
  });

  it('links to the headline, or to the words the reader gives', () => {
    const cite = page();
    expect(shown(cite, 'Link')).toContain('#:~:text=La%20Russie');
    const field = cite.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Mud, and money';
    act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(shown(cite, 'Link')).toBe(`${pages.republication.address}#:~:text=Mud%2C%20and%20money`);
  });
});
