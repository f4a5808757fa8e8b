/** Build step: languages go into the package as texts, without their examples. */
import type { Plugin } from 'vite';
import { packed } from '../languages/door';
import { COUNTING, DATES, LANGUAGES, PROGRAMS } from '../languages/index';

const FILE = /\/utils\/languages\/index\.ts$/;

/**
 * Whoever opens a page needs one or two of the languages, and no example of any: those are for
 * translators and tests. The background would look through all of it each time it wakes.
 */
export function packedRooms(): Plugin {
  return {
    name: 'packed-rooms',
    apply: 'build',
    load(id) {
      if (!FILE.test(id)) return null;
      const doors = LANGUAGES.map((language) => {
        const given = [language.tag, language.common, packed(language)];
        return `/* @__PURE__ */ closedDoor(${given.map((text) => JSON.stringify(text)).join()})`;
      });
      return [
        "import { closedDoor } from './door';",
        `export const DOORS = [\n${doors.join(',\n')},\n];`,
        `export const COUNTING = ${JSON.stringify(COUNTING)};`,
        `export const DATES = ${JSON.stringify(DATES)};`,
        `export const PROGRAMS = ${JSON.stringify(PROGRAMS)};\n`,
      ].join('\n');
    },
  };
}
