/** Names that a sentence declines: what is told is the name as it is, or none. */
import { expect, test } from 'vitest';
import { beneath } from './page-tools';

const HOUSE = 'original publisher: ';

test.each([
  ['Этот текст впервые опубликован на «Гавани».', 'ru'],
  ['Перепечатано из «Причалов» с разрешения редакции.', 'ru'],
  ['Текст уперше вийшов на «Гаванському».', 'uk'],
  ['Artykuł pierwotnie opublikowany na „Przystani”.', 'pl'],
  ['Text pôvodne vyšiel v Denníku P.', 'sk'],
  ['Tekst je prvobitno objavljen u „Luci“.', 'sr'],
  ['Prvobitno objavljeno na Pristaništu.', 'sr'],
  ['Αναδημοσίευση από τον «Λιμενεργάτη».', 'el'],
])('is no house: %s', (line, lang) => {
  expect(beneath(line, lang).filter((said) => said.startsWith(HOUSE))).toEqual([]);
});

test.each([
  ['Этот текст впервые вышел в журнале «Новая гавань», № 4.', 'ru', 'Новая гавань'],
  ['Впервые: «Новая гавань», 1967, № 4.', 'ru', 'Новая гавань'],
  ['Этот текст впервые опубликован в The Quay.', 'ru', 'The Quay'],
  ['Этот текст впервые опубликован на quay.example.', 'ru', 'quay.example'],
  ['Původně publikováno v časopise Naděje.', 'cs', 'Naděje'],
])('is the house as it is called: %s', (line, lang, house) => {
  expect(beneath(line, lang)).toContain(HOUSE + house);
});

test.each([
  ['Перевод Анны Беловой.', 'ru', []],
  ['Переведено Анной Беловой с английского.', 'ru', ['original inLanguage: en']],
  ['Переклад Івана Білого.', 'uk', []],
  ['Przekład Jana Nowika.', 'pl', []],
  ['Překlad Jana Nového.', 'cs', []],
  ['Μετάφραση της Άννας Λευκού.', 'el', []],
  ['Перевела с английского Анна Белова.', 'ru', ['Анна Белова', 'original inLanguage: en']],
  ['Перевод: Анна Белова.', 'ru', ['Анна Белова']],
  ['Přeložila Anna Nová.', 'cs', ['Anna Nová']],
])('who translated is told by the name alone: %s', (line, lang, said) => {
  const facts = beneath(line, lang).map((one) => one.replace('translation translator: ', ''));
  expect(facts.sort()).toEqual(['here role: translation', ...said].sort());
});
