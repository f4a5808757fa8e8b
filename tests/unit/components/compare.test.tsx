// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  comparedOf,
  comparison,
  deskWith,
  original,
  reading,
  republication,
  settled,
  shown,
  takenOf,
  translation,
} from './compare-tools';
import { click, french, textOf } from './rendered';

const sideOf = (page: Element, side: string) =>
  [...page.querySelectorAll(`.rows [data-side="${side}"]`)].map(textOf);

describe('the comparison', () => {
  it('says what is compared with what, of when, from where, and how much goes together', async () => {
    const { page } = await reading();
    const text = textOf(page.querySelector('header'));
    for (const words of [
      'Original English',
      'Harbour News · 21 June 2024',
      'https://harbour.example/lights',
      'Translation French',
      'Le Port · date not stated',
      'for 100% of the translation',
      'meaning, negation, tone',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/for [5-7]\d% of the original/);
  });

  it('stands the texts row by row, each with its language and direction', async () => {
    const { page } = await reading();
    const sides = [...page.querySelectorAll('.rows .words')];
    expect(
      new Set(sides.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`)),
    ).toEqual(new Set(['en ltr', 'fr ltr']));
    const [heading] = page.querySelectorAll('.row');
    expect([...(heading?.querySelectorAll('h2') ?? [])].map(textOf)).toEqual([
      'The harbour and its lights',
      'Le port et ses lumières',
    ]);
    expect(sideOf(page, 'target')).toContain('Translation: no counterpart found');
  });

  it('says each difference in one sentence, and never as a verdict', async () => {
    const { page } = await reading();
    const notes = [...page.querySelectorAll('.note')].map(textOf);
    expect(notes).toEqual([
      'https://harbour.example/pier This link was not found opposite.',
      'No counterpart of this paragraph was found in the other text.',
      '“41” This number was not found opposite, in any spelling.',
      '« 47 » This number was not found opposite, in any spelling.',
      '““We shall walk to the light every evening”” No quotation marks were found opposite.',
    ]);
    expect(textOf(page)).not.toMatch(/omitted|left out|wrong/i);
    expect([...page.querySelectorAll('mark')].map(textOf)).toEqual(
      expect.arrayContaining(['41', '47']),
    );
  });

  it('speaks French', async () => {
    const { page } = await reading(french);
    expect(textOf(page)).toContain('« 47 » Ce nombre n’a pas été trouvé en face');
    expect(textOf(page)).toContain('le sens, la négation, le ton');
  });

  it('shows word by word where both are in one language', async () => {
    const pair = takenOf(comparedOf(translation, republication));
    const fromTab: ReturnType<typeof deskWith>['desk']['fromTab'] = async ({ tab }) =>
      tab === undefined ? pair.source : pair.target;
    const page = await comparison(deskWith({ fromTab }).desk);
    expect([...page.querySelectorAll('mark.only')].map(textOf)).toEqual(['navires', 'bateaux']);
    expect([...page.querySelectorAll('.note')].map(textOf)).toEqual(['The wording differs here.']);
    expect(textOf(page.querySelector('header'))).toContain('1 passage with other wording.');
  });

  it('says of two articles that they are not one, and claims nothing of them', async () => {
    const other = {
      lang: 'fr',
      blocks: Array.from({ length: 8 }, (_, at) => ({
        text: `Chapitre ${at + 900} : le chat dort sur le toit tiède, et personne ne sait depuis combien de semaines il attend que la lune revienne au jardin.`,
      })),
    };
    const pair = takenOf(
      comparedOf({ ...original, blocks: [...original.blocks, ...original.blocks] }, other),
    );
    const fromTab: ReturnType<typeof deskWith>['desk']['fromTab'] = async ({ tab }) =>
      tab === undefined ? pair.source : pair.target;
    const page = await comparison(deskWith({ fromTab }).desk);
    expect(textOf(page)).toContain('do not look like the same article');
    expect(page.querySelectorAll('.note')).toHaveLength(0);
  });

  it('can be stopped and begun again', async () => {
    let calls = 0;
    const { desk } = deskWith({
      fromTab: async ({ tab }) =>
        takenOf(comparedOf(original, translation))[tab ? 'target' : 'source'],
    });
    const { compare } = desk;
    desk.compare = (source, target, options) =>
      calls++ > 0
        ? compare(source, target, options)
        : new Promise((_, reject) =>
            options.signal?.addEventListener('abort', () => reject(new Error('stopped'))),
          );
    const page = await comparison(desk);
    expect(page.querySelector('progress')).not.toBeNull();
    click(page, 'Cancel');
    await settled();
    click(page, 'Compare again');
    await settled();
    expect(page.querySelector('.rows')).not.toBeNull();
  });
});

/** What buttons are called by whoever does not see where they stand. */
const namesOf = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].map(
    (one) =>
      one
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join(' ') ??
      one.getAttribute('aria-label') ??
      textOf(one),
  );

describe('each control of the rows', () => {
  it('that puts a difference away is called by that difference, in its side’s words', async () => {
    const { page } = await reading();
    expect(namesOf(page, '.put-away')).toEqual([
      'Not a difference https://harbour.example/pier This link was not found opposite.',
      'Not a difference No counterpart of this paragraph was found in the other text.',
      'Not a difference “41” This number was not found opposite, in any spelling.',
      'Not a difference « 47 » This number was not found opposite, in any spelling.',
      expect.stringMatching(/^Not a difference ““We shall walk/),
    ]);
  });

  it('has a name of its own: what copies, and what unfolds', async () => {
    shown.isNarrow = true;
    const { page } = await reading();
    shown.isNarrow = false;
    for (const selector of ['.copy-row', '.unfold']) {
      const names = namesOf(page, selector);
      expect(names.length).toBeGreaterThan(2);
      expect(new Set(names).size, selector).toBe(names.length);
    }
  });

  it('gives the focus on, when it goes with what it put away', async () => {
    const { page } = await reading();
    const away = page.querySelectorAll<HTMLElement>('.put-away')[2] as HTMLElement;
    away.focus();
    away.click();
    await settled();
    expect(textOf(document.activeElement)).toMatch(/^Last year 41 ships/);
    expect(textOf(page.querySelector('.saved'))).toBe('Set by hand.');
  });
});

describe('in a narrow window', () => {
  it('the original unfolds under each paragraph of the translation', async () => {
    shown.isNarrow = true;
    const { page } = await reading();
    shown.isNarrow = false;
    const row = page.querySelectorAll('.row')[1] as HTMLElement;
    const button = row.querySelector('button.unfold') as HTMLButtonElement;
    expect(textOf(row.firstElementChild)).toMatch(/^En 1958/);
    expect(textOf(button)).toBe('Original (1 difference) · 2');
    expect(row.querySelector('.second')?.hasAttribute('hidden')).toBe(true);
    button.click();
    await settled();
    expect(row.querySelector('.second')?.hasAttribute('hidden')).toBe(false);
    // A paragraph without counterpart has nothing to unfold under.
    const alone = page.querySelector('.row.alone');
    expect(textOf(alone)).toContain('The treasurer');
    expect(alone?.querySelector('.second')?.hasAttribute('hidden')).toBe(false);
  });
});

describe('taken along', () => {
  it('as a page, it holds every word and needs nothing else', async () => {
    const { page, log } = await reading();
    click(page, 'As a page (HTML)');
    const [file] = log.saved;
    expect(file).toMatchObject({ name: 'comparison.html', type: 'text/html' });
    const saved = new DOMParser().parseFromString(file?.content ?? '', 'text/html');
    expect(saved.title).toBe('Colophon: comparison');
    const words = (root: ParentNode) =>
      [...root.querySelectorAll('.rows .words, .rows .note')].map(textOf);
    expect(words(saved)).toEqual(words(page));
    expect(textOf(saved.querySelector('header'))).toContain('Harbour News · 21 June 2024');
    expect(saved.querySelectorAll('script, link, img, button, details, [hidden]')).toHaveLength(0);
    expect(saved.querySelectorAll('style')).toHaveLength(1);
  });

  it('for translators and as JSON', async () => {
    const { page, log } = await reading();
    click(page, 'For translators (TMX)');
    click(page, 'JSON');
    click(page, 'For translators (XLIFF 2)');
    click(page, 'As a bilingual book (EPUB)');
    expect(log.saved.map(({ name, type }) => [name, type])).toEqual([
      ['comparison.tmx', 'application/x-tmx+xml'],
      ['comparison.json', 'application/json'],
      ['comparison.xlf', 'application/xliff+xml'],
      ['comparison.epub', 'application/epub+zip'],
    ]);
    expect(log.saved[3]?.content).toContain('mimetypeapplication/epub+zip');
    expect(log.saved[2]?.content).toContain('<target>En 1958');
    expect(log.saved[0]?.content).toContain('<seg>En 1958');
    expect(JSON.parse(log.saved[1]?.content ?? '')).toMatchObject({ likeness: expect.any(String) });
  });
});
