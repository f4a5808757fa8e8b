import { describe, expect, test } from 'vitest';
import { alignSides } from '../../../utils/compare/align';
import type { Article } from '../../../utils/compare/article';
import { runNow } from '../../../utils/compare/run';
import { gapJudge } from '../../../utils/compare/sentence-gaps';
import { readSide } from '../../../utils/compare/side';
import { TUNING } from '../../../utils/compare/tuning';
import { compared } from './bilingual';

const EN = [
  'The lighthouse keeper counted the ships from the upper window every single morning.',
  'His daughter wrote the names of the captains into a green book that nobody else could read.',
  'In winter the two of them repaired the nets of the whole village beside the stove.',
  'When the storm of March came, the lamp burned for eleven nights without a pause.',
];
const FR = [
  'Le gardien du phare comptait chaque matin les navires depuis la fenêtre du haut.',
  'Sa fille notait les noms des capitaines dans un livre vert que personne d’autre ne savait lire.',
  'En hiver, tous deux réparaient les filets du village entier à côté du poêle.',
  'Quand vint la tempête de mars, la lampe brûla onze nuits sans interruption.',
];
const SECOND = {
  en: 'The town paid 40 crowns a year for this. The bill hangs in the museum today.',
  fr: 'La ville payait pour cela 40 couronnes par an. La facture est aujourd’hui au musée.',
};

const LONG =
  'Two of the pilots, who had come back from the southern coast in the night, and the keeper’s daughter, in the green coat of her mother, went down to the boats.';
const WHOLE =
  'Deux des pilotes, revenus de la côte du sud pendant la nuit, et la fille du gardien, dans le manteau vert de sa mère, descendirent aux bateaux.';
const SHORT = 'Deux des pilotes descendirent aux bateaux.';

function pair(gone?: number) {
  const kept = FR.filter((_, index) => index !== gone);
  const source: Article = { lang: 'en', blocks: [{ text: EN.join(' ') }, { text: SECOND.en }] };
  const target: Article = { lang: 'fr', blocks: [{ text: kept.join(' ') }, { text: SECOND.fr }] };
  return compared({ source, target });
}

describe('a sentence left out', () => {
  test('a whole translation has none', () => {
    expect(pair().differences).toEqual([]);
    expect(pair().aligned).toEqual({ source: 1, target: 1 });
  });

  test.each([0, 1, 2, 3])('number %i is told of, and not counted as found', (gone) => {
    const { differences, aligned } = pair(gone);
    const [told] = differences.filter(({ kind }) => kind === 'sentence');
    expect(told?.where).toMatchObject({ side: 'source', block: 0 });
    expect(told?.opposite).toBeGreaterThan(0);
    expect(aligned.source).toBeLessThan(0.9);
    expect(aligned.target).toBe(1);
  });

  test('in part, with what stands opposite', () => {
    const blocks = (texts: readonly string[]) => texts.map((text) => ({ text }));
    const { differences, aligned } = compared({
      source: { lang: 'en', blocks: blocks([...EN, `${SECOND.en} ${LONG}`]) },
      target: { lang: 'fr', blocks: blocks([...FR, `${SECOND.fr} ${SHORT}`]) },
    });
    expect(differences).toMatchObject([
      { kind: 'sentence', weight: 'flag', where: { side: 'source', block: 4 }, sought: LONG },
    ]);
    expect(differences[0]?.part).toBeCloseTo(0.7, 1);
    expect(differences[0]?.opposite).toBeLessThan(SHORT.length);
    expect(aligned.source).toBeLessThan(0.9);
    expect(aligned.target).toBe(1);
  });

  test('which of them it is, where its neighbours are sure', () => {
    const [told] = pair(3).differences.filter(({ kind }) => kind === 'sentence');
    expect(told?.sought).toBe(EN[3]);
  });
});

describe('what a gap is told by', () => {
  const judgeOf = (from: readonly string[], to: readonly string[]) => {
    const [source, target] = [readSide([...EN, ...from], 'en'), readSide([...FR, ...to], 'fr')];
    const range = {
      ...{ sourceFrom: 0, sourceTo: EN.length },
      ...{ targetFrom: 0, targetTo: FR.length },
    };
    return gapJudge(source, target, runNow(alignSides(source, target, [range], TUNING, 1)), TUNING);
  };
  const bead = (source: number[], target: number[]) => ({ source, target, score: 0 });

  test('a sentence at the head of a row may belong to the row before', () => {
    const judge = judgeOf(
      [
        'We will go on and tell what we see, so look for more from the whole of the bay here and on Flickwick.',
        'Do you want to help?',
      ],
      [
        'Nous continuerons et dirons ce que nous voyons.',
        'Guettez donc les nouvelles de toute la baie ici et sur Flickwick.',
        'Vous voulez aider ?',
      ],
    );
    const row = [bead([], [5]), bead([5], [6])];
    expect(judge.of(row)[0]?.evidence).toBeGreaterThan(4);
    expect(judge.of(row, [bead([4], [4]), undefined])).toEqual([]);
    // Where the row before is whole without it, it is still missed.
    expect(judge.of(row, [bead([3], [3]), undefined])).toHaveLength(1);
  });

  const NEXT = 'They said that the sea was quiet.';

  test.each([
    ['nothing, where it is all there', LONG, WHOLE, []],
    ['what is short opposite', LONG, SHORT, [4]],
    ['nothing that the target has more of', SHORT, LONG, []],
    [
      'nothing of a short sentence',
      'Two of them went down to the boats there.',
      'Deux y vont.',
      [],
    ],
  ])('a part is missed by lengths: %s', (_what, from, to, missed) => {
    const parts = judgeOf([from], [to]).parts([bead([4], [4])], [undefined, undefined]);
    expect(parts.filter(({ evidence }) => evidence > 4).map(({ unit }) => unit)).toEqual(missed);
  });

  test.each([
    ['stands alone beside it', bead([], [5])],
    ['has made another sentence too long', bead([5], [5])],
  ])('no part is missed where the rest of it %s', (_where, next) => {
    const judge = judgeOf([LONG, NEXT], [SHORT, WHOLE]);
    const own = bead([4], [4]);
    for (const [beads, beside] of [
      [
        [own, next],
        [undefined, undefined],
      ],
      [
        [next, own],
        [undefined, undefined],
      ],
      [[own], [undefined, next]],
      [[own], [next, undefined]],
    ] as const) {
      expect(judge.parts(beads, beside)).toEqual([]);
    }
  });

  test('where there is room for neither of two, words tell which it is, not which is longer', () => {
    const long =
      'Merge requests: where everybody of the harbour, from the keeper to the youngest of the pilots, reads each change before it is taken, whatever it is about and whoever wrote it, and in whatever weather.';
    const gone =
      'Some harbours, among them the biggest two of the southern coast, let a machine look at everything first.';
    const judge = judgeOf([long, gone], ['Merge requests : on relit les changements.']);
    const both = bead([4, 5], [4]);
    expect(judge.without(both, 'source', 4)).toBeGreaterThan(judge.without(both, 'source', 5));
    expect(judge.of([both]).map(({ unit }) => unit)).toEqual([5]);
  });
});
