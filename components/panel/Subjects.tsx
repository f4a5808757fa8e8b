import type { ContextEdition } from '../../utils/context/context';
import { directionOf } from '../../utils/text/languages';
import { commaIn } from '../../utils/text/list';

interface SubjectsProps {
  about: NonNullable<ContextEdition['about']>;
  lang: string | undefined;
}

/** The subjects the page files the article under, in its own words and order. */
export function Subjects({ about, lang }: SubjectsProps) {
  // In the words' own language, as they are.
  const comma = lang ? commaIn(lang) : ', ';
  const colon = comma === '、' ? '：' : lang?.startsWith('fr') ? '\u00a0: ' : ': ';
  const headings = [...new Set(about.map(({ value }) => value.inDefinedTermSet))];
  return (
    <ul class="subjects verbatim" lang={lang ?? ''} dir={lang ? directionOf(lang) : 'auto'}>
      {headings.map((heading) => (
        <li key={heading}>
          {heading}
          {colon}
          {about
            .filter(({ value }) => value.inDefinedTermSet === heading)
            .map(({ value }) => value.name)
            .join(comma)}
        </li>
      ))}
    </ul>
  );
}
