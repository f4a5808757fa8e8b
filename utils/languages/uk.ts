/** Ukrainian. */
import type { Language } from './types';

export const uk: Language = {
  tag: 'uk',
  common:
    'і в на що не з та у це як за до від про його але для або так він вже бути який яка які є',
  issue: '№ т том номер вип випуск с стор',
  seasons: 'весна літо осінь зима',
  declines: true,
  and: 'і та й &',
  words: {
    mine: '(український переклад|переклад українською[ мовою])',
    text: "(статт(я|і|ю)|текст[у]|допис[у]|есе|інтерв'ю|матеріал[у]|колонк(а|и|у)|сторінк(а|и|у)|публікаці(я|ї|ю)|запис|звіт)",
    this: '(ця|цей|це|цю|наведена вище|наведений нижче) <text>|(статтю|текст|матеріал|інтерв’ю)',
    was: '( було| була| був| є| вперше| уперше| спочатку)',
    first: '(вперше|уперше|спочатку|раніше|первісно|початково|спершу)',
    printed:
      "(опублікован(о|а|ий)|надрукован(о|а|ий)|розміщен(о|а|ий)|видан(о|а|ий)|написан(о|а|ий)|вийшла|вийшов|вийшло|з'явилася|з'явився)",
    on: '(на порталі|у виданні|в журналі|у журналі|на сайті|в газеті|у газеті|виданням|у блозі|в блозі|на|в|у)',
    more: '(, (де|який|яка|з|у) {...}| та {...}| і {...}| з дозволу {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(оригінал[ статті| тексту| матеріалу| публікації]|оригінальна стаття|оригінальний текст|посилання на оригінал)[ {originalLanguage}[ мовою]| \\({originalLanguage}\\)][ (тут|за посиланням)]: {original}',
        'Оригінал статті: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 травня 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(читайте|читати|дивіться) ](оригінал (статті|тексту|матеріалу|публікації)|оригінальна стаття|оригінальну статтю|оригінальний (текст|допис)|оригінал)[ {originalLanguage}[ мовою]| \\({originalLanguage}\\)][ (тут|за посиланням)]',
        'Читайте [оригінал статті](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'оригінал[ статті| тексту| матеріалу] (можна|доступний|знаходиться)[ (прочитати|знайти|почитати)][ (тут|за посиланням|за цим посиланням)]',
        'Оригінал можна прочитати [тут](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(оригінальна назва|назва оригіналу|оригінальний заголовок|назва в оригіналі): {originalHeadline}',
        'Оригінальна назва: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(мова оригіналу|оригінальна мова): {originalLanguage}',
        'Мова оригіналу: німецька',
        { originalLanguage: 'de' },
      ],
      [
        '(автор[ка] оригіналу|оригінальний автор|автор[ка] оригінального тексту): {authors}',
        'Авторка оригіналу: Олена Мороз',
        { authors: ['Олена Мороз'] },
      ],
      [
        '(дата оригіналу|дата публікації оригіналу|дата першої публікації): {originalDate}',
        'Дата публікації оригіналу: 3 травня 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this><was>[ <first>][ <printed>][ <first>][ {originalLanguage}[ мовою]][ {originalDate}[ р.| року]] <on> {source}[<more>]',
        'Статтю було вперше опубліковано на сайті [Причал](https://quay.example/port).',
        {
          role: 'republication',
          originalPublisher: 'Причал',
          originalAddress: 'https://quay.example/port',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>|перша публікація)[ {originalLanguage} мовою][ {originalDate}[ р.| року]](:| <on> ){source}[<more>]',
        'Вперше опубліковано в журналі Причал 3 травня 2021',
        { role: 'republication', originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(<this>|це)[ є| —| -][ неофіційн(им|ий)| вільн(им|ий)] переклад[ом][ статті| тексту| матеріалу] {original}[<more>]',
        'Цей текст є перекладом статті [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|це)[ є| —| -] переклад[ом] (оригіналу|оригінальної статті|оригінального тексту)[ з| зі] {originalLanguage}[ мови]',
        'Це переклад оригіналу з французької.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this><was> переклад(ено|ена|ений) з[і] {originalLanguage}[ мови][<more>]',
        'Статтю було перекладено з англійської.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this><was> ](автоматично|машинно) переклад(ено|ена|ений)[ з[і] {originalLanguage}[ мови]][ {...}]',
        'Статтю було автоматично перекладено з англійської.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|це)[ є| -] )(машинний|автоматичний) переклад[ {...}]',
        'Це машинний переклад оригіналу.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(машинний|автоматичний) переклад',
        'Машинний переклад',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Український переклад © 2012, Анна Білова',
        { role: 'translation', translators: ['Анна Білова'] },
      ],
      [
        '[з[і] {originalLanguage}[ мови] ](переклад|перекладач[ка]|перекладачі|пер.|переклала|переклав|переклали)[ українською][ з[і] {originalLanguage}[ мови]][ українською]: {translators}',
        'Переклад з англійської: Анна Коваль та Олег Мороз',
        { role: 'translation', originalLanguage: 'en', translators: ['Анна Коваль', 'Олег Мороз'] },
      ],
      [
        '[з[і] {originalLanguage}[ мови] ](переклала|переклав|переклали|пер.)[ українською][ з[і] {originalLanguage}[ мови]] {translators}',
        'З англійської переклала Анна Коваль',
        { role: 'translation', originalLanguage: 'en', translators: ['Анна Коваль'] },
      ],
      [
        'переклад[ з[і] {originalLanguage}[ мови]][ (—|-|©)] {translators}',
        'Переклад — Анна Коваль',
        { role: 'translation', translators: ['Анна Коваль'] },
      ],
      [
        '{translators} \\((переклад|перекладач[ка]|пер.)\\)',
        'Анна Коваль (переклад)',
        { role: 'translation', translators: ['Анна Коваль'] },
      ],
      [
        '(редактура|коректура|редагування|коректор[ка]|вичитка|літредактор[ка])[:] {proofreaders}',
        'Коректура: Олег Мороз',
        { proofreaders: ['Олег Мороз'] },
      ],
    ],
    creditGoesOn: [
      [
        '(для|спеціально для) {translationPublisher}',
        'Переклала Анна Коваль для Берег',
        { role: 'republication', translators: ['Анна Коваль'], translationPublisher: 'Берег' },
      ],
      [
        'з[і] {originalLanguage}[ мови]',
        'Переклала Анна Коваль з французької',
        { role: 'translation', translators: ['Анна Коваль'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(першоджерело|оригінальне джерело|джерело статті|джерело оригіналу): {source}',
        'Першоджерело: Причал',
        { originalPublisher: 'Причал' },
      ],
    ],
    sourceMaybe: [
      [
        '(джерело|джерела|за матеріалами): {original}',
        'Джерело: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(джерело|джерела|за матеріалами): {source}',
        'Джерело: Причал, 3 травня 2021',
        { originalPublisher: 'Причал', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> ](передрук|передрукован(о|а|ий)|опублікован(о|а|ий)|публікується)[ тут] (з|із|за) (дозволу|дозволом|згодою)[ редакції| видання] {source}[<more>]',
        'Передруковано з дозволу редакції Причал.',
        { role: 'republication', originalPublisher: 'Причал' },
      ],
    ],
  },
  byline: ['(автор|автори|авторка|текст|написав|написала):'],
  abbreviations: {
    always: 'м вул ім проф акад',
    beforeNumber: 'буд стор',
  },
  dates: { behindDay: '-го -а', behindYear: 'р p' },
  numbers: {
    parts: {
      половина: '0.5 50 30 2',
      половині: '0.5 50 30 2',
      пів: '0.5 50 30 2',
      чверть: '0.25 25 15 45 4 3',
    },
    cardinals: {
      півтора: 1.5,
      півтори: 1.5,
      двадцятих: 20,
      тридцятих: 30,
      сорокових: 40,
      'п’ятдесятих': 50,
      шістдесятих: 60,
      сімдесятих: 70,
      вісімдесятих: 80,
      'дев’яностих': 90,
    },
  },
  months: {
    січні: 1,
    лютому: 2,
    березні: 3,
    квітні: 4,
    травні: 5,
    червні: 6,
    липні: 7,
    серпні: 8,
    вересні: 9,
    жовтні: 10,
    листопаді: 11,
    грудні: 12,
  },
  lists: {
    byPermission: [
      '(републікуємо|передруковуємо|публікуємо|публікується|передруковується) {...}(з|із|за) {...}(дозволу|дозволом|згодою){...}',
    ],
    staged: ['видавництво'],
    extent: ['{number} (сторінок|сторінки|стор|стор.|с.|грн|грн.)'],
    card: [
      'видавництво|кількість сторінок|сторінок|ціна|обкладинка|жанр|у ролях|сценарій|режисер|рік видання|тривалість',
    ],
    comments: ['[{number} ](коментарі|коментар|відповіді)[ [\\(]{number}[\\)]]'],
    around: [
      "(схожі|пов'язані|останні|інші) (статті|публікації|новини)|читайте (також|ще)|(дивіться|читати) також|вас може зацікавити",
    ],
    notAuthor: ['редакція[ {...}]|редактор|адміністратор'],
    published: [
      '(опубліковано|опублікована|дата публікації)[:]',
      '(опубліковано|дата публікації):',
    ],
    onDay: ['від'],
    advertisement: ['реклама'],
    otherWorks: ['фото*|зображ*'],
    licensing: ['ліценз*'],
    ofOthers: ['міст* посилання'],
    republication: [
      '(передрук|копіюванн|відтворенн|цитуванн)* {...} (заборон*|дозвол*|лише|без [письмової ](згоди|дозволу)|за умови|посиланн*)',
      'використанн* матеріал* {...} (заборон*|дозвол*|лише|без [письмової ](згоди|дозволу)|за умови|посиланн*)',
    ],
    disclaimer: [
      '(думк*|точк* зору|погляд*) (автор*|редакці*) {...} (не збіга*|може)|не несе відповідальності',
    ],
  },
};
