/** Copyright lines: "Copyright © <holder>, <site>, <year>". */
import { saidIn, smallOf } from '../../languages/said';
import { isPersonName, isPublicationName, namesIn, trimName } from '../../text/names';
import { type Family, fact, type Words } from './family';
import { andsOf } from './people-named';

/** "©", "Copyright ©", "© Copyright" */
const SIGN = /^ ?(?:©|\(c\))/i;

/** "Acme, Inc.": the form of a firm is part of its name. */
const SPLIT =
  / ?(?:,(?! ?(?:inc|l\.?l\.?c|ltd|limited|gmbh|s\.?a|s\.?r\.?l|s\.?p\.?a|plc|corp)(?![\p{L}]))|[|/])\s*/iu;
/** "Salt Co. (1884) Inc.": a year within a name. */
const FOUNDED = /\(\d{4}\) ?\p{Lu}/u;

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const YEARS =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d)(?: ?[-\u2010-\u2015\u2212] ?(?:1[89]|20)?\d\d(?!\d))?/g;

export interface Copyright {
  copyrightHolder: string[];
  copyrightYear?: number;
}

/** The holders and the year a copyright line names; undefined where it is none. */
export function copyrightIn({
  text,
  plain,
  rooms,
}: Pick<Words, 'text' | 'plain' | 'rooms'>): Copyright | undefined {
  const small = smallOf(plain);
  const lead = leadOf(small, rooms);
  if (lead === undefined || plain.length > 200 || FOUNDED.test(plain)) return undefined;
  const year = YEAR.exec(plain)?.[0];
  // "Copyright law in the age of …": a sign or a year makes it a line of copyright.
  if (year === undefined && !lead.isSigned) return undefined;
  const end = reservedFrom(small, rooms);
  // "© Getty Images": a picture's.
  if (year === undefined && plain.startsWith('©') && end === plain.length) return undefined;
  const rest = text.slice(lead.length, end).replace(YEARS, ',');
  const holders = rest
    .split(SPLIT)
    .flatMap((name) => severalIn(name, rooms))
    .map((name) => {
      const trimmed = trimName(name);
      return trimmed.slice(leadingIn(smallOf(trimmed), rooms));
    })
    .filter((name) => name !== '');
  const isList = (name: string) =>
    andsOf({ rooms }).some((and) => name.slice(name.indexOf(',')).includes(` ${and} `));
  const isName = (name: string) =>
    isPersonName(name) || isPublicationName(isList(name) ? name : name.replace(',', ''));
  if (holders.length === 0 || holders.length > 6 || !holders.every(isName)) return undefined;
  return { copyrightHolder: holders, ...(year ? { copyrightYear: Number(year) } : {}) };
}

/** What leads to a holder: how long it is, and whether a sign is in it. */
function leadOf(
  small: string,
  rooms: Words['rooms'],
): { length: number; isSigned: boolean } | undefined {
  const word = (from: number) =>
    saidIn(rooms, 'copyright', 'start', small.slice(from).trimStart())?.[0].length ?? 0;
  const sign = (from: number) => SIGN.exec(small.slice(from))?.[0].length ?? 0;
  let length = word(0);
  const signed = sign(length);
  length += signed;
  if (length === 0) return undefined;
  // "© Copyright"
  const spaces = small.slice(length).length - small.slice(length).trimStart().length;
  const again = length === signed ? word(length) : 0;
  if (again > 0) length += spaces + again;
  length += /^[ :]*/.exec(small.slice(length))?.[0].length ?? 0;
  return { length: length + leadingIn(small.slice(length), rooms), isSigned: signed > 0 };
}

/** How much of "by " or "and " a name begins with. */
function leadingIn(small: string, rooms: Words['rooms']): number {
  const by = (saidIn(rooms, 'by', 'start', small) ?? saidIn(rooms, 'of', 'start', small))?.[0];
  const word = by ?? andsOf({ rooms }).find((and) => small.startsWith(`${and} `));
  return word !== undefined && small.charAt(word.length) === ' ' ? word.length + 1 : 0;
}

/** Where the reservation of rights, and the sentences behind it, begin; the end where none does. */
function reservedFrom(small: string, rooms: Words['rooms']): number {
  const found = saidIn(rooms, 'reserved', 'within', small);
  const rest = found && small.slice(found.index + found[0].length);
  if (!found || !/^[\s.]*(?:\. .*)?$/.test(rest ?? '')) return small.length;
  return small.slice(0, found.index).replace(/[\s,.;|-]+$/, '').length;
}

/** "A Name and Another Name" are two holders; "Salt & Sons" is one. */
function severalIn(name: string, rooms: Words['rooms']): string[] {
  const names = name.includes(',') ? [] : (namesIn(trimName(name), andsOf({ rooms })) ?? []);
  return names.length > 1 && names.every((one) => one.includes(' ')) ? names : [name];
}

/** About the page; where that says its text comes from elsewhere, about the original. */
export const copyrightLine: Family = (words) => {
  const holders = copyrightIn(words)?.copyrightHolder;
  // What names the site alone is about the site.
  if (holders === undefined || holders.every(words.own.isName)) return [];
  const facts = holders.map((holder) => fact('here', 'copyrightHolder', holder));
  return [{ where: 'copyright-line', facts }];
};
