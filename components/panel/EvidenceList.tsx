import type { ContextEdition } from '../../utils/context/context';
import { factsInWords } from '../../utils/context/facts-in-words';
import { theirs } from '../../utils/text/theirs';
import type { MessageKey } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { Witness } from './Witness';

interface EvidenceListProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
}

/** Facts that are words of the page's, in its language: read aloud in it, and written in its direction. */
const IN_ITS_LANGUAGE: readonly MessageKey[] = [
  'factHeadline',
  'factSubject',
  'factCreditText',
  'factCopyrightNotice',
];

/** Fact by fact: who says so, in whose words. */
export function EvidenceList({ edition, chain }: EvidenceListProps) {
  const words = useWords();
  const lang = edition.inLanguage?.value;
  return (
    <dl class="facts">
      {factsInWords(edition, words, theirs).map(({ label, value, evidence }) => [
        <dt key={`${label} ${value}`}>
          {words.t(label)}{' '}
          <b>
            <Said theirLang={IN_ITS_LANGUAGE.includes(label) ? lang : undefined}>{value}</Said>
          </b>
        </dt>,
        ...evidence.map((witness) => (
          <dd key={JSON.stringify(witness)}>
            <Witness witness={witness} chain={chain} lang={lang} />
          </dd>
        )),
      ])}
    </dl>
  );
}
