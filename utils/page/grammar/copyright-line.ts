/** Copyright lines: "Copyright © <holder>, <site>, <year>". */
import { isPersonName, isPublicationName, namesIn, trimName } from '../../text/names';
import { type Family, fact, type Words } from './family';

/** "Copyright ©" (seen), "© 2024", "Copyright (c)", "Urheberrecht ©", "Derechos de autor ©", … */
const LEAD =
  /^(?:(?:copyright|droits? d'auteur|derechos de autor|diritti d'autore|urheberrecht|direitos autorais)(?: ?(?:©|\(c\)))?|(?:©|\(c\))(?: ?copyright)?)[ :]*(?:by |par |de |da |von |por )?/i;

/** "All rights reserved" in the six languages, and the sentences behind it. */
const RESERVED =
  /[\s,.;|-]*(?:all rights reserved|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|alle rechte vorbehalten|todos os direitos reservados)[\s.]*(?:\. .*)?$/i;

/** "Acme, Inc.": the form of a firm is part of its name. */
const SPLIT =
  / ?(?:,(?! ?(?:inc|l\.?l\.?c|ltd|limited|gmbh|s\.?a|s\.?r\.?l|s\.?p\.?a|plc|corp)(?![\p{L}]))|[|/])\s*/iu;
/** "Salt Co. (1884) Inc.": a year within a name. */
const FOUNDED = /\(\d{4}\) ?\p{Lu}/u;

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)(?: ?- ?(?:1[89]|20)?\d\d(?!\d))?/g;

export interface Copyright {
  copyrightHolder: string[];
  copyrightYear?: number;
}

/** The holders and the year a copyright line names; undefined where it is none. */
export function copyrightIn({ text, plain }: Pick<Words, 'text' | 'plain'>): Copyright | undefined {
  const lead = LEAD.exec(plain);
  if (lead === null || plain.length > 200 || FOUNDED.test(plain)) return undefined;
  const year = YEAR.exec(plain)?.[0];
  // "Copyright law in the age of …": a sign or a year makes it a line of copyright.
  if (year === undefined && !/©|\(c\)/i.test(lead[0])) return undefined;
  // "© Getty Images": a picture's.
  if (year === undefined && plain.startsWith('©') && !RESERVED.test(plain)) return undefined;
  const rest = text.slice(lead[0].length).replace(RESERVED, '').replace(YEARS, ',');
  const holders = rest
    .split(SPLIT)
    .flatMap(severalIn)
    .map((name) => trimName(name).replace(/^(?:by|par|and|et) /i, ''))
    .filter((name) => name !== '');
  const isName = (name: string) =>
    isPersonName(name) || isPublicationName(name.replace(/,(?!.* (?:and|et|y|e|und|&) )/, ''));
  if (holders.length === 0 || holders.length > 6 || !holders.every(isName)) return undefined;
  return { copyrightHolder: holders, ...(year ? { copyrightYear: Number(year) } : {}) };
}

/** "A Name and Another Name" are two holders; "Salt & Sons" is one. */
function severalIn(name: string): string[] {
  const names = name.includes(',') ? [] : (namesIn(trimName(name)) ?? []);
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
