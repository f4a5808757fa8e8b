import { expect, test } from 'vitest';
import { closedDoor, packed } from '../../../utils/languages/door';
import { COUNTING, DATES, LANGUAGES, PROGRAMS } from '../../../utils/languages/index';

test.each(LANGUAGES)('the room of $tag is packed whole, but for its examples', (language) => {
  const { phrases, ...rest } = closedDoor(language.tag, '', packed(language)).open();
  const { phrases: written, dates, programs, ...others } = language;
  expect({ ...rest, ...COUNTING[language.tag] }).toEqual(others);
  expect(rest).not.toHaveProperty('numbers');
  if (dates) expect(DATES).toContain(dates);
  if (programs) expect(PROGRAMS).toContain(programs);
  const words = Object.entries(written).map(([kind, list]) => [
    kind,
    (list as readonly (readonly unknown[])[]).map(([own]) => [own]),
  ]);
  expect(phrases).toEqual(Object.fromEntries(words));
});

test('a room is looked into once, and not before it is needed', () => {
  const [language] = LANGUAGES;
  if (!language) throw new Error('there is no room');
  const broken = closedDoor(language.tag, language.common, 'no JSON');
  expect(() => broken.open()).toThrow(SyntaxError);
  const closed = closedDoor(language.tag, language.common, packed(language));
  expect(closed.open()).toBe(closed.open());
});
