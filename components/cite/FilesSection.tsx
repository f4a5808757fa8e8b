import { useState } from 'preact/hooks';
import type { ArchivedCopy } from '../../utils/citation/archived';
import { asBibtex, asOldBibtex } from '../../utils/citation/bibtex';
import type { CslItem } from '../../utils/citation/csl';
import { asRis } from '../../utils/citation/ris';
import { asWikipedia } from '../../utils/citation/wikipedia';
import { useWords } from '../words';
import { Output } from './Output';
import { Pick } from './Pick';
import type { Save } from './types';

interface FilesSectionProps {
  item: CslItem;
  archived: ArchivedCopy | undefined;
  onSave: Save;
}

type Format = 'biblatex' | 'bibtex' | 'ris' | 'csl' | 'en' | 'fr';

/** The same for reference managers and for Wikipedia: names are the same in every language. */
const FORMATS = [
  ['biblatex', 'BibLaTeX'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
  ['en', '{{cite web}}'],
  ['fr', '{{Lien web}}'],
] as const;

const FILES: Partial<Record<Format, readonly [ending: string, type: string]>> = {
  biblatex: ['bib', 'application/x-bibtex'],
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

/** The reference as reference managers and wikis read it. */
export function FilesSection({ item, archived, onSave }: FilesSectionProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<Format>('biblatex');
  const written: Record<Format, () => string> = {
    biblatex: () => asBibtex(item),
    bibtex: () => asOldBibtex(item),
    ris: () => asRis(item),
    csl: () => JSON.stringify([item], null, 2),
    en: () => asWikipedia(item, 'en', archived),
    fr: () => asWikipedia(item, 'fr', archived),
  };
  const [, name] = FORMATS.find(([id]) => id === format) ?? FORMATS[0];
  const [ending, type] = FILES[format] ?? [];
  return (
    <section>
      <h2>{t('citeFiles')}</h2>
      <Pick<Format> label={t('citeFormat')} value={format} choices={FORMATS} onPick={setFormat} />
      <Output
        name={name}
        text={written[format]()}
        isCode
        {...(type && { file: [`${item.id}.${ending}`, type] as const, onSave })}
      />
      <p class="note">{t('citeFilesNote')}</p>
    </section>
  );
}
