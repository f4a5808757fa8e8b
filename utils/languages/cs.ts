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
    on: '(na [<what> ][<what> ](stránkách|serveru|portálu|blogu|webu)[ <house>]|(v|ve) [<what> ][<what> ](časopise|týdeníku|deníku|listu|měsíčníku|čtvrtletníku|magazínu|sborníku)|(v|ve) <edition>[<what> ]<house>|na|<in>)',
    // What a house is said to be.
    what: '(britsk|anglick|americk|francouzsk|německ|italsk|španělsk|švédsk|dánsk|norsk|finsk|rusk|polsk|slovensk|maďarsk|ukrajinsk|tureck|řeck|izraelsk|arabsk|indick|japonsk|čínsk|brazilsk|chilsk|argentinsk|mexick|kanadsk|australsk|švýcarsk|rakousk|nizozemsk|belgick|portugalsk|česk|nezávisl|levicov|liberáln|socialistick|anarchistick|feministick|vědeck|literárn|studentsk|internetov|odborn|partnersk|zahraničn)(ém|ého|ím|ího)',
    house: '(časopisu|deníku|týdeníku|magazínu|měsíčníku|čtvrtletníku|listu|webu|portálu|serveru)',
    edition: '[*m ](čísle|vydání)[ {number}[/{number}]] ',
    inmonth:
      '(v|ve) (lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci) {number}',
    when: '[ <inmonth>| dne {originalDate}| {originalDate}]',
    in: '(v|ve)',
    kind: '(časopis|týdeník|deník|měsíčník|magazín|server|portál|web) ',
    issue:
      '([,] [\\(](č.|číslo)[ ]{number}[-{number}][(/|, | z | ze dne | ){originalDate}][\\)]|[,] <inmonth>|[,] (z|ze dne|dne) {originalDate}|[,] v roce {originalDate}|[ ]\\({originalDate}\\))',
    titled: '[,] pod (názvem|titulkem|titulem) {originalHeadline}',
    here: '(zde|tady|na tomto odkazu|na této adrese|pod tímto odkazem)',
    ours: '(mém|našem|svém|jiném) [(osobním|starém) ](blogu|webu|zápisníku|kanálu)|(mých|našich|svých) stránkách',
    of: '(článku|textu|příspěvku|stránky|návodu|kapitoly|dokumentu|eseje)',
    original:
      '(originál[[ tohoto] <of>]|(původní|originální) (článek|text|příspěvek|verze))[ v {originalLanguage}| \\({originalLanguage}\\)]',
    more: '(, (kde|kter(ý|á|é|ou)|v|s|ale|a|poté|později|zde) {...}| a (je|byl|publik|přetisk|přelož|překlá|zde|tu|poté|pak|nyní|zveřej|vycház)*[ {...}]| se souhlasem {...}|[ ]\\({...}\\))',
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
        '<original>[ <first>] (vyšel|byl (publikován|zveřejněn|uveřejněn|otištěn))[ <first>][ v {originalLanguage}]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Původní článek vyšel 5. června 2024 na webu [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalDate: '2024-06-05',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '{originalLanguage} originál[ <of>][ <first>] (vyšel|byl (publikován|zveřejněn|uveřejněn|otištěn))[ <first>][ v {originalLanguage}]<when> (na webu|na serveru|na portálu|v časopise|na|v) {source}[<issue>][<titled>][<more>]',
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
        '(toto|tohle) je <text> {...}, [<first> ](publikovan|uveřejněn|zveřejněn|otištěn)(ý|á|é)<when> <on> {source}[<issue>][<titled>][<more>]',
        'Toto je článek Jany Roe, publikovaný 3. května 2021 v britském časopise „The Quay“ pod názvem „Harbours at Night“.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalHeadline: 'Harbours at Night',
        },
      ],
      [
        '(<this>|<bare>) (vyšel|vyšla|byl[a] <printed>)<when> <on> {source}[<issue>](,| a) (přetiskujeme|publikujeme|zveřejňujeme) (jej|ho|ji)[ zde] (se|s laskavým) (souhlasem|svolením) {...}',
        'Tento text vyšel v červnovém čísle měsíčníku „Lidé vědy“ a přetiskujeme jej se svolením autora.',
        { role: 'republication', originalPublisher: 'Lidé vědy' },
      ],
      [
        '(<bare> <first>|<first> (<this>|<bare>)) (vyšel|vyšla|byl[a] <printed>)[ *cky]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Text původně vyšel v květnovém čísle časopisu „Nábřeží“.',
        { role: 'republication', originalPublisher: 'Nábřeží' },
      ],
      [
        '(zkrácená|rozšířená|první|dřívější) verze tohoto <of> <first> (vyšla|byla <printed>)<when> <on> {source}[<issue>][<titled>][<more>]',
        'Zkrácená verze tohoto článku původně vyšla v deníku „Nábřeží“ 3. května 2021.',
        { role: 'republication', originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
      [
        '(<this>|<bare>) je (zkrácen|upraven|rozšířen|aktualizovan|přepracovan)(ou|á) verz(í|e) <of>, kter(ý|á|é) <first> (vyšel|vyšla|byl[a|o] <printed>)<when> <on> {source}[<issue>][<titled>][<more>]',
        'Tento text je upravenou verzí článku, který původně vyšel v časopise „Nábřeží“.',
        { role: 'republication', originalPublisher: 'Nábřeží' },
      ],
      [
        '(<this>(<was>( <first>[ <printed>]| <printed>[ <first>])|( vyšel| vyšla)[ <first>])|<bare>( byl| byla| vyšel)( <first>[ <printed>]| <printed> <first>)|<bare> <first> <printed>)[ v {originalLanguage}]<when> (na <ours>|<on> {source}[<issue>][ v {originalLanguage}][<titled>]|(v|ve) {...})[<more>]',
        'Článek byl původně publikován na webu [Nábřeží](https://quay.example/pristav).',
        {
          role: 'republication',
          originalPublisher: 'Nábřeží',
          originalAddress: 'https://quay.example/pristav',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>)[ v {originalLanguage}]<when>[<titled>](: [<kind>]| <on> ){source}[<issue>][ v {originalLanguage}][<more>]',
        'Původně vyšlo na serveru Nábřeží 3. května 2021',
        { role: 'republication', originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
      [
        '<this>( původně| poprvé) (vyšel|byl publikován|byl zveřejněn|vyšla)[ v {originalLanguage}]<when> (na (webu|portálu|serveru|blogu|stránkách)|v (časopise|deníku|týdeníku|magazínu)) {source}[<more>]',
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
        '<bare>( byl <printed>| vyšel| vyšla)[ v {originalLanguage}]<when> <on> {source}',
        'Článek vyšel na serveru Nábřeží 3. května 2021',
        { originalPublisher: 'Nábřeží', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(toto|tohle) je <text> {...}, [<first> ](publikovan|uveřejněn|zveřejněn|otištěn)(ý|á|é)<when> <on> {source}[<issue>][ pod (názvem|titulkem) "{originalHeadline}"], v (našem|mém) překladu',
        'Toto je článek Jany Roe, publikovaný 3. května 2021 v britském časopise „The Quay“ pod názvem „Harbours at Night“, v našem překladu.',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalHeadline: 'Harbours at Night',
        },
      ],
      [
        '(<this>|<bare>|toto) je překlad[em] <of>[ "{originalHeadline}"], kter(ý|ou|é) {authors} [<first> ](publikoval|napsal|uveřejnil|zveřejnil)[a|i]<when> (v|ve|na|pro) {source}[<more>| pod licencí {...}]',
        'Článek je překladem textu „Harbours at Night“, který Tobias Vern publikoval 3. května 2021 v „The Quay“ pod licencí CC BY 4.0.',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Tobias Vern'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|toto|jde o|jedná se o) [je ]překlad[em] <of>[ {...}], kter(ý|á|é) [<first> ](vyšel|vyšla|byl[a|o] <printed>)[ <first>]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Toto je překlad článku Jany Roe, který vyšel 3. května 2021 v britském deníku „The Quay“.',
        { role: 'translation', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
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
        'podle (verze|textu|článku) (publikovan|zveřejněn|uveřejněn)(é|ého)<when> <on> {originalPublisher}',
        'Překlad: Anna Nová, podle verze zveřejněné na webu The Quay',
        { role: 'translation', translators: ['Anna Nová'], originalPublisher: 'The Quay' },
      ],
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
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](převzat[o|a]|přetištěn[o|a]|publikován[o|a]|zveřejněn[o|a]|publikujeme|přebíráme|přetiskujeme|zveřejňujeme)[ (text|článek)][ zde] (se|s laskavým) (souhlasem|svolením)[ autor(a|ky) a][ redakce][ <what>][ <house>] {source}[<more>]',
        'Článek publikujeme se souhlasem redakce časopisu „Přístav“.',
        { role: 'republication', originalPublisher: 'Přístav' },
      ],
      [
        '[(<this>|<bare>)<was> |(<this>|<bare>) ](převzat[o|a|é]|přetištěno|přebíráme|přetiskujeme) (z|ze|od)[[ <what>] (<house>|blogu)] {source}[<issue>][<more>]',
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
