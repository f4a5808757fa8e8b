/** Who is credited: people, or a body where no person is named, and never a program. */
import { PROGRAMS } from '../languages/index';
import { sameName } from '../text/names';
import { fold } from '../text/normalise';
import { once } from '../text/once';

/**
 * Programs and services that translate; folded. Names that people have, too (Claude, Mistral), only
 * with what tells them from people.
 */
const machine = once(() => {
  const tools = PROGRAMS.flatMap((programs) => programs.tools?.split(' ') ?? []).map(fold);
  const names = PROGRAMS.flatMap((programs) => programs.names ?? []).map(fold);
  return new RegExp(
    `^(?:${[
      `(?:google|microsoft|bing|yandex|baidu|apple|amazon) (?:${tools.join('|')})`,
      `deepl(?: (?:write|pro|${tools.join('|')}))?|systran|reverso|libretranslate|papago`,
      'chat ?gpt\\S*(?: \\S+)?|gpt-\\S+|claude (?:ai|ia|opus|sonnet)|mistral (?:ai|large)|gemini|copilot',
      ...names.map((name) => name.replaceAll('.', '\\.')),
    ].join('|')})$`,
    'u',
  );
});

/** A name of the net: "RT.com". */
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

/** Is this the name of a program that translates, not of a person? */
export function isMachine(name: string): boolean {
  return machine().test(fold(name));
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
