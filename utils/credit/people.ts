/** Who is credited: people, or a body where no person is named, and never a program. */
import { sameName } from '../text/names';
import { fold } from '../text/normalise';

/**
 * Programs and services that translate, and words for what they make; folded. Names that people have,
 * too (Claude, Mistral), only with what tells them from people.
 */
const MACHINE = new RegExp(
  `^(?:${[
    '(?:google|microsoft|bing|yandex|baidu|apple|amazon) (?:translate|translator|traduction|traduccion|traductor|ubersetzer|traduttore|tradutor)',
    'deepl(?: (?:write|pro|translator|traducteur))?|systran|reverso|libretranslate|papago',
    'chat ?gpt\\S*(?: \\S+)?|gpt-\\S+|claude (?:ai|ia|opus|sonnet)|mistral (?:ai|large)|gemini|copilot',
    '(?:ai|ia|ki|a\\.i\\.|i\\.a\\.)|(?:une |la )?intelligence artificielle|artificial intelligence',
    '(?:machine|automatic|automated) translation|(?:une |la )?(?:machine|traduction automatique)',
    'maschinelle ubersetzung|traduccion automatica|traduzione automatica|traducao automatica|машинныи перевод',
  ].join('|')})$`,
  'u',
);

/** A name of the net: "RT.com". */
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

/** Is this the name of a program that translates, not of a person? */
export function isMachine(name: string): boolean {
  return MACHINE.test(fold(name));
}

/**
 * The authors among the names that stand where authors do: each once; a publication's name is one only
 * where nobody else is named.
 * @param publications names of those that published the text
 */
export function peopleAmong(names: readonly string[], publications: readonly string[]): string[] {
  const known = new Set(publications.map(fold).filter(Boolean));
  const once = names.filter((name, i) => !names.slice(0, i).some((one) => sameName(one, name)));
  const isPublication = (name: string) => known.has(fold(name)) || DOMAIN.test(name);
  const people = once.filter((name) => !isPublication(name));
  return people.length > 0 ? people : once;
}
