import { forScript, jsonLdOf } from '../../utils/citation/json-ld';
import type { Context } from '../../utils/context/context';
import { useWords } from '../words';
import { Output } from './Output';
import type { Save } from './types';

interface ChainSectionProps {
  context: Context;
  address: string;
  /** Of the file, without its ending. */
  name: string;
  onSave: Save;
}

/** The metadata of all editions, to be pasted into a web page. */
export function ChainSection({ context, address, name, onSave }: ChainSectionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('citeChain')}</h2>
      <Output
        name="JSON-LD"
        text={forScript(jsonLdOf(context, address))}
        isCode
        file={[`${name}.jsonld`, 'application/ld+json']}
        onSave={onSave}
      />
    </section>
  );
}
