import { describe, expect, it } from 'vitest';
import { sameHeadline } from '../../../utils/text/headline';

const EN = 'Russia and DPRK rustle up an alliance';
const FR = 'La Russie et la Corée du Nord renforcent leur alliance';
const QUOTED = 'L’œuvre : « l’alliance » d’abord';

describe('a headline on a page is the recorded one', () => {
  it.each([
    ['as it stands', FR, FR],
    ['in capitals', FR, FR.toUpperCase()],
    ['in title case', EN, 'Russia And DPRK Rustle Up An Alliance'],
    ['without accents', FR, 'La Russie et la Coree du Nord renforcent leur alliance'],
    ['with accents composed otherwise', FR, FR.normalize('NFD')],
    ['with no-break spaces', FR, FR.replaceAll(' ', '\u00a0')],
    ['with line breaks', FR, `\n  ${FR.replace(' renforcent', '\n\trenforcent')} `],
    ['with soft hyphens', FR, FR.replace('renforcent', 'ren\u00adfor\u00adcent')],
    ['with straight quotes', QUOTED, "L'oeuvre: \"l'alliance\" d'abord"],
    ['with English quotes', QUOTED, 'L’œuvre : “l’alliance” d’abord'],
    ['with a ligature spelt out', QUOTED, 'L’oeuvre : « l’alliance » d’abord'],
    ['with a typographic ligature', 'La fin du conflit', 'La ﬁn du conﬂit'],
    ['with the name of the site behind a dash', EN, `${EN} – Indian Punchline`],
    ['with the name of the site behind a hyphen', FR, `${FR} - Mondialisation.ca`],
    ['with the name of the site behind a bar', FR, `${FR} | Le Saker Francophone`],
    ['with the name of the site behind a tight bar', FR, `${FR}|Le Saker Francophone`],
    ['with the name of the site behind a low line', '港口的夜晚', '港口的夜晚_码头日报'],
    ['with the name of the site behind a dot', FR, `${FR} · Mondialisation.ca`],
    ['with a suffix of the kind of text', EN, 'Russia And DPRK Rustle Up An Alliance – OpEd'],
  ])('%s', (_, recorded, onPage) => {
    expect(sameHeadline(recorded, onPage)).toBe(true);
  });

  it('in a title that goes on for 100,000 characters', () => {
    expect(sameHeadline(FR, `${FR} | ${'x'.repeat(100_000)}`)).toBe(true);
  });
});

describe('a headline on a page is another one', () => {
  it.each([
    ['that only starts alike', EN, `${EN} against NATO`],
    ['whose last word only starts alike', EN, `${EN}s`],
    ['that stops short', EN, 'Russia and DPRK rustle up'],
    ['whose first word is compounded', 'Non', 'Non-alignés'],
    ['whose last word has an alternative', 'Paix et guerre', 'Paix et guerre/diplomatie'],
    ['that has the recorded one behind it', EN, `OpEd – ${EN}`],
    ['with nothing behind the bar', 'Non', 'Non |'],
    ['that quotes on', 'La fin', 'La fin « de la guerre »'],
    ['in the other language', EN, FR],
    ['that is empty', EN, ''],
    ['where the recorded one is empty', '', ''],
    ['where the recorded one is nothing but marks', '\u0301\u200b', 'x'],
  ])('%s', (_, recorded, onPage) => {
    expect(sameHeadline(recorded, onPage)).toBe(false);
  });

  it('of 100,000 characters, told at once', () => {
    const start = performance.now();
    expect(sameHeadline(FR, 'é'.repeat(100_000))).toBe(false);
    expect(sameHeadline(FR, ' -'.repeat(50_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
