import { cslItem } from '../../utils/citation/csl';
import { jsonLdOf } from '../../utils/citation/json-ld';
import { asRis } from '../../utils/citation/ris';
import type { Context } from '../../utils/context/context';
import { useWords } from '../words';
import type { Save } from './Cite';
import { Output } from './Output';
import type { Library } from './ReferenceSection';

interface FilesSectionProps {
  context: Context;
  address: string;
  today: string;
  library: Library;
  onSave: Save;
}

/** The same for reference managers and for web pages. */
export function FilesSection({ context, address, today, library, onSave }: FilesSectionProps) {
  const { t } = useWords();
  const item = cslItem(context, address, today);
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return (
    <>
      <section>
        <h2>{t('citeFiles')}</h2>
        <Output
          name="BibTeX"
          text={library.asBibtex(item)}
          file={[`${item.id}.bib`, 'application/x-bibtex']}
          onSave={onSave}
        />
        <Output
          name="RIS"
          text={asRis(item)}
          file={[`${item.id}.ris`, 'application/x-research-info-systems']}
          onSave={onSave}
        />
        <Output
          name="CSL-JSON"
          text={json([item])}
          file={[`${item.id}.json`, 'application/vnd.citationstyles.csl+json']}
          onSave={onSave}
        />
      </section>
      <section>
        <h2>{t('citeChain')}</h2>
        <Output
          name="JSON-LD"
          text={json(jsonLdOf(context, address))}
          file={[`${item.id}.jsonld`, 'application/ld+json']}
          onSave={onSave}
        />
      </section>
    </>
  );
}
