/** Slovak. */
import type { Language } from './types';

export const sk: Language = {
  tag: 'sk',
  common:
    'a sa na je že v to s z do o aj ako za ale by k po sú pre od ktorý ktoré podľa jeho ešte tiež až či',
  issue: 'č číslo roč ročník s str',
  seasons: 'jar leto jeseň zima',
  languages: {
    en: 'anglický angl',
    fr: 'francúzsky franc fr',
    de: 'nemecký nem',
    es: 'španielsky španiel',
    it: 'taliansky tal',
    cs: 'český',
  },
  declines: true,
  and: 'a &',
  words: {
    mine: '(slovenský preklad|preklad do slovenčiny)',
    text: '(článok|článku|text[u]|príspevok|príspevku|esej|rozhovor[u]|komentár[a]|správ(a|y)|stránk(a|y)|analýz(a|y)|návod[u]|kapitol(a|y)|dokument[u]|recenzi(a|e))',
    this: '(tento|táto|toto|nasledujúci|uvedený) <text>',
    bare: '(článok|text|rozhovor|komentár)',
    was: '( bol| vyšiel| je| bola| vyšla)',
    first: '(pôvodne|prvýkrát|[po ]prvý raz|najprv|predtým|najskôr)',
    printed:
      '(publikovan(ý|á|é)|uverejnen(ý|á|é)|zverejnen(ý|á|é)|vydan(ý|á|é)|vyšlo|vyšiel|vyšla)',
    from: '(z|zo) {originalLanguage}[.| jazyka| originálu| predlohy]',
    on: '(na (stránkach|stránke|serveri|portáli|blogu|webe)[ (časopisu|denníka|týždenníka|magazínu)]|v (časopise|týždenníku|denníku|mesačníku|štvrťročníku|magazíne|zborníku)|na|<in>)',
    in: '(v|vo)',
    kind: '(časopis|týždenník|denník|mesačník|magazín|server|portál|web) ',
    issue:
      '([,] [\\(](č.|číslo)[ ]{number}[-{number}][(/|, | z | zo dňa | ){originalDate}][\\)]|[,] z[o dňa] {originalDate})',
    titled: '[,] pod (názvom|titulkom|titulom) {originalHeadline}',
    here: '(tu|na tomto odkaze|na tejto adrese|pod týmto odkazom)',
    ours: '(mojom|našom|svojom|inom) [(osobnom|starom) ](blogu|webe|kanáli)|(mojej|našej|svojej) stránke',
    of: '(článku|textu|príspevku|stránky|návodu|kapitoly|dokumentu|eseje)',
    original:
      '(originál[ <of>]|(pôvodný|originálny) (článok|text|príspevok))[ v {originalLanguage}| \\({originalLanguage}\\)]',
    more: '(, (kde|ktorý|ktorá|v|s|skrátené|krátené|upravené)[ {...}]| (so|s láskavým) (súhlasom|zvolením|dovolením) {...}| a {...}| so súhlasom {...}|[ ]\\({...}\\))',
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
      [
        '<original> (je|nájdete|možno)[ (dostupný|čítať|k dispozícii)][ (tu|na|na adrese)](: | ){translated}',
        'Pôvodný článok nájdete na https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original>[ <first>] (vyšiel|bol (publikovaný|zverejnený|uverejnený))[ <first>][ v {originalLanguage}][ dňa {originalDate}| {originalDate}] <on> {source}[<issue>][<titled>][<more>]',
        'Pôvodný článok vyšiel 5. júna 2024 na webe [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalDate: '2024-06-05',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '{originalLanguage} originál[ <of>][ <first>] (vyšiel|bol (publikovaný|zverejnený|uverejnený))[ <first>][ v {originalLanguage}][ dňa {originalDate}| {originalDate}] (na webe|na serveri|na portáli|v časopise|na|v) {source}[<issue>][<titled>][<more>]',
        'Anglický originál článku vyšiel v The Quay.',
        { originalLanguage: 'en', originalPublisher: 'The Quay' },
      ],
      [
        '({originalLanguage} originál[ <of>]|<original>) (je|nájdete|možno|si môžete|môžete)[ si][ (dostupný|čítať|prečítať|nájsť|k dispozícii)] <here>',
        'Anglický originál článku nájdete [tu](https://quay.example/harbour-at-night).',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
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
        '(<this>(<was>( <first>[ <printed>]| <printed>[ <first>])|( vyšiel| vyšla)[ <first>])|<bare>( bol| bola| vyšiel)( <first>[ <printed>]| <printed> <first>)|<bare> <first> <printed>)[ v {originalLanguage}][ dňa {originalDate}| {originalDate}] (na <ours>|<on> {source}[<issue>][ v {originalLanguage}][<titled>]|(v|vo) {...})[<more>]',
        'Článok bol pôvodne publikovaný na webe [Nábrežie](https://quay.example/pristav).',
        {
          role: 'republication',
          originalPublisher: 'Nábrežie',
          originalAddress: 'https://quay.example/pristav',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>)[ v {originalLanguage}][ dňa {originalDate}| {originalDate}][<titled>](: [<kind>]| <on> ){source}[<issue>][ v {originalLanguage}][<more>]',
        'Pôvodne vyšlo na serveri Nábrežie 3. mája 2021',
        { role: 'republication', originalPublisher: 'Nábrežie', originalDate: '2021-05-03' },
      ],
    ],
    appeared: [
      [
        '<bare>( bol <printed>| vyšiel| vyšla)[ v {originalLanguage}][ dňa {originalDate}| {originalDate}] <on> {source}',
        'Článok vyšiel na serveri Nábrežie 3. mája 2021',
        { originalPublisher: 'Nábrežie', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '[(<this>|toto|ide o) [je ]]preklad[om] <of>,[ ktor(ý|á|é)][ bol[a]] [<first> ](<printed>|publikovan(ého|ej)|zverejnen(ého|ej))[ <first>][ v {originalLanguage}] <on> {source}[<more>]',
        'Toto je preklad článku, ktorý pôvodne vyšiel na serveri [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|toto|ide o) [je ][* [* ]]preklad[om] {translated}',
        'Tento text je preklad článku [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[voľný ]preklad <of>[ z] {translated}',
        'Preklad článku [Harbours at Night](https://quay.example/harbours-at-night)',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|toto|ide o) [je ][neoficiálny |voľný ]preklad[om] (originálu|pôvodného (textu|článku)|originálneho (textu|článku))[ v| z| zo] {originalLanguage}',
        'Toto je preklad originálu z francúzštiny.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|<bare>)<was> preložen(ý|á|é) z[o] {originalLanguage}[<more>]',
        'Článok bol preložený z angličtiny.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[(<this>|<bare>)<was> ](preložen(ý|á|é) (strojovo|automaticky|pomocou (ai|umelej inteligencie|<engines>))|(strojovo|automaticky) preložen(ý|á|é))[ <from>][ {...}]',
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
        '[<from> ](preklad|prekladateľ[ka]|preložil[a]|prel.|preložili|preklad(, | a )(úprava|redakcia|poznámky|výber))[ <from>][ do {inLanguage}]: {translators}',
        'Preklad z angličtiny: Anna Nová a Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová', 'Bo Lind'] },
      ],
      [
        '[<from> ][do {inLanguage} ](preložil[a][ a (upravil|spracoval|redigoval)[a]]|preložil\\(a\\)|prel.|preložili|preklad)[ <from>] {translators}',
        'Z angličtiny preložila Anna Nová',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová'] },
      ],
      [
        '[<this><was> ]preložen(ý|á|é) <from>',
        'Preložené z angličtiny',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '[<this><was> ]preložen(ý|á|é)( do {inLanguage}| so (súhlasom|zvolením|dovolením) {...})',
        'Preložené so súhlasom autorky',
        { role: 'translation' },
      ],
      [
        '[<from> ]pre (náš (web|časopis|server|portál)|[(web|časopis|server|portál|denník|týždenník) ]{translationPublisher}) [<from> ](preložil[a]|preložili)[ <from>] {translators}',
        'Pre web „Prístav“ z angličtiny preložila Anna Nová',
        {
          role: 'republication',
          translationPublisher: 'Prístav',
          originalLanguage: 'en',
          translators: ['Anna Nová'],
        },
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
        '[a ](redakcia|redaktor[ka]|redigoval[a]|úprava|foto|fotografie|ilustrácie|zodpovedný redaktor)(: | ){others}',
        'Preklad: Anna Nová, redakcia: Bo Lind',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        'pre [(web|časopis|server|portál|denník|týždenník) ]{translationPublisher}',
        'Preložila Anna Nová pre Prístav',
        { role: 'republication', translators: ['Anna Nová'], translationPublisher: 'Prístav' },
      ],
      [
        'z[o] {originalLanguage}',
        'Preložila Anna Nová z francúzštiny',
        { role: 'translation', translators: ['Anna Nová'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(pôvodný zdroj|zdroj článku|zdroj textu|originálny zdroj): [<kind>]{source}[<issue>]',
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
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](prevzat(ý|á|é)|publikovan(ý|á|é)|zverejnen(ý|á|é)|uverejnen(ý|á|é)|publikujeme|preberáme|zverejňujeme)[ (text|článok)][ tu] (so|s láskavým) (súhlasom|zvolením|dovolením)[ redakcie][ (servera|webu|časopisu|denníka|týždenníka|portálu)] {source}[<more>]',
        'Článok publikujeme so súhlasom redakcie časopisu „Prístav“.',
        { role: 'republication', originalPublisher: 'Prístav' },
      ],
      [
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](prevzat(ý|á|é)|preberáme) (z|zo|od)[ (webu|portálu|servera|blogu|časopisu|denníka|týždenníka|magazínu)] {source}[<issue>][<more>]',
        'Prevzaté z webu [The Quay](https://quay.example/harbour-at-night), krátené.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: [
    '(poznámka|poznámka (redakcie|prekladateľa)|pozn.[ red.| prekl.]|upozornenie|aktualizácia)',
  ],
  byline: ['(autor|autorka|text|napísal|napísala):'],
  abbreviations: {
    always: 'ul napr tzv tj',
    beforeNumber: 'č str',
  },
  numbers: {
    joining: 'a',
    parts: {
      pol: '0.5 50 30 2',
      polovica: '0.5 50 30 2',
      štvrť: '0.25 25 15 45 4 3',
      štvrtina: '0.25 25 15 45 4 3',
    },
    cardinals: {
      ...{ jeden: 1, jedna: 1, jedno: 1, dva: 2, dve: 2, tri: 3, štyri: 4, päť: 5 },
      ...{
        šesť: 6,
        sedem: 7,
        osem: 8,
        deväť: 9,
        desať: 10,
        jedenásť: 11,
        dvanásť: 12,
        trinásť: 13,
      },
      ...{
        štrnásť: 14,
        pätnásť: 15,
        šestnásť: 16,
        sedemnásť: 17,
        osemnásť: 18,
        devätnásť: 19,
        dvadsať: 20,
        tridsať: 30,
      },
      ...{
        štyridsať: 40,
        päťdesiat: 50,
        šesťdesiat: 60,
        sedemdesiat: 70,
        osemdesiat: 80,
        deväťdesiat: 90,
        dvesto: 200,
        tristo: 300,
      },
      ...{ štyristo: 400, päťsto: 500 },
    },
    magnitudes: {
      sto: 1e2,
      tisíc: 1e3,
      milión: 1e6,
      milióny: 1e6,
      miliónov: 1e6,
      miliarda: 1e9,
      miliardy: 1e9,
      miliárd: 1e9,
      bilión: 1e12,
    },
  },
  lists: {
    byPermission: [
      '(publikované|zverejnené|uverejnené|prebraté|publikujeme) {...}súhlasom[ {...}]',
      'so súhlasom {...}|ďakujeme {...}',
    ],
    oblique: ['*(a|á|e|é|i|í|y|ý|o|u|ú|ej|om|ím|ým|ám|och|ách|ích|ých|ov)'],
    asItIs: ['(časopis|denník|týždenník|magazín|server|portál|web|blog|mesačník|štvrťročník)*'],
    subject: ['(preložil|upravil|napísal|spracoval)[a|i|y]'],
    into: ['do *'],
    noPublisher: [
      'bratislava|košice|praha|londýn|paríž|berlín|viedeň|moskva|rím|varšava|budapešť|new york',
      '(autor*|vydavateľ*|redakcie|prekladateľ*)[ {...}]|<ours>',
    ],
    call: ['(tu|<ours>)[ {...}]', '(tento|tohto) [* ]<text>[ {...}]'],
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
    otherWork: [
      '(foto|fotografie|fotky|ilustrácie|ilustrácia|redakcia|redaktor[ka]|korektúra|korektúry|grafika):',
    ],
    otherCredit: ['foto*|ilustr*|redak*'],
    otherWorks: ['obráz*'],
    republication: [
      '(kopírovanie|šírenie|publikovanie|preberanie) {...} (zakázan*|bez {..} súhlasu|povolen*)',
    ],
    disclaimer: ['názory {...} (nemusia|nevyjadrujú)|nenesie zodpovednosť'],
  },
};
