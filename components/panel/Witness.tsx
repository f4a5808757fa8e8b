import { useContext, useId } from 'preact/hooks';
import { INFERRED, SEEN } from '../../utils/context/called';
import type { ContextEdition, PageEvidence, Witness as Voucher } from '../../utils/context/context';
import { holderInWords } from '../../utils/context/holder-in-words';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';
import { useWords } from '../words';
import { ActionsContext } from './actions';
import { OutLink } from './OutLink';
import { Verbatim } from './Verbatim';

interface WitnessProps {
  witness: Voucher;
  chain: readonly ContextEdition[];
  /** BCP 47 tag of the edition that the fact is of. */
  lang?: string | undefined;
}

/** Who says so, and whose record tells it where that is not a bundled one. */
export function Witness({ witness, chain, lang }: WitnessProps) {
  const words = useWords();
  const { heldBy } = witness;
  return (
    <>
      {heldBy && (
        <b>
          <Said>{words.t('accordingTo', holderInWords(heldBy, words))}</Said>{' '}
        </b>
      )}
      <Voice {...{ witness, chain, lang }} />
    </>
  );
}

/** An edition's page, this page, a document seen, or nobody (inferred). */
function Voice({ witness, chain, lang }: WitnessProps) {
  const { t } = useWords();
  switch (witness.grade) {
    case 'page':
      return <ThisPage witness={witness} />;
    case 'stated': {
      const speaker = chain.find(({ id }) => id === witness.by);
      const name = speaker?.publisher?.value.name;
      return (
        <>
          <Said>{name ? t('statedBy', theirs(name)) : t('statedByUnknown')}</Said>{' '}
          <Verbatim text={witness.quote} lang={speaker?.inLanguage?.value} />
        </>
      );
    }
    case 'seen':
      return <SeenIn {...witness} lang={lang} />;
    case 'inferred':
      return <>{t(INFERRED[witness.from])}</>;
  }
}

type SeenInProps = Extract<Voucher, { grade: 'seen' }> & Pick<WitnessProps, 'lang'>;

/** What was seen, in which words, and the way to the document. */
function SeenIn({ where, quote, document, lang }: SeenInProps) {
  const { t } = useWords();
  // Of a document that is neither the edition's page nor its site's, nobody says in what language it is.
  const quoteLang = where === 'other-document' ? undefined : lang;
  return (
    <>
      {t(SEEN[where])} {quote && <Verbatim text={quote} lang={quoteLang} />}{' '}
      {document && <OutLink href={document}>{new URL(document).hostname}</OutLink>}
    </>
  );
}

/** The page's own words, with the way to them. */
function ThisPage({
  witness: { quote, inLanguage, fragment, isRecorded },
}: {
  witness: PageEvidence;
}) {
  const { t } = useWords();
  const { find } = useContext(ActionsContext);
  const id = useId();
  return (
    <>
      {t(isRecorded ? 'statedByThisPageAsRecorded' : 'statedByThisPage')}{' '}
      <span id={`${id}-words`}>
        <Verbatim text={quote} lang={inLanguage} />
      </span>{' '}
      {fragment && (
        <button
          type="button"
          class="link"
          id={id}
          // Which words it shows: many of them stand beneath each other.
          aria-labelledby={`${id} ${id}-words`}
          onClick={() => find(quote, fragment)}
        >
          {t('showOnPage')}
        </button>
      )}
    </>
  );
}
