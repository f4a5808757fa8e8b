/** A comparison in words, for a terminal. */

import type { SideName } from '../compare/article';
import type { Compared, ComparedSide } from '../compare/compared';
import type { Difference } from '../compare/difference';
import { isSameLanguage } from '../compare/same-language';
import { differs, type WordingSegment, wordingOf } from '../compare/wording';

/** So much of a passage is shown; behind it stands an ellipsis. */
const SHOWN = 160;

/** What the comparison found, a line each; what it cannot see last. */
export function compareInWords(compared: Compared): string {
  const { source, target, comparison } = compared;
  const { likeness, aligned, differences } = comparison;
  const share = (name: SideName) => `${Math.floor(100 * aligned[name])} %`;
  const lines = [
    `Source: ${known(source)}`,
    `Target: ${known(target)}`,
    LIKENESS[likeness],
    `Found on the other side: ${share('source')} of the source, ${share('target')} of the target.`,
    ...differences.map((difference) => sentence(difference, compared)),
    ...wordingLines(compared),
  ];
  if (likeness === 'alike') lines.push(differences.length > 0 ? SEEN : `No difference. ${SEEN}`);
  return lines.map((line) => `${line}\n`).join('');
}

const LIKENESS = {
  alike: 'Both look like one article.',
  unlike: 'The two do not look like the same article.',
  unknown:
    'There is too little in common, or too little text, to tell whether both are one article.',
};

const SEEN =
  'Paragraphs, numbers, dates and links were compared; meaning, negation and tone were not.';

const NAMES: Record<Difference['kind'], string> = {
  block: 'paragraph',
  sentence: 'sentence',
  number: 'number',
  date: 'date',
  time: 'time',
  link: 'link',
  quotation: 'quotation',
};

function known({ headline, publisher, datePublished, address, article }: ComparedSide): string {
  const parts = [headline, publisher, datePublished, article.lang, address];
  return parts.filter((part) => part !== undefined).join(' · ') || 'not stated';
}

function sentence(difference: Difference, compared: Compared): string {
  const { kind, weight, where, sought } = difference;
  const other = where.side === 'source' ? 'target' : 'source';
  const words = /^(?:block|sentence|quotation)$/.test(kind) ? `“${cut(sought)}”` : sought;
  const mark = weight === 'flag' ? '!' : 'i';
  if (kind === 'sentence') {
    if (difference.part !== undefined) {
      return `${mark} ${at(where, compared)}: sentence ${words}: may have a counterpart only in part: ${difference.opposite} characters opposite it in the ${other}.`;
    }
    const may = difference.isStrong ? 'seems to have no counterpart' : 'may have no counterpart';
    return `${mark} ${at(where, compared)}: sentence ${words}: ${may}: ${difference.opposite} characters opposite it and its neighbours in the ${other}.`;
  }
  if (difference.instead !== undefined) {
    return `${mark} ${at(where, compared)}: link ${sought}: in its place the ${other} has ${difference.instead}.`;
  }
  const not = kind === 'quotation' ? 'not found as a quotation' : 'not found';
  return `${mark} ${at(where, compared)}: ${NAMES[kind]} ${words}: ${not} in the ${other}.`;
}

/** "source 3/12": the third of twelve blocks. */
function at({ side, block }: Difference['where'], compared: Compared): string {
  return `${side} ${block + 1}/${compared[side].article.blocks.length}`;
}

/** Where both are one language: the passages whose wording differs. */
function wordingLines({ source, target, comparison }: Compared): string[] {
  if (comparison.likeness === 'unlike' || !isSameLanguage(source.article, target.article))
    return [];
  return comparison.rows.flatMap((row) => {
    if (row.source.length === 0 || row.target.length === 0) return [];
    const [from, to] = [
      row.source.map((block) => source.article.blocks[block]?.text ?? ''),
      row.target.map((block) => target.article.blocks[block]?.text ?? ''),
    ] as const;
    const wording = wordingOf(from, to);
    if (!differs(wording)) return [];
    const first = `${(row.source[0] ?? 0) + 1}/${source.article.blocks.length}`;
    const words = (blocks: readonly (readonly WordingSegment[])[], sign: string) =>
      `    ${sign} ${changes(blocks)}`;
    return [
      `~ source ${first}: worded otherwise in the target.`,
      words(wording.source, '-'),
      words(wording.target, '+'),
    ];
  });
}

/** The changed words of a side, in brackets, each with a little of what stands around it. */
function changes(blocks: readonly (readonly WordingSegment[])[]): string {
  return blocks
    .map((segments) =>
      segments
        .map(({ text, kind }) => {
          if (kind !== 'same') return `[${text.trim()}]${/\s$/.test(text) ? ' ' : ''}`;
          return text.length > 60 ? `${text.slice(0, 25)}…${text.slice(-25)}` : text;
        })
        .join(''),
    )
    .join(' ¶ ');
}

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}
