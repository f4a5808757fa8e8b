// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Note } from '../../../components/compare/Note';
import type { Difference } from '../../../utils/compare/difference';
import { rendered, textOf } from './rendered';

const sentence: Difference = {
  ...{ kind: 'sentence', weight: 'flag', row: 0, sought: 'The lamp burned on.', lookedIn: [0] },
  ...{ where: { side: 'source', block: 0, start: 0, end: 19 }, opposite: 8 },
};

test.each<[string, Partial<Difference>]>([
  ['may have no counterpart: characters opposite it and its neighbours: 8.', {}],
  [
    'seems to have no counterpart: characters opposite it and its neighbours: 8.',
    { isStrong: true },
  ],
  ['may have a counterpart only in part: characters opposite: 8.', { part: 0.6, isStrong: true }],
])('a sentence that may have been left out %s', (says, more) => {
  const note = rendered(
    <Note number={1} difference={{ ...sentence, ...more }} lang="en" live={undefined} />,
  );
  expect(textOf(note)).toContain(says);
});

test('a link that leads elsewhere opposite names both addresses, in their order', () => {
  const link: Difference = {
    ...{ kind: 'link', weight: 'information', row: 0, sought: 'https://lamp.example/a' },
    ...{ lookedIn: [0], where: { side: 'source', block: 0, start: 0, end: 4 } },
    instead: 'https://phare.example/b',
  };
  const note = rendered(<Note number={1} difference={link} lang="en" live={undefined} />);
  expect(textOf(note)).toContain(
    'https://lamp.example/a Opposite, a link leads to another address: https://phare.example/b',
  );
});
