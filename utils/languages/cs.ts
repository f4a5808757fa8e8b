/** Czech. */
import type { Language } from './types';

export const cs: Language = {
  tag: 'cs',
  common:
    'a se na je že v to s z do o i jako za ale by k po jsou pro od který které podle jeho ještě také až',
  issue: 'č číslo roč ročník s str',
  seasons: 'jaro léto podzim zima',
  languages: {
    en: 'anglický angl',
    fr: 'francouzský franc fr',
    de: 'německý něm',
    es: 'španělský španěl',
    it: 'italský ital',
  },
  declines: true,
  and: 'a &',
  words: {
    mine: '(český překlad|překlad do češtiny)',
    text: '(článek|článku|text[u]|příspěvek|příspěvku|esej|rozhovor[u]|komentář[e]|zpráv(a|y)|stránk(a|y)|analýz(a|y)|sloupek|návod[u]|kapitol(a|y)|dokument[u]|recenz(e|i)|post[u])',
    this: '(tento|tato|toto|následující|uvedený) <text>',
    bare: '(článek|text|rozhovor|komentář)',
    was: '( byl| vyšel| je| byla| vyšla| byl již dříve)',
    first: '(původně|poprvé|dříve|nejprve|již dříve|nejdříve)',
    printed:
      '(publikován[a|o]|uveřejněn[a|o]|zveřejněn[a|o]|otištěn[a|o]|vydán[a|o]|vyšlo|vyšel|vyšla)',
    from: '(z|ze) {originalLanguage}[.| jazyka| originálu| předlohy]',
    on: '(na (stránkách|serveru|portálu|blogu|webu)[ (časopisu|deníku|týdeníku|magazínu)]|v (časopise|týdeníku|deníku|listu|měsíčníku|čtvrtletníku|magazínu|sborníku)|na|<in>)',
    in: '(v|ve)',
    kind: '(časopis|týdeník|deník|měsíčník|magazín|server|portál|web) ',
    issue:
      '([,] [\\(](č.|číslo)[ ]{number}[-{number}][(/|, | z | ze dne | ){originalDate}][\\)]|[,] z[e dne] {originalDate})',
    titled: '[,] pod (názvem|titulkem|titulem) {originalHeadline}',
    here: '(zde|tady|na tomto odkazu|na této adrese|pod tímto odkazem)',
    ours: '(mém|našem|svém|jiném) [(osobním|starém) ](blogu|webu|zápisníku|kanálu)|(mých|našich|svých) stránkách',
    of: '(článku|textu|příspěvku|stránky|návodu|kapitoly|dokumentu|eseje)',
    original:
      '(originál[ <of>]|(původní|originální) (článek|text|příspěvek|verze))[ v {originalLanguage}| \\({originalLanguage}\\)]',
    more: '(, (kde|kter(ý|á|é|ou)|v|s|ale|a|poté|později|zde) {...}| a {...}| se souhlasem {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(původní (článek|text|příspěvek)|originální (článek|text)|originál[ článku| textu]|odkaz na (originál|původní článek))[ v {originalLanguage}| \\({originalLanguage}\\)][ (zde|najdete zde)]: {original}',
        'Původní článek: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. května 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(přečtěte si|čtěte|číst|viz|zobrazit) ](původní (článek|text|příspěvek)|originální (článek|text)|originál článku|originál textu|originál)[ v {originalLanguage}| \\({originalLanguage}\\)][ (zde|najdete zde|naleznete zde)]',
        'Viz [původní článek](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original>[ <first>] (vyšel|byl (publikován|zveřejněn|uveřejněn|otištěn))[ <first>][ v {originalLanguage}][ dne {originalDate}| {originalDate}] <on> {source}[<issue>][<titled>][<more>]',
        'Původní článek vyšel 5. června 2024 na webu [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalDate: '2024-06-05',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '{originalLanguage} originál[ <of>][ <first>] (vyšel|byl (publikován|zveřejněn|uveřejněn|otištěn))[ <first>][ v {originalLanguage}][ dne {originalDate}| {originalDate}] (na webu|na serveru|na portálu|v časopise|na|v) {source}[<issue>][<titled>][<more>]',
        'Anglický originál článku vyšel v The Quay.',
        { originalLanguage: 'en', originalPublisher: 'The Quay' },
      ],
      [
        '<original> (je|najdete|naleznete|lze)[ (dostupný|číst|k přečtení|k dispozici)][ (zde|na|na adrese)](: | ){translated}',
        'Původní článek najdete na https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '({originalLanguage} originál[ <of>]|<original>) (je|najdete|naleznete|lze|si můžete|můžete)[ si][ (dostupný|číst|přečíst|najít|k přečtení|k dispozici)] <here>',
        'Anglický originál článku najdete [zde](https://quay.example/harbour-at-night).',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(původní název|originální název|název originálu|původní titulek|titul originálu): {originalHeadline}',
        'Název originálu: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(jazyk originálu|původní jazyk|originální jazyk): {originalLanguage}',
        'Jazyk originálu: němčina',
        { originalLanguage: 'de' },
      ],
      [
        '(autor[ka] originálu|původní autor[ka]): {authors}',
        'Autorka originálu: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(datum vydání originálu|datum originálu|původně (publikováno|vyšlo|zveřejněno))[ dne]: {originalDate}',
        'Datum vydání originálu: 3. května 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(<this>(<was>( <first>[ <printed>]| <printed>[ <first>])|( vyšel| vyšla)[ <first>])|<bare>( byl| byla| vyšel)( <first>[ <printed>]| <printed> <first>)|<bare> <first> <printed>)[ v {originalLanguage}][ dne {originalDate}| {originalDate}] (na <ours>|<on> {source}[<issue>][ v {originalLanguage}][<titled>]|(v|ve) {...})[<more>]',
        'Článek byl původně publikován na webu [Nábřeží](https://quay.example/pristav).',
        {
          role: 'republication',
          originalPublisher: 'Nábřeží',
          originalAddress: 'https://quay.example/pristav',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>)[ v {originalLanguage}][ dne {originalDate}| {originalDate}][<titled>](: [<kind>]| <on> ){source}[<issue>][ v {originalLanguage}][<more>]',
        'Původně vyšlo na serveru Nábřeží 3. května 2021',
        { role: 'republication', originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
      [
        '<this>( původně| poprvé) (vyšel|byl publikován|byl zveřejněn|vyšla)[ v {originalLanguage}][ dne {originalDate}| {originalDate}] (na (webu|portálu|serveru|blogu|stránkách)|v (časopise|deníku|týdeníku|magazínu)) {source}[<more>]',
        'Tento článek původně vyšel 5. června 2024 na webu [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalDate: '2024-06-05',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<bare>( byl <printed>| vyšel| vyšla)[ v {originalLanguage}][ dne {originalDate}| {originalDate}] <on> {source}',
        'Článek vyšel na serveru Nábřeží 3. května 2021',
        { originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '[(<this>|toto|jde o|jedná se o) [je ]]překlad[em] <of>,[ kter(ý|á|é)] [<first> ](<printed>|publikovan(ého|é)|zveřejněn(ého|é))[ <first>][ v {originalLanguage}] <on> {source}[<more>]',
        'Toto je překlad článku, který původně vyšel na serveru [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|toto|jde o|jedná se o) [je ][* [* ]]překlad[em] {translated}',
        'Tento text je překlad článku [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[volný ]překlad <of>[ z] {translated}',
        'Překlad článku [Harbours at Night](https://quay.example/harbours-at-night)',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        'přeloženo[ do češtiny] (z|ze)[ * originálu| <of>|:] {translated}',
        'Přeloženo z anglického originálu [Harbours at Night](https://quay.example/harbours-at-night)',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|toto|jde o|jedná se o) [je ][neoficiální |volný ]překlad[em] (originálu|původního (textu|článku)|originálního (textu|článku))[ v| z| ve] {originalLanguage}',
        'Toto je překlad originálu z francouzštiny.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|<bare>)<was> přeložen[a|o] z {originalLanguage}[<more>]',
        'Článek byl přeložen z angličtiny.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[(<this>|<bare>)<was> ](přeložen[a|o] (strojově|automaticky|pomocí (ai|umělé inteligence|<engines>))|(strojově|automaticky) přeložen[a|o|ý text])[ <from>][ {...}]',
        'Článek byl automaticky přeložen z angličtiny.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|toto) je |jde o )(strojový|automatický) překlad[ {...}]',
        'Toto je strojový překlad původní stránky.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(strojový|automatický) překlad',
        'Strojový překlad',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Český překlad © 2012, Anna Nová',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        '[<from> ](překlad|překladatel[ka]|přeložil[a]|přel.|přeložili|překlad(, | a )(úprava|redakce|poznámky|výběr)|z originálu přeložil[a])[ <from>][ do {inLanguage}]: {translators}',
        'Překlad z angličtiny: Anna Nová a Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová', 'Bo Lind'] },
      ],
      [
        '[<from> ][do {inLanguage} ](přeložil[a][ a (upravil|zpracoval|redigoval)[a]]|přeložil\\(a\\)|přel.|přeložili|překlad)[ <from>] {translators}',
        'Z angličtiny přeložila Anna Nová',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nová'] },
      ],
      [
        '[<this><was> ]přeložen[a|o] <from>',
        'Přeloženo z angličtiny',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '[<from> ]pro (náš (web|časopis|server|portál)|[(web|časopis|server|portál|deník|týdeník) ]{translationPublisher}) [<from> ](přeložil[a]|přeložili|přeložily)[ <from>] {translators}',
        'Pro web „Přístav“ z angličtiny přeložila Anna Nová',
        {
          role: 'republication',
          translationPublisher: 'Přístav',
          originalLanguage: 'en',
          translators: ['Anna Nová'],
        },
      ],
      [
        '{translators} \\((překlad|překladatel[ka]|přel.)\\)',
        'Anna Nová (překlad)',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        '[<this><was> ]přeložen[a|o]( do {inLanguage}| se (souhlasem|svolením) {...})',
        'Přeloženo se svolením autorky',
        { role: 'translation' },
      ],
      [
        '(korektura|korektury|jazyková korektura|jazyková korektura překladu|redakce překladu)[:] {proofreaders}',
        'Korektura: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
      [
        '[<from> ](přeložil[a|i]|přeložili|přeložily)[ <from>][:] {translators}',
        'Z angličtiny přeložil Ondřej Vrba.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ondřej Vrba'] },
      ],
    ],
    creditGoesOn: [
      [
        '[a ](redakce|redaktor[ka]|redigoval[a]|úprava|foto|fotografie|ilustrace|odpovědný redaktor)(: | ){others}',
        'Překlad: Anna Nová, redakce: Bo Lind',
        { role: 'translation', translators: ['Anna Nová'] },
      ],
      [
        'pro [(web|časopis|server|portál|deník|týdeník) ]{translationPublisher}',
        'Přeložila Anna Nová pro Přístav',
        { role: 'republication', translators: ['Anna Nová'], translationPublisher: 'Přístav' },
      ],
      [
        'z {originalLanguage}',
        'Přeložila Anna Nová z francouzštiny',
        { role: 'translation', translators: ['Anna Nová'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(původní zdroj|zdroj článku|zdroj textu|originální zdroj): [<kind>]{source}[<issue>]',
        'Původní zdroj: Nábřeží',
        { originalPublisher: 'Nábřeží' },
      ],
    ],
    sourceMaybe: [
      [
        '(zdroj[e]|via|převzato z): {original}',
        'Zdroj: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(zdroj[e]|via|převzato z): {source}',
        'Zdroj: Nábřeží, 3. května 2021',
        { originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](převzat[o|a]|přetištěn[o|a]|publikován[o|a]|zveřejněn[o|a]|publikujeme|přebíráme|přetiskujeme|zveřejňujeme)[ (text|článek)][ zde] (se|s laskavým) (souhlasem|svolením)[ redakce][ (serveru|webu|časopisu|deníku|týdeníku|portálu)] {source}[<more>]',
        'Článek publikujeme se souhlasem redakce časopisu „Přístav“.',
        { role: 'republication', originalPublisher: 'Přístav' },
      ],
      [
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](převzat[o|a|é]|přetištěno|přebíráme|přetiskujeme) (z|ze|od)[ (webu|portálu|serveru|blogu|časopisu|deníku|týdeníku|magazínu)] {source}[<issue>][<more>]',
        'Převzato z [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: [
    '(poznámka|poznámka (redakce|překladatele)|pozn.[ red.| překl.]|upozornění|aktualizace|aktualizováno)',
  ],
  byline: ['(autor|autorka|text|napsal|napsala):'],
  abbreviations: {
    always: 'ul např tzv tj mj',
    beforeNumber: 'č str',
  },
  numbers: {
    parts: { půl: '0.5 50 30 2', polovina: '0.5 50 30 2', čtvrt: '0.25 25 15 45 4 3' },
    cardinals: {
      půldruhého: 1.5,
      dvacátých: 20,
      třicátých: 30,
      čtyřicátých: 40,
      padesátých: 50,
      šedesátých: 60,
      sedmdesátých: 70,
      osmdesátých: 80,
      devadesátých: 90,
    },
  },
  lists: {
    oblique: ['*(a|á|e|é|ě|i|í|y|ý|o|u|ů|em|ém|om|ům|ím|ým|ách|ech|ích|ých)'],
    asItIs: ['(časopis|deník|týdeník|magazín|server|portál|web|blog|měsíčník|čtvrtletník)*'],
    subject: ['(přeložil|upravil|napsal|zpracoval)[a|i|y]'],
    into: ['do *'],
    noPublisher: [
      'praha|brno|ostrava|plzeň|olomouc|londýn|paříž|berlín|vídeň|moskva|řím|bratislava|varšava|budapešť|new york',
      '(autor*|vydavatel*|redakce|překladatel*)[ {...}]|<ours>',
    ],
    call: ['(zde|<ours>)[ {...}]', '(tento|tohoto) [* ]<text>[ {...}]'],
    byPermission: [
      'se (souhlasem|svolením) {...}|děkujeme {...}',
      '(přetištěno|publikováno|zveřejněno|publikujeme) se (souhlasem|svolením){...}',
    ],
    staged: ['nakladatelství'],
    extent: ['{number} (stran|strany|s.|str.|kč)'],
    card: [
      'režie|scéna',
      'nakladatelství|vydavatelství|počet stran|stran|cena|vazba|žánr|hrají|scénář|rok vydání|délka',
    ],
    comments: ['[{number} ](komentáře|komentář|komentářů|diskuse|diskuze)[ [\\(]{number}[\\)]]'],
    around: [
      '(související|podobné|další|nejčtenější) články|(čtěte|přečtěte si) (také|dále)|mohlo by vás zajímat|nejčtenější',
    ],
    notAuthor: ['redakce[ {...}]|redaktor|administrátor'],
    published: ['(publikováno|vydáno|zveřejněno)[:]'],
    onDay: ['dne'],
    advertisement: ['reklama'],
    otherWork: [
      '(foto|fotografie|fotky|ilustrace|obrázek|redakce|redaktor[ka]|korektura|korektury|grafika):',
    ],
    otherCredit: ['foto*|ilustr*|redak*'],
    otherWorks: ['obráz*'],
    republication: [
      '(kopírování|šíření|publikování|přetisk*|přebírání|převzetí) {...} (zakázán*|bez {..} souhlasu|povolen*|se souhlasem)',
    ],
    disclaimer: ['názory {...} (nemusí|nevyjadřují|neodpovíd*)|nenese odpovědnost'],
  },
};
