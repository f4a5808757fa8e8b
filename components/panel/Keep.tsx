import { useContext, useState } from 'preact/hooks';
import type { TabAnswer } from '../../utils/browser/messages';
import { ROLES } from '../../utils/context/called';
import type { Context, ContextEdition } from '../../utils/context/context';
import { keepable } from '../../utils/context/record-of';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { hostOf } from './OutLink';
import { Verbatim } from './Verbatim';

interface KeepProps {
  answer: Pick<TabAnswer, 'address' | 'isPrivate'>;
  context: Context;
}

/** Keeps what is shown as a record of the reader's own, after it has shown what that is. */
export function Keep({ answer: { address, isPrivate }, context }: KeepProps) {
  const { t } = useWords();
  const { keep } = useContext(ActionsContext);
  const [isAsked, ask] = useState(false);
  const [kept, setKept] = useState<boolean>();
  if (isPrivate) return <span>{t('keepPrivate')} </span>;
  return (
    <>
      {kept !== true && !isAsked && (
        <button type="button" class="link" onClick={() => ask(true)}>
          {t('keep')}
        </button>
      )}
      {isAsked && (
        <span class="keep">
          <WhatIsKept {...{ address, context }} />
          <button
            type="button"
            class="link primary"
            onClick={async () => {
              ask(false);
              setKept(await keep(address));
            }}
          >
            {t('keepNow')}
          </button>
          <button type="button" class="link" onClick={() => ask(false)}>
            {t('keepNot')}
          </button>
        </span>
      )}
      <span role="status">{kept !== undefined && `${t(kept ? 'keepDone' : 'keepFailed')} `}</span>
    </>
  );
}

/** Each edition that would be kept: what it is, its headline, where it is. */
function WhatIsKept({ address, context }: Pick<KeepProps, 'context'> & { address: string }) {
  const { t } = useWords();
  const { chain, here } = keepable(context);
  return (
    <>
      <span class="what">
        <Said>{t('keepWhat', theirs(hostOf(address)))}</Said>
      </span>
      {chain.map((edition) => (
        <span class="what" key={edition.id}>
          {t(ROLES[edition.role])} <Kept edition={edition} />{' '}
          <small class="host">
            <Said>{theirs(edition.id === here ? hostOf(address) : hostIn(edition))}</Said>
          </small>
        </span>
      ))}
    </>
  );
}

function Kept({ edition: { headline, inLanguage } }: { edition: ContextEdition }) {
  const { t } = useWords();
  if (!headline) return t('headlineNotStated');
  return <Verbatim text={headline.value} lang={inLanguage?.value} />;
}

const hostIn = ({ addresses = [] }: ContextEdition) => hostOf(addresses[0]?.value ?? '');
