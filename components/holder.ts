/** Whose record says something, in words. */
import { type Context, editionHere } from '../utils/context/context';
import { holderOfAll, holdersBehind } from '../utils/context/held';
import type { Holder } from '../utils/records/match';
import { listInWords } from '../utils/text/list';
import { theirs } from '../utils/text/theirs';
import type { Messages } from '../utils/text/words';

/** "the pack “…”", within a sentence. */
export function holderInWords(holder: Holder, { t }: Pick<Messages, 't'>): string {
  return holder.by === 'own'
    ? t('heldByOwn', theirs(holder.host))
    : t('heldByPack', theirs(holder.name));
}

/** "According to the pack “…”:" or "According to this page:", before an answer; empty for our own. */
export function speakersInWords(context: Context, { t, locale }: Messages): string {
  if (context.basis.by === 'page') return t('asStatedByPage');
  const holders = holdersBehind(context);
  if (holders.length === 0) return '';
  const names = listInWords(
    holders.map((holder) => holderInWords(holder, { t })),
    locale,
  );
  const isWhole = context.basis.holder !== undefined && holderOfAll(editionHere(context));
  return t(isWhole ? 'accordingTo' : 'partlyAccordingTo', names);
}
