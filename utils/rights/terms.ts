/** The conditions of a chain's notices as a reader meets them: a list in words, beside the notices. */
import type { ContextNotice } from '../context/context';
import { quoted } from '../text/quotes';
import { theirs } from '../text/theirs';
import type { MessageKey, Words } from '../text/words';
import { type Group, groups, termsOf } from './groups';
import type { Use } from './schema';

/** What one speaker's notices say of reuse, in the interface's words. */
export interface Terms {
  title: string;
  groups: {
    title: string;
    /** `rests`: the notice's place and its phrase's start, "2-59"; absent where no notice speaks. */
    items: { text: string; rests?: string }[];
  }[];
}

/** What each group is called. */
export const GROUP_TITLES = {
  may: 'termsMay',
  must: 'termsMust',
  ask: 'termsAsk',
  not: 'termsNot',
} as const satisfies Record<Group, MessageKey>;

const USES = {
  reproduce: 'useReproduce',
  distribute: 'useDistribute',
  translate: 'useTranslate',
  commercialize: 'useCommercialize',
} as const satisfies Record<Use, MessageKey>;

/** May, must, ask first, may not, not stated: each item with the words it rests on. */
export function termsInWords(notices: readonly ContextNotice[], { t, locale }: Words): Terms[] {
  return termsOf(notices).map((terms) => ({
    title: t('termsOf', quoted(theirs(terms.publisher), locale)),
    groups: [
      ...groups.map((group) => ({
        title: t(GROUP_TITLES[group]),
        items: terms.groups[group].map(({ notice, condition }) => ({
          text: t(condition.says),
          rests: `${notices.indexOf(notice)}-${condition.start}`,
        })),
      })),
      {
        title: t('termsNotStated'),
        items: terms.notStated.map((use) => ({ text: t(USES[use]) })),
      },
    ].filter(({ items }) => items.length > 0),
  }));
}
