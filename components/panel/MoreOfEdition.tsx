import type { ComponentChildren } from 'preact';
import { ROLES } from '../../utils/context/called';
import type { ContextEdition, ContextFact } from '../../utils/context/context';
import { useWords } from '../words';
import { EvidenceList } from './EvidenceList';
import { MoreIcon } from './icons';
import { Subjects } from './Subjects';
import { Verbatim } from './Verbatim';
import { Ways } from './Ways';
import { WhenIdle } from './WhenIdle';

interface MoreProps {
  edition: ContextEdition;
  chain: readonly ContextEdition[];
  isHere: boolean;
  /** Whose word a fact is, where that has to be said. */
  heldOf(fact: ContextFact<unknown> | undefined): ComponentChildren;
}

/** Behind one control: the other ways to an edition, its subjects, and who says each fact. */
export function MoreOfEdition({ edition, chain, isHere, heldOf }: MoreProps) {
  const { t } = useWords();
  const { about, headline, inLanguage, publisher, role } = edition;
  const what = t(edition.isRoleOpen ? 'roleNotStated' : ROLES[role]);
  const name = publisher ? t('commaBetween', what, publisher.value.name) : what;
  const label = t('moreAbout', name);
  return (
    <details class="more evidence">
      <summary aria-label={label} title={label}>
        <MoreIcon />
      </summary>
      <WhenIdle>
        {() => (
          <>
            {isHere ? (
              <p>
                {headline ? (
                  <Verbatim text={headline.value} lang={inLanguage?.value} />
                ) : (
                  <span class="missing">{t('headlineNotStated')}</span>
                )}
              </p>
            ) : (
              <Ways edition={edition} />
            )}
            {about && <Subjects about={about} lang={inLanguage?.value} />}
            {about && heldOf(about[0])}
            <h4>{t('whoSaysSo')}</h4>
            <EvidenceList edition={edition} chain={chain} />
          </>
        )}
      </WhenIdle>
    </details>
  );
}
