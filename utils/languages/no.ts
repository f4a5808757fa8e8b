/** Norwegian, Bokmål and Nynorsk. */
import type { Language } from './types';

export const no: Language = {
  tag: 'no',
  common:
    'og at det som en er av for med til den har ikke på et om var jeg han men så fra vi kan skal ikkje eg frå ble vart',
  issue: 'nr nummer årg årgang s side',
  seasons: 'vår sommer høst vinter',
  and: 'og samt &',
  words: {
    mine: '(norsk oversettelse|oversettelse til norsk|norsk omsetjing)',
    text: '(artikkel[en]|tekst[en]|innlegg[et]|essay[et]|intervju[et]|rapport[en]|side[n]|kronikk[en]|historie[n]|sak[en]|kommentar[en]|guide[n]|blogg[en]|bloggpost[en]|veiledning[en]|nyhet[en]|anmeldelse[n]|dokument[et]|kapittel|kapittelet)',
    this: '(denne|dette|den|følgende|ovenstående|en tidligere versjon av denne) <text>|(artikkelen|teksten|innlegget|intervjuet|saken|kronikken|kommentaren|debattinnlegget|leserinnlegget|essayet)',
    was: '( er| var| har| ble| vart| har vært| er tidligere| sto| stod)',
    first:
      '(først|fyrst|fyrste gong|første gang|opprinnelig|opprinneleg|tidligere|tidlegare|for første gang)',
    printed: '(publisert|utgitt|trykt|trykket|postet|på trykk)',
    on: '(i tidsskriftet|på nettstedet|på bloggen|i avisen|i avisa|hos|via|på|i)',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(min|vår|sin|hans|hennes|en annen) [(egen|gamle|personlige) ](blogg|hjemmeside|nettside|side|kanal)|(mitt|vårt) (nettsted|nyhetsbrev)',
    original:
      '(originalen|originalartikkelen|originalteksten|den [(opprinnelige|originale) ][{originalLanguage} ](originalen|artikkelen|teksten|versjonen))[ på {originalLanguage}]',
    titled: '(under (tittelen|overskriften|navnet|overskrifta)|med (tittelen|overskriften))[:]',
    kind: '[(den|det) ][*ske ](avisen|avisa|tidsskriftet|nettstedet|nettavisen|bloggen|ukeavisen) ',
    sep: '( \\| | / | · | • |, |. | - )',
    tool: '(ved hjelp av|med hjelp (av|fra)|med|via) (<engines>|ki|ai|kunstig intelligens)',
    leave: 'med [vennlig ](tillatelse|løyve)',
    more: '([,] (nr.|nr) {number}( |/){number}|, (en|et|ei|som|der|med|i) {...}| og {...}| med {...}| under {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '<original>[ til (denne|dette) <text>] (ble|vart|er|var|sto|stod)[ <first>][ <printed>][ på trykk][ på {originalLanguage}][ den {originalDate}| {originalDate}][ <titled> "{originalHeadline}"] (i|på|hos) [<kind>]{source}[<more>]',
        'Originalen ble publisert 3. mai 2021 i The Quay.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '<original>{translated}[,] (ble|vart|er|var|sto|stod) <printed>[ den {originalDate}| {originalDate}] (i avisen|i tidsskriftet|i|hos) {source}[<more>]',
        'Originalartikkelen, "Harbours and their lights", ble publisert i The Quay 3. mai 2021.',
        {
          originalHeadline: 'Harbours and their lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[les ](originalartikkel[en]|den opprinnelige artikkelen|opprinnelig artikkel|original artikkel|originalen|original|originaltekst[en])[ på {originalLanguage}| \\({originalLanguage}\\)][ her]: {original}',
        'Originalartikkel på engelsk: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. mai 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(les|se) ](originalartikkel[en]|den opprinnelige artikkelen|opprinnelig artikkel|original artikkel|originalen|originaltekst[en])[ på {originalLanguage}| \\({originalLanguage}\\)][ her]',
        'Les [originalartikkelen](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (finnes|kan|ligger|finner du|er)[ (leses|finnes|lese|skrevet)][ på {originalLanguage}][ her]',
        'Originalen kan leses [her](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(originalen|originalartikkelen|originalteksten|den opprinnelige artikkelen)[ på {originalLanguage}] (finnes|kan|ligger|finner du|er)[ (leses|finnes|lese|publisert)] (på|her|hos)(: | ){translated}',
        'Originalen på engelsk finner du her: https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(originaltittel|opprinnelig tittel|originalens tittel): {originalHeadline}',
        'Originaltittel: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(originalspråk|opprinnelig språk|kildespråk): {originalLanguage}',
        'Originalspråk: tysk',
        { originalLanguage: 'de' },
      ],
      [
        '(opprinnelig forfatter|original forfatter|originalens forfatter): {authors}',
        'Opprinnelig forfatter: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(opprinnelig (publisert|publiseringsdato)|originalens dato)[ den]: {originalDate}',
        'Opprinnelig publisert: 3. mai 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(denne|dette) <text> av {authors}<was>[ <first>][ <printed>]{published}',
        'Denne artikkelen av Jana Roe ble publisert i det britiske tidsskriftet The Quay under tittelen "Harbours at Night".',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '(artikkelen|kronikken|kommentaren|teksten|denne (spalten|artikkelen|kronikken|kommentaren|teksten)) (ble publisert|er publisert|sto på trykk|ble trykt) (i dag|i går|på lørdag)[ også]{published}',
        'Denne kommentaren sto på trykk i dag i Kaia.',
        { role: 'republication', originalPublisher: 'Kaia' },
      ],
      [
        '<this><was>[ <first>][ <printed>][ den {originalDate}| {originalDate}] <titled> "{originalHeadline}"[,][ <first>][ den {originalDate}| {originalDate}] (i avisen|i tidsskriftet|i|på|hos) {source}[<more>]',
        'Artikkelen ble publisert 3. mai 2021 under tittelen "Harbours at Night" i The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(en|ei) ([litt |lett ](tidligere|kortere|lengre|lenger|forkortet|forkorta|redigert|bearbeidet|omarbeidet)) (versjon|utgave) av ((denne|dette) <text>|artikkelen|teksten|innlegget|kronikken) (ble|er|har vært|var|sto|stod|vart)( den {originalDate} <printed>|[ <first>][ <printed>]){published}',
        'En kortere versjon av denne teksten sto på trykk i Kaia 3. mai 2021.',
        { role: 'republication', originalPublisher: 'Kaia', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>[ den {originalDate}] (<first>[ vært][ <printed>]|<printed> <first>)[ som [(en|et|ei) ]<text>][ \\({originalDate}\\)]{published}',
        'Denne artikkelen sto først på trykk på engelsk i avisen Kaia i mai 2021, der den var kortere.',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'Kaia',
          originalDate: '2021-05',
        },
      ],
      [
        '[<text>[ av {authors}][,] ](<first> <printed>|<printed> <first>){appeared}[<more>]',
        'Opprinnelig publisert på Kaia den 3. mai 2021 som [Havna om natta](https://quay.example/havna-om-natta)',
        {
          role: 'republication',
          originalHeadline: 'Havna om natta',
          originalPublisher: 'Kaia',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/havna-om-natta',
        },
      ],
      [
        '[(denne|dette) ](kronikken|kronikk|debattinnlegget|leserinnlegget|intervjuet|anmeldelsen|kommentaren|essayet|artikkelen (sto|stod|ble trykt|ble trykket))[ (ble|er|var|sto|stod) <printed>| på trykk]{clipped}',
        'Kronikken sto på trykk i Kaia 3. mai 2021.',
        { role: 'republication', originalPublisher: 'Kaia', originalDate: '2021-05-03' },
      ],
      [
        '<this><was> <first>[ <printed>][ på {originalLanguage}][ den {originalDate}| {originalDate}] (på <ours>|<on> {source}[ på {originalLanguage}])[<more>]',
        'Denne artikkelen ble opprinnelig publisert på [Kaia](https://quay.example/havna).',
        {
          role: 'republication',
          originalPublisher: 'Kaia',
          originalAddress: 'https://quay.example/havna',
        },
      ],
      [
        '[<text> ]<first> <printed>[ på {originalLanguage}][ den {originalDate}| {originalDate}] (på <ours>|<on> {source}[ på {originalLanguage}])[<more>]',
        'Først publisert i Kaia 3. mai 2021',
        { role: 'republication', originalPublisher: 'Kaia', originalDate: '2021-05-03' },
      ],
    ],
    from: [
      [
        '<this> er (hentet|henta|republisert|gjengitt) (fra|frå) {source}[<more>]',
        'Artikkelen er hentet fra [Kaia](https://quay.example/havna).',
        {
          role: 'republication',
          originalPublisher: 'Kaia',
          originalAddress: 'https://quay.example/havna',
        },
      ],
    ],
    translation: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] og (er|ble|var|vart) (oversatt|omsett)[ (fra|frå) {originalLanguage}][ for {translationPublisher}] av {translators}',
        'Teksten ble først publisert i den britiske avisen The Quay og er oversatt av Karin Lund.',
        {
          role: 'translation',

          originalPublisher: 'The Quay',
          translators: ['Karin Lund'],
        },
      ],
      [
        '<this><was> (oversatt|omsett)[ (fra|frå) {originalLanguage}] av {translators}[,] og<was> (<first>[ <printed>]|<printed> <first>){published}',
        'Teksten er oversatt av Karin Lund og ble først publisert i The Quay.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(intervjuet|samtalen) (er|ble) (gjort|gjennomført|laget) av {...} for {source} og [(er|ble) ](oversatt|omsett)[ (fra|frå) {originalLanguage}] av {translators}',
        'Intervjuet er gjort av Jana Roe for The Quay og oversatt av Karin Lund.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(<this>|dette) er e(n|i)[ uoffisiell| fri| autorisert][ {inLanguage}] (oversettelse|omsetjing) (av|fra|frå) ([(den|det) ](original[en]|originale|opprinnelige|originalteksten)[ <text>][ på| fra| frå] {originalLanguage}|(den|det|en|et) {originalLanguage} (original[en]|originale|originalteksten|versjonen))[<more>]',
        'Dette er en oversettelse av originalen på fransk.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|dette) er (en|ei|min|vår)<some> (oversettelse|omsetjing|oversetting)<some> av {translated}',
        'Denne teksten er en oversettelse av [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[fri ](oversettelse|omsetjing) av (artikkelen|innlegget|teksten|siden|kapittelet) {translated}',
        'Oversettelse av artikkelen [Harbours at Night](https://quay.example/harbours-at-night) av Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this><was> |<text> ][fritt ](oversatt|omsett) (fra|frå) (artikkelen|innlegget|teksten|originalen) {translated}',
        'Denne teksten er fritt oversatt fra artikkelen [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this><was> (oversatt|omsett) (fra|frå) {originalLanguage}[ av {translators}][<more>]',
        'Denne artikkelen er oversatt fra engelsk av Karin Lund.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
    ],
    machine: [
      [
        '[<this><was> ](maskinoversatt|automatisk oversatt|oversatt automatisk|maskinomsett)[ (fra|frå) {originalLanguage}][ (med|av|ved|og) {...}]',
        'Teksten er maskinoversatt fra engelsk.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|dette) er e(n|i) )(maskinoversettelse|automatisk oversettelse|maskinomsetjing)[ av {...}]',
        'Dette er en maskinoversettelse av originalsiden.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(maskinoversettelse|automatisk oversettelse|maskinomsetjing)',
        'Maskinoversettelse',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this><was> ](oversatt|omsett)[ (fra|frå) {originalLanguage}] (med|av|via|ved)[ hjelp av] (<engines>|[en ]ki|ai|kunstig intelligens)[ {...}]',
        'Oversatt med DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '((fra|frå) {originalLanguage} (ved|av)|(oversatt|omsett|oversettelse) (fra|frå) {originalLanguage}|(oversatt|omsett) til norsk av|til norsk ved)[:] {translators}',
        'Fra engelsk ved Karin Lund',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '(tekst|forfatter): {authors}<sep>((oversettelse|omsetjing)[ (fra|frå) {originalLanguage}]|(oversatt|omsett)[ (fra|frå) {originalLanguage}] av|oversetter|overs.)[:] {translators}',
        'Tekst: Jana Roe | Oversettelse: Karin Lund',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Karin Lund'] },
      ],
      [
        '(oversatt|omsett)[ (fra|frå) {originalLanguage}] for {translationPublisher} av {translators}',
        'Oversatt for Kysten av Karin Lund',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Kysten' },
      ],
      [
        '(oversettelsen|omsetjinga)[ (fra|frå) {originalLanguage}] er (gjort|utført|utarbeidet|laget) av {translators}',
        'Oversettelsen er gjort av Karin Lund.',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} (har oversatt|oversatte|har omsett) ((denne|dette) <text>[ (fra|frå) {originalLanguage}]|<text> (fra|frå) {originalLanguage})[ til norsk]',
        'Karin Lund har oversatt artikkelen fra engelsk.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '<mine>( av | ved |: | © | \\(c\\) |, | - ){translators}',
        'Norsk oversettelse © 2012, Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ](oversatt|omsett|omsatt)[ (fra|frå) {originalLanguage}][ til {inLanguage}] av[:] {translators}',
        'Oversatt fra italiensk av Karin Lund',
        { role: 'translation', originalLanguage: 'it', translators: ['Karin Lund'] },
      ],
      [
        '[{inLanguage} |norsk |til norsk ved |i ](oversettelse[n]|omsetjing[a]|oversetting)[ (fra|frå) {originalLanguage}][ til {inLanguage}][ og bearbeidelse](:| ved | av | © ){translators}',
        'Oversettelse fra engelsk: Karin Lund og Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund', 'Bo Lind'] },
      ],
      [
        '(oversetter[e]|overs.|omsetjar|på norsk ved): {translators}',
        'Oversetter: Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '(overs.|på norsk ved) {translators}',
        'På norsk ved Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} \\((oversettelse|oversetter|overs.|omsetjing)\\)',
        'Karin Lund (oversettelse)',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ](oversatt|omsett)( til {inLanguage}[ <leave>[ {...}]]| <leave>[ {...}])',
        'Oversatt med tillatelse fra forfatteren',
        { role: 'translation' },
      ],
      [
        '(korrekturlest|korrektur|språkvask|gjennomlest|korrekturlesing)(:| av ){proofreaders}',
        'Korrekturlest av Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'for {translationPublisher}',
        'Oversatt av Karin Lund for Kysten',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Kysten' },
      ],
      [
        '(fra|frå) {originalLanguage}',
        'Oversatt av Karin Lund fra fransk',
        { role: 'translation', translators: ['Karin Lund'], originalLanguage: 'fr' },
      ],
      [
        '[og ](foto|bilde|bilder|illustrasjon|illustrasjoner|redaktør|redigering|redaksjon)(: | av ){others}',
        'Oversettelse: Karin Lund | Redaktør: Bo Lind',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[og ]<tool>[ {...}]',
        'Oversatt av Karin Lund ved hjelp av DeepL',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
    ],
    source: [
      [
        '(opprinnelig kilde|original kilde|artikkelens kilde): {source}',
        'Opprinnelig kilde: Kaia',
        { originalPublisher: 'Kaia' },
      ],
    ],
    sourceMaybe: [
      [
        '(kilde[r]|kjelde[r]|via|hentet fra): {original}',
        'Kilde: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(kilde[r]|kjelde[r]|via|hentet fra): {source}',
        'Kilde: Kaia, 3. mai 2021',
        { originalPublisher: 'Kaia', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] og (gjengis|publiseres|trykkes|republiseres|er gjengitt) [her ]med [vennlig ](tillatelse|løyve) {...}',
        'Teksten ble først publisert i tidsskriftet Kaia og gjengis her med tillatelse fra forfatteren.',
        { role: 'republication', originalPublisher: 'Kaia' },
      ],
      [
        '<this><was> med (forfatterens|redaksjonens|forlagets) [vennlige ]tillatelse (hentet|henta|gjengitt|republisert|publisert) (fra|frå) {source}[<more>]',
        'Teksten er med forfatterens tillatelse hentet fra Kaia.',
        { role: 'republication', originalPublisher: 'Kaia' },
      ],
      [
        '[<this><was> ](gjengitt|republisert|gjengis|gjengitt her|trykkes|publiseres|publisert)[ her] med[ vennlig] (tillatelse|løyve) (av|fra|frå) {source}[<more>]',
        'Artikkelen er gjengitt med tillatelse fra Kaia.',
        { role: 'republication', originalPublisher: 'Kaia' },
      ],
      [
        '(opptrykk|gjenopptrykk|gjenopptrykt) (fra|frå|etter)[:] {source}[<more>]',
        'Opptrykk fra Kaia, 3. mai 2021',
        { role: 'republication', originalPublisher: 'Kaia', originalDate: '2021-05-03' },
      ],
    ],
  },
  note: ['(merk|obs|merknad|redaksjonens merknad|oversetterens merknad|notat|oppdatering)'],
  byline: ['[skrevet ]av', 'av:', '(forfatter|tekst|skrevet av):'],
  abbreviations: {
    always: 'f.eks bl.a dvs',
    beforeNumber: 's kl',
  },
  numbers: {
    joining: 'og',
    parts: {
      halv: '0.5 50 30 2',
      halve: '0.5 50 30 2',
      halvparten: '0.5 50 30 2',
      kvart: '0.25 25 15 45 4 3',
    },
    cardinals: { halvannen: 1.5, halvannet: 1.5 },
  },
  lists: {
    byPermission: [
      '(gjengis|gjengitt|publiseres|publisert|trykkes|trykt) {...}(tillatelse|samtykke)[ {...}]',
      'med[ vennlig] (tillatelse|samtykke)[ {...}]',
      '(vi takker|takk til) {...}',
    ],
    noPublisher: [
      '(forfatter*|forlaget|redaksjonen|oversetter*)[ {...}]|<ours>',
      'nyheter|debatt|kultur|norge|oslo|bergen|trondheim|london|paris|new york',
    ],
    call: ['(her|<ours>)[ {...}]', '(denne|dette) [* ]<text>[ {...}]'],
    staged: ['forlaget'],
    extent: ['{number} (sider|s.|kr|kr.|kroner)'],
    card: [
      'regi|scenografi|instruktør',
      'forlag|forlaget|sider|sidetall|antall sider|pris|sjanger|medvirkende|spilletid|utgivelsesår',
    ],
    comments: ['[{number} ](kommentarer|kommentar|svar)[ [\\(]{number}[\\)]]'],
    around: ['(relaterte|lignende|flere|siste) (artikler|innlegg|nyheter)|les også|mest lest[e]'],
    notAuthor: ['redaksjon[en][ {...}]|administrator'],
    published: ['(publisert|lagt ut)[:]'],
    onDay: ['den|*dag den'],
    loosely: ['i'],
    by: ['av'],
    writtenFor: ['for'],
    appearedIn: ['i|på|hos|via'],
    houseIs: [
      '[(den|det|vår|vårt) ][(*ske|digitale) ](avisen|avisa|tidsskriftet|nettavisen|nettavisa|magasinet|bladet|fagbladet|medlemsbladet|mediet|nettstedet|ukeavisen|ukeavisa)[ til]',
      '{..}s [*e ](blogg|hjemmeside|heimeside|nettside|nettsted|side|nyhetsbrev|avis|nettavis|tidsskrift|kanal|podkast|medlemsblad)',
    ],
    titled: ['som|under (tittelen|overskriften|navnet)|med (tittelen|overskriften)'],
    advertisement: ['annonse|reklame'],
    republication: [
      '(kopiering|gjengivelse|ettertrykk) {...} (forbudt|uten {..} tillatelse|ikke tillatt)',
    ],
    disclaimer: [
      'uttrykk for {..}(skribentens|forfatterens) (egen |)(holdning|mening)',
      '(meninger|synspunkter|holdninger)* {...} (skribentens|forfatterens|ikke nødvendigvis)',
    ],
  },
};
