/** Whose permission is quoted and who holds the rights, in one sentence of ours. */
import type { Context } from '../context/context';
import { listInWords } from '../text/list';
import { quoted } from '../text/quotes';
import { theirs } from '../text/theirs';
import type { Words } from '../text/words';
import { handsOf } from './holders';

/** Empty where no permission is quoted, or all is in one hand. It never concludes anything. */
export function handsInWords(
  context: Pick<Context, 'notices' | 'chain' | 'here'>,
  { t, locale }: Words,
): string {
  const hands = handsOf(context);
  if (hands === null) return '';
  const { licence, isOfSite, holders } = hands;
  // Names stand in quotation marks: French knows no article for them.
  const permission = quoted(theirs(hands.permission), locale);
  const translatedFor = hands.translatedFor && quoted(theirs(hands.translatedFor), locale);
  if (holders.length === 0)
    return licence
      ? t('rightsLicensed', permission, licence)
      : t(isOfSite ? 'rightsNotStatedOfSite' : 'rightsNotStated', permission);
  const names = listInWords(
    holders.map((holder) => quoted(theirs(holder), locale)),
    locale,
  );
  if (licence) return t('rightsLicensedDiffer', permission, licence, names);
  if (translatedFor && isOfSite)
    return t('rightsDifferTranslated', permission, names, translatedFor);
  return t(isOfSite ? 'rightsDiffer' : 'rightsDifferHere', permission, names);
}
