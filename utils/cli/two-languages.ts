/** The option `--lang xx,yy` of the commands that take two texts. */

const TAG = /^[a-z]{2,3}(?:-[\da-z]+)*$/i;

/**
 * @param lang the option as it was given
 * @returns both BCP 47 tags; undefined where none was given
 * @throws Error when it is not two tags
 */
export function twoLanguages(lang: string | undefined): string[] | undefined {
  const langs = lang?.split(',');
  if (langs && (langs.length !== 2 || !langs.every((tag) => TAG.test(tag)))) {
    throw new Error(`--lang: expected two languages such as en,fr, got "${lang}"`);
  }
  return langs;
}
