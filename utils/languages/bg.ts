/** Bulgarian. */
import type { Language } from './types';

export const bg: Language = {
  tag: 'bg',
  common:
    'и на в да за се от не че с по е са като до при но който които това след както ще към или бе още',
  declines: true,
  and: 'и &',
  words: {
    mine: '(български превод|превод на български)',
    text: '(статия[та]|текст[а|ът]|публикация[та]|есе[то]|интервю[то]|материал[а|ът]|коментар[а|ът]|страница[та]|анализ[а|ът]|документ[а|ът]|пост[а|ът]|ръководство[то]|урок[а|ът]|превод[а|ът]|глава[та]|разказ[а|ът]|новина[та])',
    work: '[(моята|тази|една|оригиналната|оригиналния) ](статия[та]|текст[а]|публикация[та]|пост[а]|материал[а]|есе[то]|документ[а]|документация[та]|ръководство[то]|урок[а]|глава[та]|страница[та]|интервю[то])',
    free: '[ (неофициален|неофициалният|свободен|свободният|мой|авторски|съкратен|адаптиран|частичен|български)]',
    engine:
      '(изкуствен интелект|ии|ai|машинен превод|машини|[машинни ](ai-|автоматичн* |машинн* )(*ски |)(услуг|инструмент|систем)*[ за (машинен |автоматичен |)превод[ {aside}]]|<engines>)',
    own: '(моя|моят|нашия|личния|собствения)[т] (блог|сайт|канал|страница)*',
    this: '(тази|този|това|настоящата|настоящият|следната) <text>|(статията|текстът|интервюто|материалът)',
    was: '( е| беше| бе| е била| е бил| са)',
    first: '(първоначално|за първи път|за пръв път|по-рано|първо|най-напред)',
    printed:
      '(публикуван[а|о]|отпечатан[а|о]|излязл(а|о)|излязъл|издаден[а|о]|написан[а|о]|поместен[а|о])',
    on: '(на страницата|във вестник|в изданието|в списание|на сайта|в сайта|в блога|във|на|от|в)',
    more: '(, (където|който|която|с|в) {...}| и {...}| със съгласието {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '[(линк|връзка) към ](оригинална[та] (статия|публикация)|оригинал[ът][ на (статията|текста|публикацията)]|оригиналният текст|оригинален текст|линк към оригинала)[ на {originalLanguage}| \\({originalLanguage}\\)][ (тук|се намира (тук|на))](: | ){original}',
        'Оригинална статия на английски: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 май 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(прочетете|вижте|виж) ](оригинална[та] статия|оригинал[ът|а] на (статията|текста|публикацията)|оригинален текст|оригиналния[т] текст|оригинала)[ на {originalLanguage}| \\({originalLanguage}\\)][ тук]',
        'Прочетете [оригиналната статия](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(оригиналът|оригинала|оригиналната статия|оригиналният текст)[ на {originalLanguage}] (може|можете|се намира)[ да (прочетете|бъде прочетен[а]|се прочете|видите|намерите)][ (тук|на сайта)]',
        'Оригиналната статия може да прочетете [тук](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(оригинално заглавие|заглавие на оригинала): {originalHeadline}',
        'Оригинално заглавие: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(език на оригинала|оригинален език): {originalLanguage}',
        'Език на оригинала: немски',
        { originalLanguage: 'de' },
      ],
      [
        '(автор[ка] на оригинала|оригинален автор): {authors}',
        'Автор на оригинала: Елена Маринова',
        { authors: ['Елена Маринова'] },
      ],
      [
        '(дата на оригинала|дата на първата публикация|първоначално публикувано)[ на]: {originalDate}',
        'Дата на първата публикация: 3 май 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this><was>[ <first>][ <printed>][ <first>][ на {originalLanguage}][ на {originalDate}[ г.]] <on> {source}[<more>]',
        'Статията е публикувана първоначално в [Кеят](https://quay.example/port).',
        {
          role: 'republication',
          originalPublisher: 'Кеят',
          originalAddress: 'https://quay.example/port',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>)[ на {originalLanguage}][ на {originalDate}[ г.]] <on> {source}[<more>]',
        'Публикувано за първи път на 3 май 2021 в сайта Кеят',
        { role: 'republication', originalPublisher: 'Кеят', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(<this>( е| представлява|, която е)|това е|следва|по-долу е|предлагам[е][ ви])<free> превод[а|ът] (на|от)[ <work>][:|,] {translated}',
        'Този текст е превод на [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(свободен|неофициален|мой|авторски) ]превод[ът][ от {originalLanguage}] на <work>[:|,] {translated}',
        'Превод на статията [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|това) е[ неофициален| свободен] превод на (оригинала|оригиналната статия|оригиналния текст)[ на| от] {originalLanguage}',
        'Това е превод на оригинала от френски.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this><was> преведен[а|о] от {originalLanguage}[<more>]',
        'Статията е преведена от английски.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this><was> ]((автоматично|машинно) (преведен[а|о])|преведен[а|о][ от {originalLanguage}][ на {inLanguage}] (с помощта на|с използване на|чрез|от|с) <engine>|преведен[а|о] (автоматично|машинно))[ от {originalLanguage}][(,|.| и) {aside}]',
        'Статията е автоматично преведена от английски.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|това) е )(машинен|автоматичен) превод[ {...}]',
        'Това е машинен превод на оригинала.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(машинен|автоматичен) превод',
        'Машинен превод',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>( от |: | © | \\(c\\) |, | - ){translators}',
        'Български превод © 2012, Анна Белева',
        { role: 'translation', translators: ['Анна Белева'] },
      ],
      [
        '(превод[ът]|преводач[ка|и]|преведе|прев.|автор на превода)[ от {originalLanguage}][ на {inLanguage}][ и (редакция|адаптация)]: {translators}',
        'Превод от английски: Анна Колева и Олег Маринов',
        {
          role: 'translation',
          originalLanguage: 'en',
          translators: ['Анна Колева', 'Олег Маринов'],
        },
      ],
      [
        '[от {originalLanguage} ](преведе|преведоха|прев.|превела|превел)[ от {originalLanguage}] {translators}',
        'Преведе от френски Анна Колева',
        { role: 'translation', originalLanguage: 'fr', translators: ['Анна Колева'] },
      ],
      [
        'превод[ от {originalLanguage}][ (—|-|©)] {translators}',
        'Превод Анна Колева',
        { role: 'translation', translators: ['Анна Колева'] },
      ],
      [
        '[<this><was> ]преведен[а|о][ от {originalLanguage}] от[:] {translators}',
        'Преведено от Анна Колева',
        { role: 'translation', translators: ['Анна Колева'] },
      ],
      [
        '{translators} \\((превод|преводач[ка]|прев.)\\)',
        'Анна Колева (превод)',
        { role: 'translation', translators: ['Анна Колева'] },
      ],
      [
        '(редактор[ка] на превода|коректор[ка]|корекция|коректура|редакция на превода)[:] {proofreaders}',
        'Коректор: Олег Маринов',
        { proofreaders: ['Олег Маринов'] },
      ],
    ],
    creditGoesOn: [
      [
        'за {translationPublisher}',
        'Превод: Анна Колева за Брегът',
        { role: 'republication', translators: ['Анна Колева'], translationPublisher: 'Брегът' },
      ],
    ],
    source: [
      [
        '(първоизточник|оригинален източник|източник на статията): {source}',
        'Първоизточник: Кеят',
        { originalPublisher: 'Кеят' },
      ],
    ],
    sourceMaybe: [
      [
        '(източник|източници): {original}',
        'Източник: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(източник|източници): {source}',
        'Източник: Кеят, 3 май 2021',
        { originalPublisher: 'Кеят', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> ](препечатан[а|о]|публикуван[а|о]|публикува се|препубликуван[а|о])[ тук] (с|със) (разрешението|съгласието|позволението) на[ редакцията на| изданието] {source}[<more>]',
        'Статията е препечатана с разрешението на Кеят.',
        { role: 'republication', originalPublisher: 'Кеят' },
      ],
      [
        '[<this><was> ](препубликуван[а|о]|препечатан[а|о]) от[ (сайта|блога|списание)] {source}[<more>]',
        'Статията е препубликувана от [Кеят](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'Кеят',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: ['(отказ от отговорност|бележка на (преводача|редактора|автора)|бележка|забележка)'],
  byline: ['(автор|текст|от):'],
  dates: { behindYear: 'г' },
  numbers: {
    joining: 'и',
    parts: {
      половин: '0.5 50 30 2',
      половина: '0.5 50 30 2',
      половината: '0.5 50 30 2',
      четвърт: '0.25 25 15 45 4 3',
    },
    cardinals: {
      ...{ един: 1, една: 1, едно: 1, два: 2, две: 2, три: 3, четири: 4, пет: 5 },
      ...{
        шест: 6,
        седем: 7,
        осем: 8,
        девет: 9,
        десет: 10,
        единадесет: 11,
        единайсет: 11,
        дванадесет: 12,
      },
      ...{
        дванайсет: 12,
        тринадесет: 13,
        тринайсет: 13,
        четиринадесет: 14,
        четиринайсет: 14,
        петнадесет: 15,
        петнайсет: 15,
        шестнадесет: 16,
      },
      ...{
        шестнайсет: 16,
        седемнадесет: 17,
        седемнайсет: 17,
        осемнадесет: 18,
        осемнайсет: 18,
        деветнадесет: 19,
        деветнайсет: 19,
        двадесет: 20,
      },
      ...{
        двайсет: 20,
        тридесет: 30,
        трийсет: 30,
        четиридесет: 40,
        петдесет: 50,
        шестдесет: 60,
        шейсет: 60,
        седемдесет: 70,
      },
      ...{
        осемдесет: 80,
        деветдесет: 90,
        двеста: 200,
        триста: 300,
        четиристотин: 400,
        петстотин: 500,
        шестстотин: 600,
        седемстотин: 700,
      },
      ...{ осемстотин: 800, деветстотин: 900 },
    },
    magnitudes: {
      сто: 1e2,
      хиляда: 1e3,
      хиляди: 1e3,
      милион: 1e6,
      милиона: 1e6,
      милиони: 1e6,
      милиард: 1e9,
      милиарда: 1e9,
      милиарди: 1e9,
    },
  },
  lists: {
    into: ['на *'],
    noPublisher: ['<own>|(моя|моят|нашия)|{number}[ г*]|автор*'],
    call: ['<own>|(тук|линк|връзка)[ {...}]'],
    staged: ['издателство'],
    extent: ['{number} (страници|стр|стр.|с.|лева|лв|лв.)'],
    card: [
      'издателство|брой страници|страници|цена|корица|година на издаване|времетраене|в ролите|сценарий',
    ],
    comments: ['[{number} ](коментари|коментар|отговори)[ [\\(]{number}[\\)]]'],
    around: [
      '(свързани|подобни|още|последни) (статии|публикации|новини)|(прочетете|вижте) (още|също)',
    ],
    notAuthor: ['редакция[ {...}]|редактор|администратор'],
    published: ['(публикувано|публикувана)[ на]'],
    onDay: ['на'],
    advertisement: ['реклама'],
    otherWorks: ['фото*|изображ*'],
    licensing: ['лиценз*'],
    republication: [
      '(препечатван*|копиран*|използван* на материал*) {...} (забран*|разреш*|само|без {..} съгласие)',
    ],
    disclaimer: ['мнени* {...} (не (отразява*|съвпада*)|може да не)|не носи отговорност'],
  },
};
