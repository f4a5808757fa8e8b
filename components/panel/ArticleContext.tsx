import type { Context } from '../../utils/context/context';
import { answerInWords, originInWords } from '../../utils/context/wording';
import type { Reuse } from '../../utils/credit/reuse';
import { useWords } from '../words';
import { Chain } from './Chain';
import { Disclaimers, Notices } from './Notices';
import { Why } from './Why';

interface ArticleContextProps {
  context: Context;
  reuse?: Reuse | undefined;
}

/** Everything known of a recorded article, the answer first. */
export function ArticleContext({ context, reuse }: ArticleContextProps) {
  const words = useWords();
  return (
    <>
      <section>
        {context.basis.by === 'page' && <p class="stated-by">{words.t('asStatedByPage')}</p>}
        <h2 class="answer">{answerInWords(context, words)}</h2>
        {originInWords(context, words).map((line) => (
          <p class="origin" key={line}>
            {line}
          </p>
        ))}
      </section>
      <Chain context={context} />
      <Notices context={context} reuse={reuse} />
      <Disclaimers context={context} />
      <Why context={context} />
    </>
  );
}
