import type { Context } from '../../utils/context/context';
import { useWords } from '../words';
import { Edition } from './Edition';

interface ChainProps {
  context: Pick<Context, 'chain' | 'here'>;
  /** Id of the edition whose authors are named above. */
  told?: string;
}

/** The editions in order, the original first. */
export function Chain({ context: { chain, here }, told }: ChainProps) {
  const { t } = useWords();
  return (
    <section aria-label={t('chain')}>
      <ol class="chain">
        {chain.map((edition) => (
          <Edition
            key={edition.id}
            edition={edition}
            chain={chain}
            isHere={edition.id === here}
            isTold={edition.id === told}
          />
        ))}
      </ol>
    </section>
  );
}
