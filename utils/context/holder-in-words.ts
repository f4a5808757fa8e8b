/** Whose record says something, in words. */

import type { Holder } from '../records/match';
import { listInWords } from '../text/list';
import { theirs } from '../text/theirs';
import type { Messages } from '../text/words';
import { type Context, editionHere } from './context';
import { holderOfAll, holdersBehind } from './held';

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
