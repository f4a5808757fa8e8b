/** Credits for other work than the text's: "Photos: Bo Lind", "Design by Bo Lind", whatever the work is called. */
import { says } from '../../languages/said';
import { namesIn, trimName } from '../../text/names';
import { byIn } from './byline';
import type { Words } from './family';
import { andsOf } from './people-named';

/** A label of few words, and what stands behind its colon. */
const LABELLED =
  /^[^\p{L}]*\p{L}[\p{L}\p{M}'-]*(?: [\p{L}\p{M}&-]+){0,3} ?[:：]\s*(?<names>\S.*)$/su;

/** A first word or two, and what may be "by". */
const BY = /^[^\p{L}]*\p{L}{3,} (?:\p{L}{3,} )?(?<by>\p{L}{2,5}) (?<names>\p{Lu}.*)$/su;

/** Is this a credit and nothing else: people, behind a label or "… by", and not the author's? */
export function isOthersCredit({ text, plain, rooms }: Words): boolean {
  if (byIn(plain, { rooms })) return false;
  const labelled = LABELLED.exec(text)?.groups;
  const by = labelled ? undefined : BY.exec(text)?.groups;
  const isBy = by?.by !== undefined && says(rooms, 'by', 'whole', by.by);
  const names = trimName(labelled?.names ?? (isBy ? by?.names : undefined) ?? '');
  // One word is a name behind a label only where nobody writes spaces.
  const isFull = (name: string) => name.includes(' ') || /\p{Lo}{2}/u.test(name);
  return names !== '' && (namesIn(names, andsOf({ rooms }))?.every(isFull) ?? false);
}
