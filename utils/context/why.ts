/** Why the panel shows what it shows, in words of the interface language. */
import { numberInWords } from '../text/numbers';
import { theirs } from '../text/theirs';
import type { MessageKey, Words } from '../text/words';
import type { Context, RecordBasis, Standing } from './context';

/** What the context rests on. */
export interface Why {
  /** What the reader should know of the text beforehand; empty where there is nothing. */
  remark: string;
  /** In a line each. */
  lines: string[];
  /** By which rule the record was found, and which record it is; empty where the page speaks alone. */
  details: string[];
}

const TEXT = {
  'as-recorded': 'textAsRecorded',
  changed: 'textChanged',
  part: 'textPart',
  absent: 'textAbsent',
} as const satisfies Record<string, MessageKey>;

const RULES = { slug: 'whySlug', 'post-id': 'whyPostId' } as const;

/** Puts into words what a context rests on. */
export function whyInWords(
  { basis, text, notices }: Pick<Context, 'basis' | 'text' | 'notices'>,
  words: Words,
): Why {
  const { t, date } = words;
  const number = (value: number) => numberInWords(value, words.locale);
  const said = text ? t(TEXT[text.state], number(text.found), number(text.of)) : '';
  const isAsRecorded = text?.state === 'as-recorded';
  const remark = isAsRecorded ? '' : said;
  const state = isAsRecorded ? [said] : [];
  if (basis.by === 'page') {
    const standing = notices.find((notice) => notice.standing)?.standing;
    const basisOf = standing ? t('whyPageAndSite', standing.site) : t('whyPage');
    return { remark, lines: [...state, basisOf], details: [] };
  }
  return {
    remark,
    lines: [...state, t('matchedBy', date(basis.sdDatePublished))],
    details: [ruleInWords(basis, words), t('whyHeadline'), recordInWords(basis, words)],
  };
}

/** What a standing notice is, in a sentence. */
export function standingInWords({ site, seen, isMissing }: Standing, { t, date }: Words): string {
  return t(isMissing ? 'standingMissing' : 'standing', site, date(seen));
}

function ruleInWords({ rule, key }: RecordBasis, { t }: Words): string {
  if (rule === 'address') return t('whyAddress', key);
  const [site = '', name = ''] = key.split(':');
  return t(RULES[rule], site, name);
}

function recordInWords({ holder, sdPublisher, version }: RecordBasis, words: Words): string {
  const { t, locale } = words;
  const edition = numberInWords(version, locale);
  if (holder === undefined) return t('whyRecord', theirs(sdPublisher), edition);
  return holder.by === 'own'
    ? t('whyOwn')
    : t('whyPack', theirs(holder.name), theirs(sdPublisher), edition);
}
