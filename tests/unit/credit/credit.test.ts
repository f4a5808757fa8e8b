import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/context/context';
import { checklistOf } from '../../../utils/credit/checklist';
import { type CreditChoice, creditOf } from '../../../utils/credit/credit';
import { authorsOf, creditFacts } from '../../../utils/credit/facts';
import { readyCredit } from '../../../utils/credit/ready';
import { asFootnote, asHtml, asMarkdown, asText } from '../../../utils/credit/render';
import { EN, FR, pages, type SeedPage, seedContext, seedPages } from '../seed';
import { wordsIn } from '../words';

const full = { language: 'en', length: 'full' } as const;
const languages = ['en', 'fr'] as const;
const lengths = ['full', 'short'] as const;
const choices = languages.flatMap((language) => lengths.map((length) => ({ language, length })));

function creditFor(page: SeedPage, choice: CreditChoice, context: Context = seedContext(page)) {
  return creditOf(creditFacts(context, `${pages[page].address}?utm_source=mail#top`), choice);
}

const HERE = pages.republication.address;

describe('the full credit of the republication', () => {
  it.each([
    [
      'en',
      [
        `M. K. Bhadrakumar, “${EN}”, Indian Punchline, June 21, 2024, https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/ (address inferred from the site’s usual form)`,
        `Translated from English by Wayan, proofread by Hervé, for le Saker Francophone, “${FR}”, https://lesakerfrancophone.fr/la-russie-et-la-coree-du-nord-renforcent-leur-alliance (address inferred from the site’s usual form)`,
        `Republished by Mondialisation.ca (Centre de recherche sur la mondialisation), “${FR}”, June 24, 2024, ${HERE}`,
        'Copyright © M. K. Bhadrakumar, Indian Punchline, 2024',
      ],
    ],
    [
      'fr',
      [
        `M. K. Bhadrakumar, «\u00a0${EN}\u00a0», Indian Punchline, 21 juin 2024, https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/ (adresse déduite de la forme habituelle du site)`,
        `Traduit de l’anglais par Wayan, relu par Hervé, pour le Saker Francophone, «\u00a0${FR}\u00a0», https://lesakerfrancophone.fr/la-russie-et-la-coree-du-nord-renforcent-leur-alliance (adresse déduite de la forme habituelle du site)`,
        `Republié par Mondialisation.ca (Centre de recherche sur la mondialisation), «\u00a0${FR}\u00a0», 24 juin 2024, ${HERE}`,
        'Copyright © M. K. Bhadrakumar, Indian Punchline, 2024',
      ],
    ],
  ] as const)('holds, in %s, every fact with its full address', (language, lines) => {
    const text = asText(creditFor('republication', { language, length: 'full' }));
    expect(text.split('\n')).toEqual(lines);
  });

  it('has the address that was cleaned, never the one that tracks', () => {
    expect(asText(creditFor('republication', full))).not.toMatch(/utm_|#/);
  });
});

describe.each(choices)('the $length credit in $language', (choice) => {
  it.each(seedPages)('of the %s names author, people and sources', (page) => {
    const text = asText(creditFor(page, choice));
    expect(text).toContain('M. K. Bhadrakumar');
    expect(text).toContain(EN);
    expect(text).toContain('Indian Punchline');
    expect(text).toContain(pages[page].address);
    expect(text.includes('Wayan')).toBe(page !== 'original');
    expect(text.includes('Mondialisation.ca')).toBe(page === 'republication');
    expect(text).not.toMatch(/undefined|null|, ,|\(\)/);
  });

  it('as HTML is well-formed, links every address and marks titles with their language', () => {
    const credit = creditFor('republication', choice);
    const { document } = new JSDOM(asHtml(credit)).window;
    const links = [...document.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toContain(HERE);
    for (const { href, textContent } of links) expect(textContent).toBe(href);
    for (const cite of document.querySelectorAll('cite')) expect(cite.lang).toMatch(/^(en|fr)$/);
    const lines = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(lines.join('\n')).toBe(asText(credit));
  });

  it('as Markdown says the same, its addresses as links', () => {
    const credit = creditFor('republication', choice);
    const markdown = asMarkdown(credit);
    expect(markdown).toContain(`<${HERE}>`);
    expect(markdown.replace(/[<>]/g, '').replaceAll('\n\n', '\n')).toBe(asText(credit));
  });
});

describe('what pages and records hold is text, never markup:', () => {
  const hostile = (): Context => {
    const context = seedContext('republication');
    for (const edition of context.chain) {
      if (edition.headline)
        edition.headline.value = '<img src=x onerror=alert(1)> [a](javascript:b) *c* "d"';
    }
    return context;
  };

  it('HTML shows it as it is', () => {
    const { document } = new JSDOM(asHtml(creditFor('republication', full, hostile()))).window;
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('cite')?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('Markdown escapes it', () => {
    const markdown = asMarkdown(creditFor('republication', full, hostile()));
    expect(markdown).toContain('\\<img src=x');
    expect(markdown).toContain('\\[a\\](javascript:b) \\*c\\*');
  });

  it('an address that is no web address is no link', () => {
    const credit = [[{ href: 'javascript:alert(1)' }]];
    expect(asHtml(credit)).toBe('<p>javascript:alert(1)</p>');
    expect(asMarkdown(credit)).toBe('javascript:alert(1)');
  });
});

describe('the checklist', () => {
  const checks = (change: (context: Context) => void = () => {}) => {
    const context = seedContext('republication');
    change(context);
    return checklistOf(context, creditFacts(context, HERE)).map(({ part, state }) => [part, state]);
  };

  it('has every duty of the CRM met', () => {
    expect(checks()).toEqual([
      ['source', 'met'],
      ['address', 'met'],
      ['hyperlink', 'met'],
      ['copyright-note', 'met'],
    ]);
  });

  it('says which cannot be met because the fact is not stated', () => {
    const without = checks((context) => {
      context.notices = context.notices.filter(({ kind }) => kind !== 'copyright');
    });
    expect(without).toContainEqual(['copyright-note', 'unknown']);
  });

  it('asks nothing on the original’s page for the sake of a notice under a later edition', () => {
    const context = seedContext('original');
    expect(checklistOf(context, creditFacts(context, pages.original.address))).toEqual([]);
  });

  it('is told in the panel only where a duty cannot be met', () => {
    const context = seedContext('republication');
    expect(readyCredit(context, HERE, wordsIn('en')).cannot).toBe('');
    context.notices = context.notices.filter(({ kind }) => kind !== 'copyright');
    expect(readyCredit(context, HERE, wordsIn('en')).cannot).toContain('give a copyright note');
  });
});

describe('typography', () => {
  const credit = (language: 'en' | 'fr', length: 'full' | 'short') =>
    creditOf(creditFacts(seedContext('republication'), HERE), { language, length });

  it('takes the quotation marks of the sentence, not of the title', () => {
    expect(asText(credit('fr', 'short'))).toContain(`«\u00a0${EN}\u00a0»`);
    expect(asText(credit('en', 'full'))).toContain(`“${FR}”`);
    expect(asHtml(credit('fr', 'full'))).toContain(`«\u00a0<cite lang="en">${EN}</cite>\u00a0»`);
  });

  it('sets one full stop behind a line that ends in its own', () => {
    const context = seedContext('republication');
    for (const notice of context.notices) {
      if (notice.kind === 'copyright') notice.text = '© The Lantern. All rights reserved.';
    }
    const short = { language: 'en', length: 'short' } as const;
    expect(asText(creditOf(creditFacts(context, HERE), short))).toContain('reserved. Source: ');
  });
});

describe('what nobody states', () => {
  it('is left out, but for the author, who is said not to be stated', () => {
    const context = seedContext('translation');
    context.chain = context.chain.filter(({ id }) => id === 'translation');
    for (const edition of context.chain) {
      delete edition.translator;
      delete edition.headline;
      delete edition.proofreader;
      delete edition.translationOfWork;
    }
    const text = asText(creditOf(creditFacts(context, pages.translation.address), full));
    expect(text).toBe(
      `Author not stated. Translated, for le Saker Francophone, ${pages.translation.address}`,
    );
  });
});

describe('who is credited', () => {
  const context = (change: (context: Context) => void) => {
    const changed = seedContext('republication');
    change(changed);
    return creditFacts(changed, HERE);
  };
  const fact = (name: string) => ({
    value: { name },
    evidence: [{ grade: 'page' as const, where: 'byline' as const, quote: name }],
  });
  const named = (...names: string[]) =>
    context(({ chain }) => {
      for (const edition of chain) {
        edition.author = edition.role === 'original' ? names.map(fact) : undefined;
      }
    });
  const translatedBy = (...names: string[]) =>
    context(({ chain }) => {
      for (const edition of chain) {
        if (edition.role === 'translation') {
          edition.translator = names.map(fact);
          edition.proofreader = undefined;
        }
      }
    });

  it.each([
    [['Jana Roe'], ['Jana Roe', 'Indian Punchline']],
    [['Jana Roe'], ['Mondialisation.ca', 'Jana Roe', 'JANA ROE']],
    [
      ['Jana Roe', 'Comité du port'],
      ['Jana Roe', 'Comité du port', 'le Saker Francophone'],
    ],
    [['Jana Roe'], ['Jana Roe', 'quay.example']],
    [['Indian Punchline'], ['Indian Punchline']],
    [['Barns and Nobel, Inc.'], ['Barns and Nobel, Inc.']],
  ])('%j of %j', (people, names) => {
    expect(authorsOf(named(...names))).toEqual(people);
  });

  const line = (facts: ReturnType<typeof creditFacts>, language: 'en' | 'fr') =>
    asText(creditOf(facts, { language, length: 'full' })).split('\n')[1];

  it.each([
    ['en', 'DeepL', 'Machine translation from English (DeepL), for'],
    ['fr', 'Google Traduction', 'Traduction automatique de l’anglais (Google Traduction), pour'],
    ['fr', 'traduction automatique', 'Traduction automatique de l’anglais, pour'],
    ['en', 'Claude Martin', 'Translated from English by Claude Martin, for'],
    ['en', 'Claude', 'Translated from English by Claude, for'],
  ] as const)('in %s, of a text by %s: %s', (language, name, words) => {
    expect(line(translatedBy(name), language)).toContain(words);
  });

  it('a program is no translator in a reference', () => {
    expect(translatedBy('DeepL', 'Ada Wren').steps[1]).toMatchObject({
      translator: ['Ada Wren'],
      machine: ['DeepL'],
    });
  });
});

describe('French', () => {
  const translatedFrom = (tag: string) => {
    const context = seedContext('translation');
    for (const edition of context.chain) {
      if (edition.role === 'original' && edition.inLanguage) edition.inLanguage.value = tag;
    }
    const facts = creditFacts(context, pages.translation.address);
    return asText(creditOf(facts, { language: 'fr', length: 'full' })).split('\n')[1] ?? '';
  };

  it.each([
    ['hu', 'du hongrois'],
    ['hi', 'du hindi'],
    ['ha', 'du haoussa'],
    ['he', 'de l’hébreu'],
    ['nl', 'du néerlandais'],
    ['ar', 'de l’arabe'],
    ['et', 'de l’estonien'],
    ['yi', 'du yiddish'],
    ['uk', 'de l’ukrainien'],
    ['yo', 'du yoruba'],
  ])('from %s: %s', (tag, words) => {
    expect(translatedFrom(tag)).toMatch(new RegExp(`^Traduit ${words} par `));
  });

  it('counts the first of a month, and sets marks within marks', () => {
    const context = seedContext('republication');
    for (const edition of context.chain) {
      if (edition.datePublished) edition.datePublished.value = '2024-06-01';
      if (edition.headline) edition.headline.value = '« Tout va bien », dit le ministre';
    }
    const text = asText(creditOf(creditFacts(context, HERE), { language: 'fr', length: 'full' }));
    expect(text).toContain(
      '«\u00a0“Tout va bien”, dit le ministre\u00a0», Indian Punchline, 1er juin 2024,',
    );
    const english = asText(creditOf(creditFacts(context, HERE), full));
    expect(english).toContain('“‘Tout va bien’, dit le ministre”, Indian Punchline, June 1, 2024,');
  });
});

describe('what reads from right to left', () => {
  const context = () => {
    const context = seedContext('republication');
    for (const edition of context.chain) {
      if (edition.headline) edition.headline.value = 'مجلس الميناء يؤجل التعميق 2024';
      if (edition.publisher) edition.publisher.value = { name: 'الميناء' };
      if (edition.inLanguage) edition.inLanguage.value = 'ar';
    }
    return context;
  };
  const credit = creditOf(creditFacts(context(), HERE), full);

  it('is isolated in plain text, whole', () => {
    expect(asText(credit)).toContain(
      'Bhadrakumar, “\u2068مجلس الميناء يؤجل التعميق 2024\u2069”, \u2068الميناء\u2069, June 21, 2024, https',
    );
  });

  it('is isolated by elements in HTML', () => {
    expect(asHtml(credit)).toContain(
      '“<cite lang="ar"><bdi>مجلس الميناء يؤجل التعميق 2024</bdi></cite>”, <bdi>الميناء</bdi>,',
    );
    expect(asHtml(credit)).not.toMatch(/[\u2066-\u2069]/);
  });
});

it('no line end and no hidden sign of a page gets into a credit', () => {
  const context = seedContext('republication');
  for (const edition of context.chain) {
    if (edition.headline) edition.headline.value = 'A\nB\u202eC\u0000D\u2028E\u200b';
  }
  const text = asText(creditOf(creditFacts(context, HERE), full));
  expect(text).toContain('“A BCD E”');
  expect(text.split('\n')).toHaveLength(4);
});

it('a Markdown footnote is its mark and one paragraph of whole sentences', () => {
  const credit = creditOf(creditFacts(seedContext('republication'), HERE), full);
  const [mark, note, ...rest] = asFootnote(credit, 'bhadrakumar2024').split('\n\n');
  expect([mark, rest]).toEqual(['[^bhadrakumar2024]', []]);
  expect(note).toMatch(
    /^\[\^bhadrakumar2024\]: M. K. Bhadrakumar, “.* usual form\)\. Translated .*> Copyright © .*\.$/,
  );
  expect(note).not.toContain('\n');
});
