import type { ComponentChildren } from 'preact';
import type { Context } from '../../utils/context/context';
import type { Wording } from '../../utils/context/wording';
import type { Reuse } from '../../utils/credit/reuse';
import { Said } from '../Said';
import { Chain } from './Chain';
import { Later } from './Later';
import { Disclaimers, Notices } from './Notices';
import { Speakers } from './Speakers';
import { Why } from './Why';

interface ArticleContextProps {
  context: Context;
  wording: Wording;
  reuse?: Reuse | undefined;
  /** Stands below all else. */
  children?: ComponentChildren;
}

/** Everything known of a recorded article, the answer first. */
export function ArticleContext({ context, wording, reuse, children }: ArticleContextProps) {
  return (
    <>
      <section>
        <Speakers context={context} />
        <h2 class="answer">{wording.answer}</h2>
        {wording.origin.map((line) => (
          <p class="origin" key={line}>
            <Said>{line}</Said>
          </p>
        ))}
      </section>
      <Chain context={context} />
      <Later>
        {() => (
          <>
            <Notices context={context} reuse={reuse} />
            <Disclaimers context={context} />
            <Why why={wording.why} />
            {children}
          </>
        )}
      </Later>
    </>
  );
}
