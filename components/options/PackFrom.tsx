import type { PackHead } from '../../utils/records/pack';
import { theirs } from '../../utils/text/theirs';
import { hostOf } from '../panel/OutLink';
import { Said } from '../Said';
import { useWords } from '../words';

/** Who answers for a pack, of when it is and on what terms. */
export function PackFrom({ pack }: { pack: PackHead }) {
  const { t, date } = useWords();
  const { publisher, datePublished, license, updates, signature } = pack;
  return (
    <>
      <p class="note">
        <Said>{t('packFrom', theirs(publisher.name), date(datePublished), theirs(license))}</Said>
      </p>
      {updates && (
        <p class="note">
          <Said>{t('packUpdates', theirs(hostOf(updates)))}</Said>
        </p>
      )}
      {signature && <p class="note">{t('packSigned', signature.key)}</p>}
    </>
  );
}
