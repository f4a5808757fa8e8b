import type { ComponentChildren } from 'preact';
import { answerOf } from '../../utils/context/answer';
import type { Context } from '../../utils/context/context';
import type { Wording } from '../../utils/context/wording';
import type { Reuse } from '../../utils/credit/reuse';
import { Said } from '../Said';
import { Chain } from './Chain';
import { Disclaimers } from './Disclaimers';
import { Notices } from './Notices';
import { Speakers } from './Speakers';
import { Why } from './Why';

interface ArticleContextProps {
  context: Context;
  wording: Wording;
  reuse?: Reuse | undefined;
  /** Stands below all else. */
  children?: ComponentChildren;
}

/**
 * Everything known of an article: the first screen says it all in short, the answer first; whose
 * words it rests on unfolds in place.
 */
export function ArticleContext({ context, wording, reuse, children }: ArticleContextProps) {
  return (
    <>
      <section>
        <Speakers context={context} />
        <h2 class="answer">
          <Said>{wording.answer}</Said>
        </h2>
        {wording.origin.length > 0 && (
          <p class="origin">
            <Said>{wording.origin.join(' · ')}</Said>
          </p>
        )}
      </section>
      <Chain context={context} told={answerOf(context).oldest.id} />
      <Notices context={context} reuse={reuse} />
      <Disclaimers context={context} />
      <footer>
        <Why why={wording.why} />
        {children}
      </footer>
    </>
  );
}
