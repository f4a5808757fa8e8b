import { Said } from '../Said';
import { useWords } from '../words';
import type { OpenTab } from './desk';
import { GiveBack } from './GiveBack';
import { GiveText } from './GiveText';
import { OpenTabs } from './OpenTabs';
import type { Slot } from './sides';
import { troubleInWords } from './trouble';
import type { Side, Ways } from './use-side';

interface TakeSideProps {
  side: Slot;
  /** As it stands in a sentence. */
  name: string;
  state: Side;
  ways: Ways;
  /** What would be asked, where an address is known. */
  asked: string | undefined;
  /** Open tabs to take it from; absent where it is known which text is wanted. */
  openTabs?: (() => Promise<readonly OpenTab[]>) | undefined;
}

/** How one side comes to its text: what is going on, what would be asked of whom, other ways. */
export function TakeSide({ side, name, state, ways, asked, openTabs }: TakeSideProps) {
  const { t } = useWords();
  const host = asked === undefined ? undefined : new URL(asked).host;
  return (
    <section data-side={side}>
      <h2>
        <Said>{name}</Said>
      </h2>
      {state.is === 'coming' && <p role="status">{t('compareTaking')}</p>}
      {state.is === 'there' && <p role="status">{t('compareTaken')}</p>}
      {state.is === 'asking' && (
        <p class="actions">
          <span role="status">{t('compareAsking', host ?? '')}</span>
          <button type="button" onClick={state.cancel}>
            {t('compareCancel')}
          </button>
        </p>
      )}
      {state.is === 'wanted' && (
        <>
          {state.trouble && (
            <p class="trouble" role="alert">
              <Said>{troubleInWords(state.trouble, host ?? '', t)}</Said>
            </p>
          )}
          {state.grant && <GiveBack grant={state.grant} ways={ways} />}
          {host && <AskSite {...{ host, ways }} address={asked ?? ''} />}
          {state.opened !== undefined && <FromOpened ways={ways} tab={state.opened} />}
          {openTabs && <OpenTabs list={openTabs} ways={ways} />}
          <GiveText {...{ name, ways }} />
        </>
      )}
    </section>
  );
}

interface AskSiteProps {
  host: string;
  address: string;
  ways: Ways;
}

/** The one request, said before it is made. */
function AskSite({ host, address, ways }: AskSiteProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('compareWouldAsk', host)}</p>
      <p class="address">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <p class="actions">
        <button type="button" class="first" onClick={ways.ask}>
          {t('compareAsk', host)}
        </button>
        <button type="button" onClick={ways.open}>
          {t('compareOpen')}
        </button>
      </p>
    </>
  );
}

/** A tab that was opened for it: the reader says when the article is there. */
function FromOpened({ tab, ways }: { tab: number; ways: Ways }) {
  const { t } = useWords();
  return (
    <p class="actions">
      <span role="status">{t('compareOpened')}</span>
      <button type="button" onClick={() => ways.fromOpened(tab)}>
        {t('compareFromOpened')}
      </button>
    </p>
  );
}
