import type { Context } from '../../utils/context/context';
import { useWords } from '../words';
import { Edition } from './Edition';

/** The editions in order, the original first. */
export function Chain({ context: { chain, here } }: { context: Pick<Context, 'chain' | 'here'> }) {
  const { t } = useWords();
  return (
    <section aria-label={t('chain')}>
      <ol class="chain">
        {chain.map((edition) => (
          <Edition key={edition.id} edition={edition} chain={chain} isHere={edition.id === here} />
        ))}
      </ol>
    </section>
  );
}
