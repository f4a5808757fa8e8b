/** An author whom the title names beside the headline: "Ada Wren: <headline>", "<headline> | Ada Wren". */
import { dateIn } from '../languages/written-dates';
import { isPersonName, sameName, trimName } from '../text/names';
import { fold } from '../text/normalise';
import { mayEndWithPlace } from '../text/places';
import type { Own } from './addresses';
import { fact } from './grammar/family';
import { isAllLink, type Line } from './outline/line';
import { headlineOf, type Region } from './region';
import type { Read } from './worth-saying';

/** The line above the headline, and the first two beneath it. */
const ABOVE = 1;
const BENEATH = 2;

/** "2 May 2021", "2008 - 2015": what may stand before a name. */
const YEARS = /^(?:1[5-9]|20)\d\d(?: ?[-\u2010-\u2015] ?(?:1[5-9]|20)\d\d)? |^(?=\D)/;

/**
 * The person whom both the title and a line at the headline name. Nobody where a line says itself
 * who wrote the text.
 * @param titles what the head gives as the page's title
 */
export function titledAuthors(
  region: Region,
  own: Own,
  reads: readonly Read[],
  titles: readonly string[],
): Read[] {
  const { all, headline } = region;
  const isAuthor = ({ property }: { property: string }) => property === 'author';
  if (headline === undefined || reads.some(({ facts }) => facts.some(isAuthor))) return [];
  const names = titles
    .flatMap((title) => besideHeadline(title, headlineOf(region).join(' ')))
    .filter((name) => name.includes(' ') && isPersonName(name));
  // "<part of the site>: Wren"
  const surnames = titles.flatMap((title) => /[:|] (\p{Lu}\p{L}{3,30})$/u.exec(title)?.[1] ?? []);
  const at = all.indexOf(headline);
  const near = all.slice(Math.max(0, at - ABOVE), at + BENEATH + 1);
  for (const line of near) {
    const name = line === headline || line.zone === 'out' ? undefined : nameIn(line);
    const isNamed = (one: string) => sameName(one, name ?? '');
    if (name === undefined || own.isName(name) || mayEndWithPlace(name)) continue;
    if (!names.some(isNamed) && !surnames.includes(lastOf(name))) continue;
    const facts = [fact('here', 'author', name)];
    return [{ where: 'byline', facts, lines: [line.text], index: all.indexOf(line) }];
  }
  return [];
}

/** What stands before the headline and a colon, or behind it and a bar. */
function besideHeadline(title: string, headline: string): string[] {
  const at = headline === '' ? -1 : fold(title).indexOf(fold(headline));
  if (at < 0 || fold(title).length !== title.length) return [];
  const before = /^(.{3,60}?) ?: $/u.exec(title.slice(0, at))?.[1];
  const after = /^ [|\u2010-\u2015-] (.{3,60})$/u.exec(title.slice(at + headline.length))?.[1];
  return [before, after].flatMap((part) => (part === undefined ? [] : [part.trim()]));
}

/** The name that a line is, perhaps behind a date; a site's masthead is a link. */
function nameIn(line: Line): string | undefined {
  if (line.text.length > 80 || isAllLink(line)) return undefined;
  const when = dateIn(line.text);
  const rest = when?.start === 0 ? line.text.slice(when.end) : line.text.replace(YEARS, '');
  const name = trimName(rest.replace(/,? \(?(?:1[5-9]|20)\d\d\)?$/, ''));
  return isPersonName(name) ? name : undefined;
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}
