/** Build step: takes the scripts that no newspaper is written in out of the transliteration tables. */
import type { Plugin } from 'vite';

const FILE = /\/any-ascii\/block\.js$/;
const BLOCK = /^case (\d+):return.*$/gm;

/** Letters and signs up to Hangul's (0000–33FF), and the common Chinese characters (4E00–9FFF). */
const isKept = (block: number) => block < 0x34 || (block >= 0x4e && block < 0xa0);

/**
 * Citation keys need letters of today's scripts. Cuneiform, hieroglyphs, rare Chinese characters and
 * whole syllables of Hangul, which `utils/citation/key.ts` takes apart, would make the package half as
 * big again.
 * @throws when the file is no longer of this form, rather than letting it pass
 */
export function livingScripts(): Plugin {
  return {
    name: 'living-scripts',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id)) return null;
      const rest = code.replace(BLOCK, (line, block: string) =>
        isKept(Number(block)) ? line : '',
      );
      if (rest === code) throw new Error(`${id}: no block to take out`);
      return { code: rest, map: null };
    },
  };
}
