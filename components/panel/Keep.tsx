import { useContext, useRef, useState } from 'preact/hooks';
import type { TabAnswer } from '../../utils/browser/messages';
import { ROLES } from '../../utils/context/called';
import type { Context, ContextEdition } from '../../utils/context/context';
import { keepable } from '../../utils/context/record-of';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useFocusNext } from '../use-focus-next';
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
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  const status = useRef<HTMLSpanElement>(null);
  const focusNext = useFocusNext();
  if (isPrivate) return <span>{t('keepPrivate')} </span>;
  return (
    <>
      {kept !== true && !isAsked && (
        <button
          type="button"
          class="link"
          ref={opener}
          onClick={() => {
            // Not to its first button: a key held down would keep what nobody has read.
            focusNext(() => question.current);
            ask(true);
          }}
        >
          {t('keep')}
        </button>
      )}
      {isAsked && (
        <fieldset class="keep" aria-label={t('keep')} tabIndex={-1} ref={question}>
          <WhatIsKept {...{ address, context }} />
          <button
            type="button"
            class="link primary"
            onClick={async () => {
              // There it is said, and read from there on, how it went.
              status.current?.focus();
              ask(false);
              setKept(await keep(address));
            }}
          >
            {t('keepNow')}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              focusNext(() => opener.current);
              ask(false);
            }}
          >
            {t('keepNot')}
          </button>
        </fieldset>
      )}
      <span role="status" tabIndex={-1} ref={status}>
        {kept !== undefined && `${t(kept ? 'keepDone' : 'keepFailed')} `}
      </span>
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
