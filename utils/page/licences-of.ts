/** Licences that a page gives its text: links to one, or its name, beneath the text or in the foot. */
import type { Room } from '../languages/compiled';
import { says } from '../languages/said';
import { isSameLicence, licenceIn, licenceNamed } from '../text/licences';
import { type Own, webAddress } from './addresses';
import { contextOf } from './article-lines';
import { fragmentOf } from './fragment';
import { plainOf } from './grammar/family';
import { andsOf } from './grammar/people-named';
import type { Line } from './outline/line';
import type { Statement } from './page';
import type { Region } from './region';

/** Lines that give a licence are short. */
const LONGEST = 500;

/** "Header image: …": a line that begins so is about nothing else. */
const LABEL = 20;

/** A sentence ends, or, before an "and", another thing begins to be spoken of. */
const PARTS = /[.;。；](?= |\S*$)|[,，、] (?=(?<and>\S+) )/g;

interface Given {
  address: string;
  index: number;
  text: string;
  isWithin: boolean;
}

/**
 * The licence of the page's text. Several different ones are left alone, unless one stands with the
 * text and the others in the page's foot.
 * @param rooms of the languages the page is read in
 * @param isRepublished is the text another publication's?
 */
export function licencesOf(
  { article, foot, all, isWithin }: Region,
  own: Own,
  rooms: readonly Room[],
  isRepublished: boolean,
): Statement[] {
  const lines = [
    ...article.filter(({ before, after }) => before === 0 || after === 0),
    ...foot,
  ].filter(
    ({ line }) =>
      line.text.length <= LONGEST &&
      line.heading === 0 &&
      // "Our original work is licensed under …": this text is not theirs.
      !(isRepublished && says(rooms, 'ownWorks', 'within', line.text)),
  );
  const given = lines.flatMap(({ line, index }): Given[] =>
    licencesAt(line, own, rooms).map((address) => ({
      ...{ address, index, text: line.text },
      isWithin: line.zone !== 'foot' && isWithin(line),
    })),
  );
  const [first, ...others] = given.some((one) => one.isWithin)
    ? given.filter((one) => one.isWithin)
    : given;
  if (first === undefined || others.some(({ address }) => !isSameLicence(address, first.address)))
    return [];
  const fragment = fragmentOf([first.text], contextOf([first.text], first.index, all));
  const fact = { about: 'here', property: 'license', value: first.address } as const;
  return [{ ...fact, where: 'licence-line', quote: first.text, fragment }];
}

/** The licences a line gives to what is not said to be something else than the text. */
function licencesAt({ text, links }: Line, own: Own, rooms: readonly Room[]): string[] {
  const isOfOthers = (part: string) => says(rooms, 'otherWorks', 'within', part);
  const ands = andsOf({ rooms });
  const found: string[] = [];
  let from = 0;
  const free = links
    .map((link) => ({ ...link, address: webAddress(link.href, own.base) ?? '' }))
    .filter(({ address }) => licenceIn(address));
  const isOfOther = free.length < 2 && isOfOthers(text.slice(0, LABEL));
  for (const { address, start, end } of free) {
    const before = text.slice(from, start);
    const isPart = ({ groups }: RegExpMatchArray) => !groups?.and || ands.includes(groups.and);
    const clause = before.slice([...before.matchAll(PARTS)].filter(isPart).at(-1)?.index ?? 0);
    // "The pictures are under <licence>, all else under <another>"
    from = end;
    if (!isOfOther && !isOfOthers(clause)) found.push(address);
  }
  const named = free.length > 0 ? undefined : licenceNamed(plainOf(text));
  const sentence =
    named && text.split(/(?<=[.;。；])\s/).find((one) => plainOf(one).includes(named.phrase));
  const isLicensing = (rest: string) =>
    rest.includes('©') || says(rooms, 'licensing', 'within', rest);
  const isOnly = named !== undefined && named.phrase.length > text.length - 4;
  if (
    named &&
    !isOfOther &&
    !isOfOthers(sentence ?? text) &&
    (isOnly || isLicensing(text.replace(named.phrase, ' ')))
  ) {
    found.push(named.address ?? named.name);
  }
  return found;
}
