import { describe, expect, it } from 'vitest';
import { fold, tidy } from '../../../utils/text/normalise';
import fc from '../properties';

describe('tidy', () => {
  it.each([
    ['a b', '  a \t\n b '],
    ['Région : Asie', 'Région\u00a0:\u202fAsie'],
    ['Pyongyang', 'Pyong\u00adyang\u200b'],
    ['È « É »', 'È « É »'],
    ['', '\ufeff \u2060'],
  ])('gives %j for %j', (expected, text) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['la russie et la coree du nord', 'LA RUSSIE ET LA CORÉE DU NORD'],
    ['coree', 'Core\u0301e'],
    ["l'oeuvre", 'L’Œuvre'],
    ["l'alliance", 'l´alliance'],
    ["l'alliance", 'l`alliance'],
    ['"alliance"', '«\u00a0Alliance\u00a0»'],
    ['"alliance"', '“Alliance”'],
    ['"alliance"', '″Alliance″'],
    ['alliance - oped', 'Alliance – OpEd'],
    ['alliance-oped', 'Alliance‑OpEd'],
    ['qui?', 'Qui\u202f?'],
    ['finlande', 'ﬁnlande'],
    ['strasse', 'STRASSE'],
    ['strasse', 'Straße'],
    ['lodz', 'Łódź'],
    ['istanbul', 'İstanbul'],
    ['2e', '２ᵉ'],
  ])('gives %j for %j', (expected, text) => {
    expect(fold(text)).toBe(expected);
  });

  const troublesome = fc.string({
    unit: fc.constantFrom(...' "\'«»“”´″`¨:;!?%–-œŒİıßΣςA\u00a0\u00ad\u200b\u0301ﬁ\u1ffd\u1fefé'),
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), troublesome), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not see how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
