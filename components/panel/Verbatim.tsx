import { directionOf } from '../../utils/text/languages';
import { quoted } from '../../utils/text/quotes';

interface VerbatimProps {
  text: string;
  /** BCP 47 tag of the words; unknown where nobody states it. */
  lang?: string | undefined;
  /** Who says them stands elsewhere; `block` sets them apart as a paragraph. */
  block?: boolean;
}

/** Other people's words: in serif, in quotation marks, marked with their language. */
export function Verbatim({ text, lang, block = false }: VerbatimProps) {
  const props = {
    class: 'verbatim',
    lang: lang ?? '',
    dir: lang === undefined ? ('auto' as const) : directionOf(lang),
  };
  return block ? (
    <blockquote {...props}>{quoted(text, lang)}</blockquote>
  ) : (
    <span {...props}>{quoted(text, lang)}</span>
  );
}
