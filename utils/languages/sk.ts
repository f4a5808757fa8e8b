/** Slovak. */
import type { Language } from './types';

export const sk: Language = {
  tag: 'sk',
  common:
    'a sa na je že v to s z do o aj ako za ale by k po sú pre od ktorý ktoré podľa jeho ešte tiež až či',
  declines: true,
  and: 'a &',
  words: {
    mine: '(slovenský preklad|preklad do slovenčiny)',
    text: '(článok|článku|text[u]|príspevok|príspevku|esej|rozhovor[u]|komentár[a]|správ(a|y)|stránk(a|y)|analýz(a|y))',
    this: '(tento|táto|toto|nasledujúci|uvedený) <text>|(článok|text|rozhovor|komentár)',
    was: '( bol| vyšiel| je| bola| vyšla)',
    first: '(pôvodne|prvýkrát|prvý raz|najprv|predtým|najskôr)',
    printed:
      '(publikovan(ý|á|é)|uverejnen(ý|á|é)|zverejnen(ý|á|é)|vydan(ý|á|é)|napísan(ý|á|é)|vyšlo|vyšiel|vyšla)',
    on: '(na stránkach|v týždenníku|na serveri|na stránke|v časopise|na portáli|v denníku|na blogu|na webe|na|vo|v)',
    more: '(, (kde|ktorý|ktorá|v|s) {...}| a {...}| so súhlasom {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(pôvodný (článok|text|príspevok)|originálny (článok|text)|originál[ článku| textu]|odkaz na (originál|pôvodný článok))[ v {originalLanguage}| \\({originalLanguage}\\)][ (tu|nájdete tu)]: {original}',
        'Pôvodný článok: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. mája 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(prečítajte si|pozrite|viď) ](pôvodný (článok|text|príspevok)|originálny (článok|text)|originál článku|originál textu|originál)[ v {originalLanguage}| \\({originalLanguage}\\)][ (tu|nájdete tu)]',
        'Pozrite [pôvodný článok](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(pôvodný názov|originálny názov|názov originálu|pôvodný titulok): {originalHeadline}',
        'Názov originálu: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(jazyk originálu|pôvodný jazyk|originálny jazyk): {originalLanguage}',
        'Jazyk originálu: nemčina',
        { originalLanguage: 'de' },
      ],
      [
        '(autor[ka] originálu|pôvodný autor|pôvodná autorka): {authors}',
        'Autorka originálu: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(dátum vydania originálu|dátum originálu|pôvodne (publikované|vyšlo|zverejnené))[ dňa]: {originalDate}',
        'Dátum vydania originálu: 3. mája 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this><was>[ <first>][ <printed>][ <first>][ v {originalLanguage}][ dňa {originalDate}| {originalDate}] <on> {source}[<more>]',
        'Článok bol pôvodne publikovaný na webe [Nábrežie](https://quay.example/pristav).',
        {
          role: 'republication',
          originalPublisher: 'Nábrežie',
          originalAddress: 'https://quay.example/pristav',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>)[ v {originalLanguage}][ dňa {originalDate}| {originalDate}] <on> {source}[<more>]',
        'Pôvodne vyšlo na serveri Nábrežie 3. mája 2021',
        { role: 'republication', originalPublisher: 'Nábrežie', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(<this>|toto) je[ neoficiálny| voľný] preklad[om][ článku| textu] {original}[<more>]',
        'Tento text je preklad článku [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|toto|ide o) [je ][neoficiálny |voľný ]preklad[om] (originálu|pôvodného (textu|článku)|originálneho (textu|článku))[ v| z| zo] {originalLanguage}',
        'Toto je preklad originálu z francúzštiny.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this><was> preložen(ý|á|é) z[o] {originalLanguage}[<more>]',
        'Článok bol preložený z angličtiny.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this><was> ](preložen(ý|á|é) (strojovo|automaticky)|(strojovo|automaticky) preložen(ý|á|é))[ z[o] {originalLanguage}][ {...}]',
        'Článok bol automaticky preložený z angličtiny.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|toto) je |ide o )(strojový|automatický) preklad[ {...}]',
        'Toto je strojový preklad pôvodnej stránky.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(strojový|automatický) preklad',
        'Strojový preklad',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Slovenský preklad © 2012, Anna Nová',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        '[z[o] {originalLanguage} ](preklad|prekladateľ[ka]|preložil[a]|prel.|preložili|preklad a úprava)[ z[o] {originalLanguage}][ do {inLanguage}]: {translators}',
        'Preklad z angličtiny: Anna Nová a Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová', 'Bo Lind'] },
      ],
      [
        '[z[o] {originalLanguage} ](preložil[a]|preložil\\(a\\)|prel.|preložili|preklad) {translators}',
        'Z angličtiny preložila Anna Nová',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová'] },
      ],
      [
        '{translators} \\((preklad|prekladateľ[ka]|prel.)\\)',
        'Anna Nová (preklad)',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        '(korektúra|korektúry|jazyková korektúra|redakcia prekladu)[:] {proofreaders}',
        'Korektúra: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'pre {translationPublisher}',
        'Preložila Anna Nová pre Pobrežie',
        { role: 'republication', translators: ['Anna Nová'], translationPublisher: 'Pobrežie' },
      ],
      [
        'z[o] {originalLanguage}',
        'Preložila Anna Nová z francúzštiny',
        { role: 'translation', translators: ['Anna Nová'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(pôvodný zdroj|zdroj článku|zdroj textu|originálny zdroj): {source}',
        'Pôvodný zdroj: Nábrežie',
        { originalPublisher: 'Nábrežie' },
      ],
    ],
    sourceMaybe: [
      [
        '(zdroj[e]|via|prevzaté z): {original}',
        'Zdroj: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(zdroj[e]|via|prevzaté z): {source}',
        'Zdroj: Nábrežie, 3. mája 2021',
        { originalPublisher: 'Nábrežie', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> ](prevzat(ý|á|é)|publikovan(ý|á|é)|zverejnen(ý|á|é))[ tu] so (súhlasom|zvolením)[ redakcie| servera| webu] {source}[<more>]',
        'Článok je prevzatý so súhlasom redakcie Nábrežie.',
        { role: 'republication', originalPublisher: 'Nábrežie' },
      ],
    ],
  },
  byline: ['(autor|autorka|text|napísal|napísala):'],
  abbreviations: {
    always: 'ul napr tzv tj',
    beforeNumber: 'č str',
  },
  lists: {
    staged: ['vydavateľstvo'],
    extent: ['{number} (strán|strany|s.|str.|eur)'],
    card: [
      'réžia',
      'vydavateľstvo|nakladateľstvo|počet strán|strán|cena|väzba|žáner|hrajú|scenár|rok vydania|dĺžka',
    ],
    comments: ['[{number} ](komentáre|komentár|komentárov|diskusia)[ [\\(]{number}[\\)]]'],
    around: [
      '(súvisiace|podobné|ďalšie|najčítanejšie) články|(čítajte|prečítajte si) (aj|tiež)|mohlo by vás zaujímať',
    ],
    notAuthor: ['redakcia[ {...}]|redaktor|administrátor'],
    published: ['(publikované|zverejnené)[:]'],
    advertisement: ['reklama'],
    otherWorks: ['obráz*'],
    republication: [
      '(kopírovanie|šírenie|publikovanie|preberanie) {...} (zakázan*|bez {..} súhlasu|povolen*)',
    ],
    disclaimer: ['názory {...} (nemusia|nevyjadrujú)|nenesie zodpovednosť'],
  },
};
