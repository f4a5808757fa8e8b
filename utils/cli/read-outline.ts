/** A context as an outline: plain text in the interface language, for a terminal. */
import { INFERRED, NOTICES, ROLES, SEEN } from '../context/called';
import {
  type Context,
  type ContextEdition,
  type ContextNotice,
  isConfirmed,
  type Witness,
} from '../context/context';
import { factsInWords } from '../context/facts-in-words';
import { standingInWords, whyInWords } from '../context/why';
import { answerInWords, originInWords } from '../context/wording';
import { listInWords } from '../text/list';
import { quoted } from '../text/quotes';
import type { Words } from '../text/words';

/**
 * The outline of a context: the answer, every edition with who says what, the notices.
 * @param context null where nothing is stated
 * @returns lines ended by line ends, free of control characters, whatever the page holds
 */
export function outlineInWords(context: Context | null, words: Words): string {
  const lines = context === null ? [words.t('nothingKnown')] : linesOf(context, words);
  return lines.map((line) => `${plain(line)}\n`).join('');
}

/** A terminal would obey what a page may hide: escapes, and marks that turn the writing. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trimEnd();
}

function linesOf(context: Context, words: Words): string[] {
  if (!isConfirmed(context)) return differsLines(context, words);
  const { t } = words;
  const why = whyInWords(context, words);
  return [
    answerInWords(context, words),
    ...originInWords(context, words),
    '',
    `${t('chain')}`,
    ...context.chain.flatMap((edition, index) => [
      `  ${index + 1}. ${titleOf(edition, context, words)}`,
      ...factLines(edition, context, words).map((line) => `     ${line}`),
    ]),
    '',
    t('notices'),
    ...(context.notices.length === 0 ? [`  ${t('noticesNotStated')}`] : []),
    ...context.notices.flatMap((notice) => noticeLines(notice, words).map((line) => `  ${line}`)),
    '',
    ...[why.remark, ...why.lines].filter(Boolean),
  ];
}

/** The recorded headline is gone: what is recorded is not this page's. */
function differsLines({ basis, chain, here }: Context, { t }: Words): string[] {
  const recorded = chain.find(({ id }) => id === here)?.headline?.value;
  const onPage = basis.by === 'record' ? basis.pageHeadline : undefined;
  return [
    t('headlineDiffers'),
    t('headlineDiffersMore'),
    '',
    `${t('headlineRecorded')} – ${recorded ?? t('notStated')}`,
    `${t('headlineOnPage')} – ${onPage ?? t('notStated')}`,
  ];
}

function titleOf(edition: ContextEdition, { here }: Context, { t }: Words): string {
  const role = t(edition.isRoleOpen ? 'roleNotStated' : ROLES[edition.role]);
  return edition.id === here ? `${role} (${t('youAreHere')})` : role;
}

/** Each fact with its witnesses; what others say instead stands beside it. */
function factLines(edition: ContextEdition, { chain }: Context, words: Words): string[] {
  const facts = factsInWords(edition, words, (text) => text);
  return facts.flatMap(({ label, value, evidence }) => [
    `${words.t(label)} ${value}`,
    ...evidence.map((witness) => `  ${witnessInWords(witness, chain, words)}`),
  ]);
}

function witnessInWords(
  witness: Witness,
  chain: readonly ContextEdition[],
  { t, locale }: Words,
): string {
  switch (witness.grade) {
    case 'page': {
      const who = witness.isRecorded ? 'statedByThisPageAsRecorded' : 'statedByThisPage';
      return `${t(who)} ${quoted(witness.quote, locale)}`;
    }
    case 'stated': {
      const name = chain.find(({ id }) => id === witness.by)?.publisher?.value.name;
      const who = name ? t('statedBy', name) : t('statedByUnknown');
      return `${who} ${quoted(witness.quote, locale)}`;
    }
    case 'seen':
      return [
        t(SEEN[witness.where]),
        witness.quote && quoted(witness.quote, locale),
        witness.document,
      ]
        .filter(Boolean)
        .join(' ');
    case 'inferred':
      return t(INFERRED[witness.from]);
  }
}

function noticeLines(notice: ContextNotice, words: Words): string[] {
  const { t } = words;
  const reading = notice.reading
    ? t(notice.reading)
    : notice.copyrightHolder &&
      t('readingCopyright', listInWords(notice.copyrightHolder, words.locale));
  return [
    t(NOTICES[notice.kind]),
    ...(notice.standing ? [`  ${standingInWords(notice.standing, words)}`] : []),
    ...(reading ? [`  ${t('readingLabel')} ${reading}`] : []),
    `  ${quoted(notice.text, words.locale)}`,
    `  ${t('saidBy', notice.publisher.name)}`,
  ];
}
