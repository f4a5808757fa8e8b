/** Which numbers of one side nothing on the other side answers. */
import type { NumberMention } from './number-keys';

/**
 * The mentions of one side that nothing on the other side answers, in any of their readings.
 * @param supply what the other side offers
 * @param opposite its mentions in the order of its text, for what is more than a number: which item of
 *   a list, which day of a month
 */
export function unanswered(
  { mentions }: { readonly mentions: readonly NumberMention[] },
  supply: ReadonlySet<string>,
  opposite: readonly NumberMention[] = [],
): NumberMention[] {
  const items = opposite.filter(({ isItem }) => isItem);
  return mentions.filter((mention) => {
    if (mention.isItem) return items.length > 0 && !items.some((item) => isSame(item, mention));
    if (mention.isQuiet) return false;
    const isThere = mention.readings.some((keys) => keys.every((key) => supply.has(key)));
    if (!isThere && mention.kind === 'time') return isOtherTime(mentions, opposite);
    return !isThere || isOtherDay(mention, mentions, opposite);
  });
}

function isSame(a: NumberMention, b: NumberMention): boolean {
  const ours = keysOf(a);
  return keysOf(b).some((key) => ours.includes(key));
}

/**
 * Whether the other side names a time in figures that is none of these: one in words ("half past
 * seven", "halb acht") is read in few languages.
 */
function isOtherTime(
  mentions: readonly NumberMention[],
  opposite: readonly NumberMention[],
): boolean {
  const ours = new Set(mentions.filter(isTime).flatMap(keysOf));
  return opposite.filter(isTime).some((time) => !keysOf(time).some((key) => ours.has(key)));
}

function isTime({ kind }: NumberMention): boolean {
  return kind === 'time';
}

function keysOf({ readings }: NumberMention): string[] {
  return readings.map((keys) => keys.join());
}

/**
 * Whether the other side names as many days of this month, and not this one: its parts may stand
 * there all the same ("8 April" opposite "1 April … 8 boats").
 */
function isOtherDay(
  mention: NumberMention,
  mentions: readonly NumberMention[],
  opposite: readonly NumberMention[],
): boolean {
  const [day, month] = dayOf(mention) ?? [];
  if (day === undefined) return false;
  const inMonth = (all: readonly NumberMention[]) => all.filter((one) => dayOf(one)?.[1] === month);
  const theirs = inMonth(opposite);
  if (theirs.length === 0 || theirs.length !== inMonth(mentions).length) return false;
  return !theirs.some((date) => dayOf(date)?.[0] === day || besides(date, opposite).includes(day));
}

/** Keys of a date's day and month; undefined where it names no day, or may name several. */
function dayOf({ kind, readings }: NumberMention): readonly [string, string] | undefined {
  const [day = '', month = ''] = readings[0] ?? [];
  const isOne = readings.every((keys) => keys[0] === day && keys[1] === month);
  return kind === 'date' && isOne && month.startsWith('m') ? [day, month] : undefined;
}

/** Characters between a day and the date it belongs to: "8 and 9 April", "8-9 avril". */
const NEAR = 6;

/** Keys of the bare numbers right beside a date. */
function besides(date: NumberMention, mentions: readonly NumberMention[]): string[] {
  const at = mentions.indexOf(date);
  return [mentions[at - 1], mentions[at + 1]].flatMap((near) => {
    if (near?.kind !== 'number') return [];
    const between = near.start < date.start ? date.start - near.end : near.start - date.end;
    return between >= 0 && between <= NEAR ? near.readings.flat() : [];
  });
}
