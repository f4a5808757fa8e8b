/** Who is named in a part of a line: people, a body of people, a handle. */
import { isLanguageIn, languageNamed } from '../../languages/language-words';
import { says } from '../../languages/said';
import { dateIn } from '../../languages/written-dates';
import { folded } from '../../text/folded';
import { isPersonName, isPublicationName, namesIn, trimName } from '../../text/names';
import type { Words } from './words';

/** Words between two names in the languages the line is read in. */
export function andsOf({ rooms }: Pick<Words, 'rooms'>): string[] {
  return rooms
    .flatMap(({ language }) => (language.and ?? '').split(' '))
    .filter((and) => and !== '');
}

/** Those of more than one letter: the others may stand within a name, "Ortega y Gasset". */
export function longOf(ands: readonly string[]): string[] {
  return ands.filter((and) => !/^\p{Script=Latin}$/u.test(and));
}

/**
 * "Traduction : anglais", "Español latinoamericano"; "Germán Ortiz" only sounds like one, and in
 * "Nguyễn Minh Anh" it is a name.
 */
function isLanguage(name: string, { rooms }: Words): boolean {
  const [first = '', ...others] = name.split(' ');
  const tag = rooms[0]?.language.tag ?? 'en';
  if (others.length > 0 && isLanguageIn(tag, first)) return true;
  const isFullName = others.length > 1 && others.every((word) => /^\p{Lu}/u.test(word));
  if (isFullName) return isLanguageIn(tag, others.slice(-2).join(' '));
  return languageNamed(others.at(-1) ?? first, rooms) !== undefined;
}

/** "Traducteur : aucun" */
function isNobody(name: string, { rooms }: Words): boolean {
  const key = folded(name).toLowerCase();
  return rooms.some(({ language }) =>
    language.nobody?.split(' ').some((word) => folded(word) === key),
  );
}

/** A trailing bracket, perhaps without its end, or mail address: no part of a name. */
const NOT_NAMED = / ?(?:\([^()]{2,80}\)?|<[^<>]{3,60}>|\S+@\S+)[\s.]*$/u;

/** Where each of several may be written to: "A (<a@quay.example>), B (team: b@quay.example)". */
const CONTACT = / ?(?:\([^()]{0,60}@[^()]{0,60}\)|<[^<>]*@[^<>]*>)/gu;

/** A family's name in Han, and a first name in hiragana. */
const FULL_NAME = /^\p{sc=Han}{1,3}\p{sc=Hiragana}{2,4}$/u;

/** An initial that a person goes by beside others: "J., Anna Holm". */
const INITIAL = /^\p{L}\.$/u;

/** The form of an association or a firm at the end of its name: "Die Brücke e.V. & Co." */
const FORM = /(?: e\. ?V\.?(?: & Co\.?)?| & Co\.?)$/;

/** "Bo Lind for archive.example": two, not one. */
const FOR_SITE = / \p{Ll}{1,5} \S+\.\p{L}{2,}$/u;

/** "Bo Lind for The Quay": neither is it one; "Teachers for Peace" is. */
function isForHouse(name: string, { rooms }: Words): boolean {
  return [...name.matchAll(/(?<= \S+) (\p{Ll}{2,5}) /gu)].some(
    ({ index, 1: word = '' }) =>
      says(rooms, 'writtenFor', 'whole', word) && isPersonName(name.slice(0, index)),
  );
}

/** "de | Ana de Souza et de Claire Namur": what leads to the first name stands before the others, too. */
function withoutLead(names: string, before: string, ands: readonly string[]): string {
  const [, lead] = /(?:^|\s)(\p{Ll}{1,4}) $/u.exec(before) ?? [];
  const another = `(?<=, ?|(?<!\\p{L})(?:${ands.join('|') || '(?!)'}) )${lead} (?=\\p{Lu})`;
  return lead ? names.replaceAll(new RegExp(another, 'gu'), '') : names;
}

/**
 * The people named in a part of a line.
 * @returns undefined where anything in it is not a name
 */
export function people(words: Words, start: number, end: number): string[] | undefined {
  let text = words.text.slice(start, end).replace(CONTACT, '').replace(NOT_NAMED, '');
  const when = dateIn(folded(text), words.inLanguage);
  if (when) text = text.slice(0, when.start).replace(/[\s,(-]+$/, '');
  // "© 2012 A, © 2017 B"
  text = text
    .replace(/(?:©|\(c\))? ?(?<!\d)(?:19|20)\d\d(?!\d)(?:-\d+)?,?/giu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = trimName(text.replace(/,\s*,/g, ','));
  const isLabelled = /[:=] ?$/.test(words.plain.slice(0, start));
  // A sentence of Japanese, not a name: "参考情報であって"; "三枝 しおり" is one, "三枝しおり" behind a label.
  const isMixed = /\p{sc=Han}[^\s\u3000]*\p{sc=Hiragana}{2}/u.test(text);
  if (isMixed && !(isLabelled && FULL_NAME.test(trimmed))) return undefined;
  // "Translation of “Silent Spring”": a title; and so is what leads to its own spelling.
  if (!isLabelled && /^\s*["«„“「『《]/u.test(text)) return undefined;
  const { rooms } = words;
  if (says(rooms, 'noName', 'within', trimmed)) return undefined;
  if (!isLabelled && says(rooms, 'definite', 'start', trimmed)) return undefined;
  const isNamed = (name: string) => !isLanguage(name, words) && !isNobody(name, words);
  const [form = ''] = FORM.exec(trimmed) ?? [];
  const body = trimmed.slice(0, trimmed.length - form.length);
  if (form !== '' && isPublicationName(body) && isNamed(body)) {
    const isCut = /[oV]$/.test(form) && words.text.charAt(end) === '.';
    return [trimmed + (isCut ? '.' : '')];
  }
  const ands = andsOf(words);
  const names = namesIn(withoutLead(trimmed, words.text.slice(0, start), ands), ands);
  if (names && !names.every(isNamed)) return undefined;
  if (names) return names;
  // "the Example Foundation": one body; "muhlenXi", linked or behind a label: a handle.
  if (
    isPublicationName(trimmed) &&
    isNamed(trimmed) &&
    !/,/.test(trimmed) &&
    !FOR_SITE.test(trimmed) &&
    !isForHouse(trimmed, words)
  )
    return [trimmed];
  const isLinked = words.links.some((link) => link.start < end && link.end > start);
  const handles = trimmed.split(/ ?[,、，;&] ?/);
  const isHandle = (name: string) =>
    isPersonName(name) ||
    (/^[\p{L}\d][\p{L}\d_.-]{1,24}$/u.test(name) && (isLinked || /\p{Ll}\p{Lu}|\d|_/u.test(name)));
  const isInitial = (name: string) => INITIAL.test(name) && handles.some(isPersonName);
  return handles.every((name) => isHandle(name) || isInitial(name)) ? handles : undefined;
}
