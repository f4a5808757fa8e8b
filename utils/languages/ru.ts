/** Russian. */
import type { Language } from './types';

export const ru: Language = {
  tag: 'ru',
  common: 'и в не на что с по это как к но из у за от для о так же то он',
  issue: '№ т том номер вып выпуск с стр',
  seasons: 'весна лето осень зима',
  and: 'и &',
  nobody: 'нет неизвестен неизвестно автор машина аноним',
  declines: true,
  languages: { en: 'английский англоязычный', fr: 'французский', de: 'немецкий', uk: 'украинский' },
  words: {
    mine: '(русский перевод|перевод на русский[ язык])',
    text: '(стать(я|и|ю|е)|текст[а]|материал[а]|пост[а]|заметк(а|и|у)|эссе|интервью|публикаци(я|и|ю)|рецензи(я|и|ю)|обзор[а]|репортаж[а]|страниц(а|ы|у)|запис(ь|и)|очерк[а]|колонк(а|и|у)|перевод[а]|доклад[а]|версия|документ[а])',
    this: '(эта|этот|это|данная|данный|настоящая|настоящий|наша|выше приведенный|нижеследующий) <text>|(статья|текст|материал|интервью|эссе|оригинал статьи|оригинал|оригинал материала|оригинальная статья)',
    was: '( был| была| было| впервые был| впервые была| были)',
    first: '(впервые|первоначально|изначально|ранее|сначала|первый раз)',
    printed:
      '(опубликован|опубликована|опубликовано|напечатан|напечатана|вышел|вышла|появился|появилась|размещен|размещена|издан|издана)',
    on: '(в|на|во|у|изданием|порталом|журналом|сайтом|<in>)',
    in: '(в|во)',
    site: '(сайте|портале|издании|журнале|газете|блоге|ресурсе|странице|онлайн-журнале|интернет-издании|сборнике|проекте|медиа) [журнала |газеты |издания |проекта |компании ]',
    from: '(с|со|из) {originalLanguage}[ языка]',
    more: '(, (где|которая|который|которое|под|с|и|в рамках|от|на условиях) {...}|. {...}| и {...}| под {...}| с {...}| в рамках {...}| на условиях {...}| \\({...})',
    engine:
      '(машиной|машинный перевод|нейросетью|нейросети|ии|искусственным интеллектом|машинного перевода|компьютером|переводчиком google|<engines>)',
    proof:
      '(вычитано|вычитал|вычитала|проверено|проверил|проверила|отредактировал|отредактировала)',
  },
  phrases: {
    original: [
      [
        '[ссылка на |читать |источник и ](оригинал|оригинал статьи|оригинал материала|оригинал текста|оригинал поста|оригинальная статья|исходная статья|оригинальный текст|исходный текст|первоисточник|оригинальный пост|оригинал публикации|ссылка на оригинал|оригинальная публикация)[ (на|в) {originalLanguage}[ языке]| \\({originalLanguage}\\)]: {original}',
        'Оригинал статьи на английском: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 мая 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(оригинал|первоисточник|оригинал статьи): (читать |доступен |опубликован )[на|в][ ]{source}',
        'Оригинал: читать на [quay.example](https://quay.example/harbour-at-night)',
        {
          originalPublisher: 'quay.example',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[читать |ссылка на |смотреть ](оригинал[ статьи| материала| текста| поста]|оригинальную статью|оригинальная статья|исходный текст|первоисточник|оригинал[ статьи] (на|в) {originalLanguage})[ здесь| тут]',
        '[Читать оригинал](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(язык оригинала|исходный язык): {originalLanguage}',
        'Язык оригинала: шведский',
        { originalLanguage: 'sv' },
      ],
      [
        '(оригинальное название|название оригинала|заголовок оригинала|оригинальный заголовок): {originalHeadline}',
        'Название оригинала: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        '(автор оригинала|автор статьи|автор оригинальной статьи|автор текста): {authors}',
        'Автор оригинала: Карин Лунд',
        { authors: ['Карин Лунд'] },
      ],
      [
        '(дата оригинала|дата публикации оригинала|дата оригинальной публикации|оригинал опубликован): {originalDate}',
        'Дата публикации оригинала: 3 мая 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '[<this><was>[ ]|<this> ]<first>[ <was>][ ]<printed>[ (на|в) {originalLanguage}[ языке]][ {originalDate}] <on> [<site>]{source}[<more>]',
        'Эта статья была впервые опубликована на сайте [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>[ <was>] ]<first>(| был| была| было) <printed>[ {originalDate}] <on> [<site>]{source}[<more>]',
        'Впервые опубликовано в журнале «Причал» 3 мая 2021 года',
        { role: 'republication', originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
      [
        '(первая публикация|впервые|первоначально|первопубликация)(: | (в|на) )[<site>]{source}[<more>]',
        'Первая публикация: Причал, 3 мая 2021',
        { role: 'republication', originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
      [
        '(запись|пост|статья) {originalHeadline} впервые появил(ась|ся) (на|в) {source}',
        'Запись [Гавань ночью](https://quay.example/gavan) впервые появилась на [Причал](https://quay.example/).',
        {
          role: 'republication',
          originalHeadline: 'Гавань ночью',
          originalPublisher: 'Причал',
          originalAddress: 'https://quay.example/gavan',
        },
      ],
    ],
    appeared: [
      [
        '<this>[<was>] <printed>[ {originalDate}] <on> [<site>]{source}',
        'Интервью опубликовано в журнале Причал 3 мая 2021',
        { originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(<this>|это)( - | является | представляет собой |, это |- | )[собой ][неофициальный |авторизованный |вольный |любительский ]перевод[ом] (статьи|текста|материала|публикации|поста|оригинала|)[ ]{original}[<more>]',
        'Эта страница — перевод статьи [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|это)( - | является | представляет собой | )[неофициальный ]перевод[ом] (<from>|оригинала (на|в) {originalLanguage}|оригинальной статьи (на|в) {originalLanguage})[<more>]',
        'Этот текст является переводом с английского.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this>[<was>] (переведен|переведена|переведено)[ на {inLanguage}] <from>[ на {inLanguage}][<more>| {translators}]',
        'Эта статья была переведена с английского и сокращена.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        'перевод (статьи|материала|текста|поста|публикации|заметки|интервью|главы|эссе) {original}[<more>]',
        'Перевод статьи [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '[<this>[<was>] ](переведено|переведен|переведена|перевод выполнен|перевод)[ <from>] (с помощью|при помощи|автоматически|машинным способом|выполнен)[ ][<engine>][ {...}]',
        'Переведено с помощью DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[это ](машинный|автоматический|компьютерный) перевод[ <from>][ {...}]',
        'Машинный перевод',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Русский перевод © 2012, Анна Белова',
        { role: 'translation', translators: ['Анна Белова'] },
      ],
      [
        '(перевод|переводчик|переводчица|переводчики|переводчик(и)|перевел|перевела|перевели|автор перевода|русский перевод|перевод на русский|перевод статьи|перевод текста|над переводом работали)[ на русский[ язык]][ <from>][ на русский[ язык]]: {translators}',
        'Перевод с английского: Анна Белова, редактура: Иван Котов',
        { role: 'translation', originalLanguage: 'en', translators: ['Анна Белова'] },
      ],
      [
        '(перевел|перевела|перевели|перевод|переведено)[ на русский[ язык]][ <from>][ на русский] {translators}',
        'Перевела с английского Анна Белова',
        { role: 'translation', originalLanguage: 'en', translators: ['Анна Белова'] },
      ],
      [
        '<from>[ языка] (перевел|перевела|перевели|перевод) {translators}',
        'С английского перевела Анна Белова',
        { role: 'translation', originalLanguage: 'en', translators: ['Анна Белова'] },
      ],
      [
        '[перевод ](пер.|перев.)[ <from>| с англ.| с фр.| с нем.][:] {translators}',
        'Пер. с англ. Анны Беловой',
        { role: 'translation', translators: ['Анны Беловой'] },
      ],
      [
        '{translators}[,] [\\(](переводчик|переводчица|перевод)',
        'Анна Белова (перевод)',
        { role: 'translation', translators: ['Анна Белова'] },
      ],
      [
        '(корректура|корректор|вычитка|редактор перевода|редакция перевода|редактура перевода|научный редактор перевода|<proof>)[: | ]{proofreaders}',
        'Вычитка: Иван Котов',
        { proofreaders: ['Иван Котов'] },
      ],
    ],
    creditGoesOn: [
      [
        '[и ](редактура|редактор|редакция|иллюстрации|фото|верстка|оформление|озвучка|под редакцией): {others}',
        'Перевод: Анна Белова, редактура: Иван Котов',
        { role: 'translation', translators: ['Анна Белова'] },
      ],
      [
        '(для|специально для) {translationPublisher}',
        'Перевод: Анна Белова для Берег',
        { role: 'republication', translators: ['Анна Белова'], translationPublisher: 'Берег' },
      ],
      [
        '<from>',
        'Перевод: Анна Белова, с английского',
        { role: 'translation', translators: ['Анна Белова'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        '(первоисточник|источник статьи|источник текста|источник материала|источник оригинала|оригинальный источник|источник публикации|по материалам статьи): {source}',
        'Первоисточник: Причал',
        { originalPublisher: 'Причал' },
      ],
    ],
    sourceMaybe: [
      [
        '(источник|источники|via|по материалам)[:] {original}',
        'Источник: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(источник|источники|via|по материалам)[:] {source}',
        'Источник: Причал, 3 мая 2021',
        { originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this>[<was>] ](перепечатано|перепечатан|перепечатана|публикуется|опубликовано|воспроизводится|перепечатка|републикация|репост)[ здесь][ с (любезного |)разрешения (редакции |издания |журнала |)| из | с сайта | с ][<site>]{source}[<more>]',
        'Перепечатано с разрешения редакции Причал',
        { role: 'republication', originalPublisher: 'Причал' },
      ],
    ],
    agency: [
      [
        '<this>[<was>] (предоставлен|предоставлена|подготовлен) {source}[<more>]',
        'Материал предоставлен Портовое Агентство',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Портовое Агентство' },
      ],
    ],
  },
  note: [
    '(от редакции|примечание редакции|прим. ред.|примечание|прим. перев.|от переводчика|примечание переводчика)',
  ],
  byline: ['(автор|авторы|текст|написал|написала|автор текста|автор статьи):'],
  abbreviations: {
    always: 'г ул им гр проф акад т.е т.д см ср напр',
    beforeNumber: 'д стр гл ст кв с',
  },
  lists: {
    published: [
      '(опубликовано|опубликована|опубликован|дата публикации)[:]',
      '(опубликовано|дата публикации):',
    ],
    onDay: ['от'],
    comments: ['[{number} ]комментарии[ [\\(]{number}[\\)]]'],
    says: ['пишет|написал[а]'],
    around: ['читайте также|по теме'],
    advertisement: ['реклама'],
    card: ['режиссер*'],
    otherWorks: ['изображ*|картин*|фото*|иллюстр*'],
    licensing: ['лиценз*'],
  },
};
