import type { ContextEdition } from '../../utils/context/context';
import { factsInWords } from '../../utils/context/facts-in-words';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { Witness } from './Witness';

interface EvidenceListProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
}

/** Fact by fact: who says so, in whose words. */
export function EvidenceList({ edition, chain }: EvidenceListProps) {
  const words = useWords();
  return (
    <dl class="facts">
      {factsInWords(edition, words, theirs).map(({ label, value, evidence }) => [
        <dt key={`${label} ${value}`}>
          {words.t(label)}{' '}
          <b>
            <Said>{value}</Said>
          </b>
        </dt>,
        ...evidence.map((witness) => (
          <dd key={JSON.stringify(witness)}>
            <Witness witness={witness} chain={chain} />
          </dd>
        )),
      ])}
    </dl>
  );
}
