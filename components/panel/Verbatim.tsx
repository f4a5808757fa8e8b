import type { ComponentChildren } from 'preact';
import { directionOf } from '../../utils/text/languages';
import { quoted } from '../../utils/text/quotes';

interface VerbatimProps {
  text: string;
  /** BCP 47 tag of the words; unknown where nobody states it. */
  lang?: string | undefined;
  /** Who says them stands elsewhere; `block` sets them apart as a paragraph. */
  block?: boolean;
  /** The same words with phrases of them made into elements; falsy: the plain text. */
  children?: ComponentChildren;
}

/** Other people's words: in serif, in quotation marks, marked with their language. */
export function Verbatim({ text, lang, block = false, children }: VerbatimProps) {
  const props = {
    class: 'verbatim',
    lang: lang ?? '',
    dir: lang === undefined ? ('auto' as const) : directionOf(lang),
  };
  const [open, close] = quoted('\n', lang).split('\n');
  const words = [open, children || text, close];
  return block ? <blockquote {...props}>{words}</blockquote> : <span {...props}>{words}</span>;
}
