import type { TabAnswer } from '../../utils/browser/messages';
import type { MessageKey } from '../../utils/text/words';
import { InShadow } from '../options/InShadow';
import { OutLink } from '../panel/OutLink';
import { Panel } from '../panel/Panel';
import { useWords } from '../words';
import { Sites, type SitesDesk } from './Sites';

export interface WelcomeProps {
  /** What the panel says of the recorded article it is shown with. */
  example: TabAnswer;
  /** Address of that article's original. */
  original: string;
  /** The shortcut as the browser writes it; empty when there is none. */
  shortcut: string;
  /** Says how this browser keeps a button in its toolbar. */
  howToPin: MessageKey;
  /** Ids of the listed sites that the browser lets Colophon read on. */
  granted: readonly string[];
  sites: SitesDesk;
  onOptions(): void;
}

/** What Colophon does, in the panel itself; how to reach it; where it reads; that it sends nothing. */
export function Welcome(props: WelcomeProps) {
  const { example, original, shortcut, howToPin, granted, sites, onOptions } = props;
  const { t } = useWords();
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <div class="columns">
        <div>
          <p class="what">{t('welcomeWhat')}</p>
          <Sites granted={granted} desk={sites} />
          <section>
            <h2>{t('welcomeButton')}</h2>
            <p>{t(howToPin)}</p>
            <p>
              {t('welcomeClick')} {shortcut && t('optionsShortcutIs', shortcut)}
            </p>
          </section>
          <section>
            <h2>{t('optionsPrivacy')}</h2>
            <p>{t('welcomePrivacy')}</p>
            <p>
              <button type="button" onClick={onOptions}>
                {t('options')}
              </button>
            </p>
          </section>
        </div>
        <figure>
          {/* A picture of the panel, made by the panel: nothing in it can be pressed. */}
          <div class="example" inert>
            <InShadow isWhole>
              <Panel answer={example} onForm={() => {}} onOptions={() => {}} />
            </InShadow>
          </div>
          <figcaption>
            {t('welcomePanel')} <OutLink href={original}>{t('welcomeTry')}</OutLink>
          </figcaption>
        </figure>
      </div>
    </main>
  );
}
