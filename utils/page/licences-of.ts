/** Licences that a page gives its text: links to one, or its name, beneath the text or in the foot. */
import { isSameLicence, licenceIn, licenceNamed } from '../text/licences';
import { type Own, webAddress } from './addresses';
import { contextOf } from './article-lines';
import { fragmentOf } from './fragment';
import { plainOf } from './grammar/family';
import type { Line } from './outline/line';
import type { Statement } from './page';
import type { Region } from './region';

/** Lines that give a licence are short. */
const LONGEST = 500;

/** What else is licensed on a page than its text: pictures, code, data, the site's typeface. */
const OTHERS =
  /(?<!\p{L})(?:photo|foto|image|bild|imagen|imágen|immagin|imagem|imagens|picture|illustrat|graphic|video|vidéo|audio|podcast|music|icon|logo|fonts?(?!\p{L})|code|software|theme|template|data(?:sets?|bases?)?(?!\p{L})|maps?(?!\p{L})|flickr|wikimedia|unsplash|getty|obráz|zdjęci|kép|resim|rysun|görsel|fotoğraf|εικόν|φωτογ|изображ|картин|фото|иллюстр)|画像|写真|题图|題圖|头图|配图|封面|图片|圖片|照片|그림|사진|이미지|صور/iu;

/** Beside these a name alone gives a licence. */
const LICENSING =
  /licen[csz]|lizenz|licence|лиценз|ліценз|lisans|ライセンス|许可|許可|授权|授權|协议|協議|라이선스|라이센스|رخصة|ترخيص|creative commons|copyright|©/i;

/** "Header image: …": a line that begins so is about nothing else. */
const LABEL = 20;

/** A sentence ends, or another thing begins to be spoken of. */
const PARTS = /[.;。；](?= |\S*$)|[,，、] (?:and|und|et|y|e) /g;

interface Given {
  address: string;
  index: number;
  text: string;
  isWithin: boolean;
}

/**
 * The licence of the page's text. Several different ones are left alone, unless one stands with the
 * text and the others in the page's foot.
 */
export function licencesOf({ article, foot, all, isWithin }: Region, own: Own): Statement[] {
  const lines = [
    ...article.filter(({ before, after }) => before === 0 || after === 0),
    ...foot,
  ].filter(({ line }) => line.text.length <= LONGEST && line.heading === 0);
  const given = lines.flatMap(({ line, index }): Given[] =>
    licencesAt(line, own).map((address) => ({
      ...{ address, index, text: line.text },
      isWithin: line.zone !== 'foot' && isWithin(line),
    })),
  );
  const [first, ...others] = given.some((one) => one.isWithin)
    ? given.filter((one) => one.isWithin)
    : given;
  if (first === undefined || others.some(({ address }) => !isSameLicence(address, first.address)))
    return [];
  const fragment = fragmentOf([first.text], contextOf([first.text], first.index, all));
  const fact = { about: 'here', property: 'license', value: first.address } as const;
  return [{ ...fact, where: 'licence-line', quote: first.text, fragment }];
}

/** The licences a line gives to what is not said to be something else than the text. */
function licencesAt({ text, links }: Line, own: Own): string[] {
  const found: string[] = [];
  let from = 0;
  const free = links
    .map((link) => ({ ...link, address: webAddress(link.href, own.base) ?? '' }))
    .filter(({ address }) => licenceIn(address));
  const isOfOther = free.length === 1 && OTHERS.test(text.slice(0, LABEL));
  for (const { address, start, end } of free) {
    const before = text.slice(from, start);
    const clause = before.slice([...before.matchAll(PARTS)].at(-1)?.index ?? 0);
    // "The pictures are under <licence>, all else under <another>"
    from = end;
    if (!isOfOther && !OTHERS.test(clause)) found.push(address);
  }
  const named = free.length > 0 ? undefined : licenceNamed(plainOf(text));
  const sentence =
    named && text.split(/(?<=[.;。；])\s/).find((one) => plainOf(one).includes(named.phrase));
  const isOnly = named !== undefined && named.phrase.length > text.length - 4;
  if (
    named &&
    !OTHERS.test(sentence ?? text) &&
    (isOnly || LICENSING.test(text.replace(named.phrase, ' ')))
  ) {
    found.push(named.address ?? named.name);
  }
  return found;
}
