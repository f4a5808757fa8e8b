/** Items for the tests of formats: the seed's, and odd ones with words of our own. */
import { type CslItem, cslItem } from '../../../utils/citation/csl';
import { printable } from '../../../utils/text/printable';
import fc from '../properties';
import { pages, type SeedPage, seedContext } from '../seed';

export const TODAY = '2026-12-01';

export const seedItem = (page: SeedPage): CslItem =>
  cslItem(seedContext(page), pages[page].address, TODAY);

const page = {
  type: 'webpage' as const,
  accessed: { 'date-parts': [[2026, 12, 1]] as [[number, number, number]] },
  issued: { 'date-parts': [[2024, 6, 1]] as [[number, number, number]] },
  URL: 'https://quay.example/mud?day=1&part=2',
};
const { issued: _, ...undated } = page;

export const odd: Record<string, CslItem> = {
  'no author': {
    ...page,
    id: 'mud2024',
    title: 'Mud and money',
    'container-title': 'The Quay',
    language: 'en',
  },
  'no date': {
    ...undated,
    id: 'roemud',
    title: 'Mud and money',
    author: [{ literal: 'Jana Roe' }],
    'container-title': 'The Quay',
    language: 'en',
  },
  'nothing but a title': { ...undated, id: 'boue', title: 'De la boue', language: 'fr' },
  'a body as author': {
    ...page,
    id: 'comite2024',
    title: 'De la boue',
    author: [{ literal: 'Comité du port' }],
    'container-title': 'Le Quai',
    language: 'fr',
  },
  'the site as author': {
    ...page,
    id: 'quai2024',
    title: 'De la boue',
    author: [{ literal: 'Le Quai' }],
    'container-title': 'Le Quai',
    language: 'fr',
  },
  'three authors, one a body': {
    ...page,
    id: 'roe2024',
    title: 'De la boue',
    author: [
      { family: 'Roe', given: 'Jana' },
      { family: 'Lind', given: 'Bo' },
      { literal: 'Comité du port' },
    ],
    'container-title': 'Le Quai',
    language: 'fr',
  },
  'a title from right to left': {
    ...page,
    id: 'zyn2024',
    title: 'مجلس الميناء يؤجل التعميق 2024',
    author: [{ literal: 'سعاد الزين' }],
    'container-title': 'الميناء',
    language: 'ar',
  },
  'Chinese names': {
    ...page,
    id: 'wang2024',
    title: '港务委员会推迟疏浚',
    author: [{ literal: '王小明' }, { literal: '李华' }],
    'container-title': '港口报',
    language: 'zh',
  },
  'a title with quotes and a question mark': {
    ...page,
    id: 'lind2024',
    title: 'Who pays for the “quiet” mud?',
    author: [{ family: 'Lind', given: 'Bo' }],
    'container-title': 'The Quay',
    language: 'en',
  },
  'guillemets within, and a translation': {
    ...page,
    id: 'roe2024tout',
    title: '« Tout va bien », dit le ministre',
    author: [{ family: 'Roe', given: 'Jana' }],
    translator: [{ literal: 'Bo Lind' }, { literal: 'Ada Wren' }],
    'container-title': 'Le Quai',
    publisher: 'Comité du port',
    language: 'fr',
    'original-title': 'Who says “all is well”?',
    'original-author': [{ family: 'Roe', given: 'Jana' }],
    'original-date': { 'date-parts': [[2024, 5, 20]] },
    'original-publisher': 'The Quay',
    custom: { 'original-language': 'en' },
  },
};

/** Any text a page may hold, as it leaves: one line, no sign that nobody sees. */
export const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[\\{}&%$#_^~<>@="'`,;:|[\]()\-?!. a-zA-ZéÉß]{1,12}$/),
      fc.constantFrom(
        '\\input{x}',
        '}, url = {x',
        'NATO',
        'Straße',
        'Ærø',
        'Москва',
        'ΑΘΗΝΑ',
        '王',
        'ﷺ',
        '“',
        '»',
        '--',
        '``',
        ' and ',
        'others',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => printable(parts.join(' ')))
  .filter((text) => text !== '');
