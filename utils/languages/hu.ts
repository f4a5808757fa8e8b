/** Hungarian. */
import type { Language } from './types';

export const hu: Language = {
  tag: 'hu',
  common:
    'a az és hogy nem is egy volt meg de csak már ez még mint ha vagy el azt kell ezt van sem',
  declines: true,
  languages: {
    en: 'angolból angol angolra angolról',
    es: 'spanyolból spanyol',
    fr: 'franciából francia',
  },
  and: 'és &',
  words: {
    mine: '(magyar fordítás|magyarra fordítás)',
    text: '(cikk|írás|szöveg|bejegyzés|esszé|interjú|tanulmány|riport|oldal|poszt|elemzés|dokumentum|blogbejegyzés|útmutató|fejezet|novella|vers|fordítás|leírás|tutorial)',
    done: '(lett lefordítva|került lefordításra|lefordítva|fordítva|készült|fordított)',
    engine:
      '[az |a ](ai[ *]|gépi fordítás*|mesterséges intelligencia|[gépi alapú |gépi ](mesterséges intelligencia |ai )fordítási szolgáltatás*[ {aside}]|<engines>)',
    own: '([saját |személyes |régi ](blogom|oldalam|honlapom|weboldalam|blogunk|oldalunk|honlapunk)*)',
    this: '(ez az|ez a|a fenti|az alábbi|az|a|jelen) <text>',
    first: '(eredetileg|először|korábban|elsőként)',
    printed: '(megjelent|jelent meg|jelent|publikálták|közölte|látott napvilágot|meg)',
    place:
      '(hasábjain|című [* ](lapban|folyóiratban|magazinban|hetilapban|napilapban|portálon|blogon|oldalon)|[című (folyóirat|lap|magazin|hetilap) ]{number}/{number}. számában|oldalán|oldalon|honlapján|honlapon|weboldalon|weboldalán|lapban|lapon|folyóiratban|magazinban|blogon|blogján|portálon|[(*i|{number}.|{number}. évi|{number}. *i|{number}. * {number}-*i) ]számában)',
    theText:
      '(a|az) (cikket|írást|szöveget|bejegyzést|esszét|interjút|tanulmányt|riportot|posztot|elemzést)',
    sep: '( \\| | / | · | • |, |. | - )',
    more: '(, (amely|ahol|a|az|és|de|majd|később|itt) {...}| és {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(az eredeti[,][ {originalLanguage} nyelvű| {originalLanguage}] (cikk|írás|szöveg|bejegyzés|poszt|változat)|(a cikk|az írás|a szöveg|az interjú) eredetije) [{originalDate}[-én|-án|án|én] |"{originalHeadline}" címmel ]jelent meg (a|az) {source} <place>[ {originalDate}[-én|-án|án|én]][ "{originalHeadline}" címmel]',
        'Az eredeti cikk 2021. május 3-án jelent meg a Rakpart hasábjain.',
        { originalPublisher: 'Rakpart', originalDate: '2021-05-03' },
      ],
      [
        '(az eredeti, {originalLanguage} nyelvű (cikk|írás|szöveg) (itt|ide kattintva) (olvasható|érhető el|található)|(a cikk|az írás|a szöveg) eredetije (itt|(a|az) {source} <place>) (olvasható|érhető el|található|jelent meg))',
        'A cikk eredetije a [Rakpart](https://quay.example/kikoto) oldalán olvasható.',
        { originalPublisher: 'Rakpart', originalAddress: 'https://quay.example/kikoto' },
      ],
      [
        '[az ](eredeti[ {originalLanguage} nyelvű] (cikk|írás|szöveg|bejegyzés|poszt|változat|dokumentum)[ (linkje|címe)]|eredeti)[ {originalLanguage}[ul| nyelven]| \\({originalLanguage}[ nyelven]\\)][ (itt olvasható|itt|elérhető)]: {original}',
        'Az eredeti cikk: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 2021. május 3.',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[olvassa el |olvasd el ](az eredeti|eredeti)[ {originalLanguage} nyelvű| {originalLanguage}] (cikk|írás|szöveg|bejegyzés|poszt|változat)[et|ot|t][ (itt|ide kattintva)][ (olvasható|elérhető|található)][ itt]',
        'Az [eredeti cikk](https://quay.example/harbour-at-night) itt olvasható',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'az eredeti[ {originalLanguage} nyelvű| {originalLanguage}] (cikk|írás|szöveg|bejegyzés|poszt|változat)[ {originalLanguage}[ul| nyelven]][ {originalDate}[-én|-án|án|én]][,] (itt|(a|az) ({source} <place>|{originalAddress})) (<printed>|olvasható|található|érhető el)[ meg][ {originalLanguage} nyelven][: {originalAddress}][<more>]',
        'Az eredeti cikk a Rakpart oldalán jelent meg.',
        { originalPublisher: 'Rakpart' },
      ],
    ],
    originalMaybe: [
      [
        '(eredeti cím|az eredeti [cikk ]címe|eredeti cikk címe): {originalHeadline}',
        'Eredeti cím: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(eredeti nyelv|az eredeti nyelve|forrásnyelv): {originalLanguage}',
        'Eredeti nyelv: német',
        { originalLanguage: 'de' },
      ],
      [
        '(eredeti szerző|az eredeti szerzője): {authors}',
        'Eredeti szerző: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(eredeti megjelenés|az eredeti megjelenése|eredeti dátum): {originalDate}',
        'Eredeti megjelenés: 2021. május 3.',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(a cikk|az írás|a szöveg|az interjú|az esszé|e cikk|ennek (a cikknek|az írásnak)) [(egy|a) ](rövidített|rövidebb|korábbi|hosszabb|szerkesztett|bővebb) (változata|verziója)[ <first>] (a|az) {source} <place> jelent meg[ {originalDate}[-én|-án|án|én]][<more>]',
        'A cikk rövidített változata a Rakpart oldalán jelent meg.',
        { role: 'republication', originalPublisher: 'Rakpart' },
      ],
      [
        '<this>[ <first>] (megjelent (a|az) {source} [{number}. ][* ][{number}-*i ]számában)[, {...}|<more>]',
        'Az írás megjelent a Rakpart 2021. május 3-i számában.',
        { role: 'republication', originalPublisher: 'Rakpart' },
      ],
      [
        '(első megjelenés|első közlés|eredeti megjelenés): {source}',
        'Első megjelenés: Rakpart, 2021. május 3.',
        { role: 'republication', originalPublisher: 'Rakpart', originalDate: '2021-05-03' },
      ],
      [
        '[<this> ]<first> [(itt|a következő helyen|az alábbi helyen) ]<printed>: {source}',
        'Eredetileg megjelent: [Rakpart](https://quay.example/kikoto)',
        {
          role: 'republication',
          originalPublisher: 'Rakpart',
          originalAddress: 'https://quay.example/kikoto',
        },
      ],
      [
        '[<this> ]<first>[ {originalDate}[-én|-án|án|én]][,] (a|az) {source} <place>[ <printed>][ meg][,][ {originalDate}[-én|-án|án|én]][<more>]',
        'Ez a cikk eredetileg a Rakpart oldalán jelent meg.',
        { role: 'republication', originalPublisher: 'Rakpart' },
      ],
      [
        '[<this> ]<first>[ {originalLanguage}[ul| nyelven]][ {originalDate}[-én|-án|án|én]][,] ((a|az) {originalAddress} <printed>[ meg]|<printed>[ meg] (a|az) ({source} <place>|{originalAddress}))[<more>]',
        'Ez az írás eredetileg a [Rakparton](https://quay.example/harbour-at-night) jelent meg.',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    translation: [
      [
        '(<this>|ez) a[z] {translated}[ című][ (cikk|írás|bejegyzés|poszt|szöveg|dokumentum|oldal)*][ (magyar|szabad|nem hivatalos)] (fordítása|magyarítása)[(.|,| és) {...}]',
        'Ez az írás a „[The harbour at night and its lights](https://quay.example/harbour-at-night)” című cikk fordítása.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|ez) (az eredeti|egy eredeti)[ {originalLanguage}[ nyelvű]] (cikk|szöveg|írás|oldal)[ magyar] fordítása',
        'Ez az eredeti angol nyelvű cikk fordítása.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> {originalLanguage}[ nyelvről] <done>[(.|,| és) {...}]',
        'Ez a cikk angolról lett lefordítva.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '(<this> |ez |)((gépi|automatikus) fordítás[sal][ (készült|készült szöveg)]|(automatikusan|géppel|gépi fordítással|<engine> (segítségével|használatával|által)) <done>[ {originalLanguage}[ nyelvről]])[(.|,| és) {aside}]',
        'Ez a cikk gépi fordítással készült.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(gépi fordítás|automatikus fordítás|gépi fordítással készült|gépi fordítással készült szöveg)',
        'Gépi fordítás',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(magyarra fordította|magyarra ford.)[:] {translators}',
        'Magyarra fordította: Kovács Anna',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '{originalLanguage} (nyelvből|eredetiből|nyelvről) (fordította|ford.)[:] {translators}',
        'Angol nyelvből fordította: Kovács Anna',
        { role: 'translation', originalLanguage: 'en', translators: ['Kovács Anna'] },
      ],
      [
        '<theText>( {originalLanguage}[ nyelvből]|)( magyarra|) fordította[:] {translators}',
        'A cikket fordította: Kovács Anna',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '<theText> {translators} fordította[ {originalLanguage}][ magyarra]',
        'A szöveget Kovács Anna fordította angolból.',
        { role: 'translation', originalLanguage: 'en', translators: ['Kovács Anna'] },
      ],
      [
        'a fordítás[t] (készítette[:] {translators}|{translators} munkája)',
        'A fordítást készítette: Kovács Anna',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '(szerző|írta|szöveg): {authors}<sep>(fordította|fordítás|ford.|fordító): {translators}',
        'Írta: Jana Roe, fordította: Kovács Anna',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Kovács Anna'] },
      ],
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Magyar fordítás © 2012, Kovács Anna',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '[{originalLanguage} ](fordította[ és (szerkesztette|összeállította|átdolgozta)]|fordították|ford.|fordító[k]|fordítás|magyar fordítás|magyarra fordította)[ {originalLanguage}]: {translators}',
        'Fordította: Kovács Anna',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '[{originalLanguage} ](fordította|fordították|ford.|magyarra fordította) {translators}',
        'Angolból fordította Kovács Anna és Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Kovács Anna', 'Bo Lind'] },
      ],
      [
        '{translators} (fordítása|fordításában|\\(fordító\\)|\\(ford.\\)|\\(fordítás\\))',
        'Kovács Anna fordítása',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
      [
        '(lektorálta|lektor|korrektúra|ellenőrizte|nyelvi lektor)[:] {proofreaders}',
        'Lektorálta: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        '(fotó|fotók|kép|képek|illusztráció|szerkesztette|szerkesztő): {others}',
        'Fordította: Kovács Anna | Fotó: Bo Lind',
        { role: 'translation', translators: ['Kovács Anna'] },
      ],
    ],
    source: [
      [
        '(eredeti forrás|az eredeti forrása|a cikk forrása): {source}',
        'Eredeti forrás: Rakpart',
        { originalPublisher: 'Rakpart' },
      ],
    ],
    sourceMaybe: [
      [
        '(forrás[ok]): {original}',
        'Forrás: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(forrás[ok]|megjelent): {source}',
        'Forrás: Rakpart, 2021. május 3.',
        { originalPublisher: 'Rakpart', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<theText> ](a|az) {source} [szíves ](engedélyével|hozzájárulásával) (közöljük|közölve|tesszük közzé|jelentetjük meg)',
        'A Rakpart engedélyével közöljük.',
        { role: 'republication', originalPublisher: 'Rakpart' },
      ],
      [
        '<this> (a|az) {source} [szíves ](engedélyével|hozzájárulásával|jóváhagyásával) (jele|közöl|újraközöl|került|publikál)*{...}',
        'Ez a cikk a Rakpart engedélyével jelenik meg itt.',
        { role: 'republication', originalPublisher: 'Rakpart' },
      ],
    ],
  },
  note: [
    '(felelősségkizárás|felelősségi nyilatkozat|megjegyzés|(a fordító|a szerkesztő) megjegyzése)',
  ],
  byline: ['(szerző|írta|szöveg):', 'írta'],
  numbers: {
    parts: {
      fele: '0.5 50 30 2',
      fél: '0.5 50 30 2',
      negyed: '0.25 25 15 45 4 3',
      negyede: '0.25 25 15 45 4 3',
      harmada: '0.333333333333 33 3',
    },
    magnitudes: { ezer: 1e3, milliárd: 1e9 },
  },
  lists: {
    byPermission: [
      '(közöljük|közölve|utánközlés|újraközlés) {...}(engedélyével|hozzájárulásával)[ {...}]',
      '(a|az) {..} (engedélyével|hozzájárulásával)',
      '(köszönet|köszönjük) {...}',
    ],
    noPublisher: [
      'budapest|debrecen|szeged|pécs|london|párizs|berlin|bécs|moszkva|róma|pozsony|kolozsvár|prága|varsó|new york',
      '<own>|{number}[ *]|szerző*|kiadó*|fordító*',
    ],
    call: ['<own>|(itt|ide|ezen|link)[ {...}]'],
    staged: ['rendezte'],
    extent: ['{number} (oldal|o.|forint|ft)'],
    card: [
      'kiadó|oldalszám|terjedelem|ár|műfaj|szereplők|rendezte|rendező|forgatókönyv|kiadás éve|megjelenés éve',
    ],
    comments: ['[{number} ](hozzászólások|hozzászólás|kommentek|komment)[ [\\(]{number}[\\)]]'],
    around: [
      '(kapcsolódó|hasonló|további|legolvasottabb) (cikkek|hírek|bejegyzések)|(olvasd|olvassa) el (ezt is|még)|ez is érdekelheti',
    ],
    notAuthor: ['szerkesztőség[ {...}]|szerkesztő|adminisztrátor'],
    published: ['(megjelent|közzétéve|publikálva)[:]'],
    otherWorks: ['kép*'],
    republication: ['(utánközl|másol|felhasznál|újraközl)* {...} (tilos|engedély*|hozzájárul*)'],
    disclaimer: ['(vélemény|álláspont)* {...} (nem [feltétlenül ]tükröz*|nem feltétlenül)'],
  },
};
