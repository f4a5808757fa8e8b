/** Swedish. */
import type { Language } from './types';

export const sv: Language = {
  tag: 'sv',
  common:
    'och att det som en är av för med till den har inte på ett om var jag han men så från vi kan ska',
  issue: 'nr nummer årg årgång häfte s sid',
  seasons: 'vår sommar höst vinter',
  and: 'och samt &',
  languages: {
    en: 'engelskan amerikanskan',
    de: 'tyskan',
    fr: 'franskan',
    es: 'spanskan',
    it: 'italienskan',
    pt: 'portugisiskan',
    nl: 'nederländskan holländskan',
    pl: 'polskan',
    ru: 'ryskan',
    uk: 'ukrainskan',
    fi: 'finskan',
    da: 'danskan',
    no: 'norskan',
    ar: 'arabiskan',
    fa: 'persiskan',
    tr: 'turkiskan',
  },
  words: {
    mine: '(svensk översättning|översättning till svenska)',
    text: '(artikel[n]|text[en]|inlägg[et]|krönika[n]|essä[n]|intervju[n]|rapport[en]|sida[n]|debattartikel[n]|berättelse[n]|kolumn[en]|nyhet[en]|guide[n]|recension[en]|blogg[en]|dokument[et]|kapitel|kapitlet|handledning[en]|innehåll)',
    this: '(denna|den här|detta|det här|följande|ovanstående|en tidigare version av denna) <text>|(artikeln|texten|innehållet|inlägget|krönikan|intervjun|debattartikeln)[ här]',
    was: '( är| var| har| publicerades| har tidigare| har varit)',
    first: '(först|ursprungligen|tidigare|från början|för första gången)',
    printed:
      '(publicerats|publicerades|publicerat|publicerad|införd|infört|tryckts|tryckt|utgiven)',
    on: '(på webbplatsen|i tidskriften|i tidningen|på bloggen|på sajten|hos|via|på|i)',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(min|vår|sin|hans|hennes|en annan) [(egen|gamla|personliga) ](blogg|hemsida|webbplats|sajt|sida|kanal)|mitt nyhetsbrev',
    original:
      '(originalet|originalartikeln|originaltexten|originalinlägget|det {originalLanguage} originalet|den ursprungliga [{originalLanguage} ](artikeln|texten|versionen))[ på {originalLanguage}]',
    titled: '(under (titeln|rubriken|namnet)|med (titeln|rubriken))[:]',
    kind: '[(den|det) ][*ska ](tidningen|tidskriften|nyhetssajten|webbtidningen|dagstidningen|veckotidningen|bloggen|sajten) ',
    sep: '( \\| | / | · | • |, |. | - )',
    tool: '(med hjälp av|med|via) (<engines>|ai)',
    leave: 'med [vänligt ]tillstånd',
    more: '([,] nr {number}( |/){number}|, (en|ett|som|där|med|i) {...}| och {...}| med {...}| under {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '<original>[ till (denna|den här|detta) <text>] (publicerades|är publicerad|är publicerat|har publicerats|trycktes)[ på {originalLanguage}][ den {originalDate}][ <titled> "{originalHeadline}"][ den {originalDate}] (i|på|hos) [<kind>]{source}[<more>]',
        'Originalet publicerades den 3 maj 2021 i The Quay.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '<original>{translated}[,] (publicerades|är publicerad|har publicerats)[ den {originalDate}] (i tidningen|i tidskriften|i|hos) {source}[<more>]',
        'Originalartikeln, "Harbours and their lights", publicerades i The Quay den 3 maj 2021.',
        {
          originalHeadline: 'Harbours and their lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[läs ](originalartikel[n]|ursprunglig artikel|den ursprungliga artikeln|original[text]|originaltexten|originalinlägg|originalet)[ på {originalLanguage}| \\({originalLanguage}\\)][ här]: {original}',
        'Originalartikel på engelska: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 maj 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(läs|se) ](originalartikel[n]|ursprunglig artikel|den ursprungliga artikeln|originaltext[en]|originalinlägg[et]|originalet)[ på {originalLanguage}| \\({originalLanguage}\\)][ här]',
        'Läs [originalartikeln](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (finns|kan|hittar du|går|är)[ (läsas|läsa|att läsa|hittas|skriven|skrivet)][ på {originalLanguage}][ här][ att läsa]',
        'Originalet finns att läsa [här](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (finns|kan|hittar du|publicerades)[ (läsas|läsa|att läsa|hittas)] (på|här|hos)(: | ){translated}',
        'Originalet på engelska finns här: https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(originaltitel[n]|originalets titel|ursprunglig titel|originalrubrik): {originalHeadline}',
        'Originaltitel: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(originalspråk|ursprungligt språk|källspråk|originalets språk): {originalLanguage}',
        'Originalspråk: tyska',
        { originalLanguage: 'de' },
      ],
      [
        '(ursprunglig författare|originalförfattare|originalets författare): {authors}',
        'Ursprunglig författare: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(originalets datum|ursprungligt publiceringsdatum|ursprungligen publicerad)[ den]: {originalDate}',
        'Ursprungligen publicerad: 3 maj 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(översatt|översättning) från {originalLanguage}',
        'Originaltitel: The harbour at night. Översatt från engelska.',
        { originalHeadline: 'The harbour at night', originalLanguage: 'en' },
      ],
    ],
    first: [
      [
        '(denna|den här|detta|det här) <text> av {authors}<was>[ <first>][ <printed>]{published}',
        'Denna artikel av Jana Roe publicerades i den brittiska tidskriften The Quay under titeln "Harbours at Night".',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '(artikeln|krönikan|texten|denna (krönika|text|artikel|kolumn)) (publicerades|stod|trycktes) (i dag|idag|i går|igår|i lördags|i söndags)[ också]{published}',
        'Denna krönika publicerades i dag i Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '<this><was>[ <first>][ <printed>][ den {originalDate}] <titled> "{originalHeadline}"[,][ <first>][ den {originalDate}] (i tidningen|i tidskriften|i|på|hos) {source}[<more>]',
        'Artikeln publicerades den 3 maj 2021 under rubriken "Harbours at Night" i The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        'en ([något |lätt ](tidigare|kortare|längre|förkortad|redigerad|bearbetad|omarbetad|nedkortad)) version av ((denna|den här|detta) <text>|artikeln|texten|inlägget|krönikan) (publicerades|har publicerats|har varit publicerad|var publicerad|stod|trycktes)( den {originalDate} <printed>|[ <first>][ <printed>]){published}',
        'En kortare version av denna text publicerades i Kajen den 3 maj 2021.',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>[ den {originalDate}] (<first>[ varit][ <printed>]|<printed> <first>)[ som [(en|ett) ]<text>][ \\({originalDate}\\)]{published}',
        'Detta inlägg har tidigare publicerats på engelska i tidningen Kajen i maj 2021, i kortare form.',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'Kajen',
          originalDate: '2021-05',
        },
      ],
      [
        '[<text>[ av {authors}][,] ](<first> <printed>|<printed> <first>){appeared}[<more>]',
        'Ursprungligen publicerad på Kajen den 3 maj 2021 som [Hamnen om natten](https://quay.example/hamnen-om-natten)',
        {
          role: 'republication',
          originalHeadline: 'Hamnen om natten',
          originalPublisher: 'Kajen',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/hamnen-om-natten',
        },
      ],
      [
        '(debattartikeln|krönikan|essän|replik[en]|(denna|den här|ovanstående) (krönika|debattartikel|intervju|recension|essä|ledare)|(denna|den här|ovanstående) artikel (stod|var införd|trycktes))[ (publicerades|är publicerad|var publicerad|var införd|stod|trycktes)]{clipped}',
        'Denna krönika publicerades den 3 maj 2021 i Kajen.',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>( <first>[ varit][ <printed>]| <printed> <first>)[ som [(en|ett) ]<text>][ på {originalLanguage}][ den {originalDate}] (på <ours>|<on> {source}[ (på|\\(på) {originalLanguage}[\\)]])[<more>]',
        'Den här artikeln publicerades ursprungligen på [Kajen](https://quay.example/hamnen).',
        {
          role: 'republication',
          originalPublisher: 'Kajen',
          originalAddress: 'https://quay.example/hamnen',
        },
      ],
      [
        '[<text> ]<first> (publicerad|publicerat|publicerades|införd)[ på {originalLanguage}][ den {originalDate}] (på <ours>|<on> {source}[ på {originalLanguage}])[<more>]',
        'Först publicerad i Kajen 3 maj 2021',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '(debattartikel|artikel|krönika|intervju|recension|ledare|kolumn|replik)[,] (publicerad|införd) (i tidningen|i) {source}[,] [den ]{originalDate}',
        'Debattartikel publicerad i Kajen den 3 maj 2021',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '(<this>|detta) är en (återpublicering|ompublicering|korspostning|repost) av {translated}',
        'Detta inlägg är en återpublicering av [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    from: [
      [
        '<this> är (en återpublicering|hämtad|hämtat|återpublicerad|återpublicerat) (från|ur) {source}[<more>]',
        'Artikeln är hämtad från [Kajen](https://quay.example/hamnen).',
        {
          role: 'republication',
          originalPublisher: 'Kajen',
          originalAddress: 'https://quay.example/hamnen',
        },
      ],
    ],
    appeared: [
      [
        '<this> (publicerades|är publicerad|är publicerat|stod)[ på {originalLanguage}][ den {originalDate}] (i tidningen|i|på|hos) {source}',
        'Den här texten publicerades den 3 maj 2021 i Kajen.',
        { originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] och (är|har|var|blev) översatt[s][ från {originalLanguage}][ för {translationPublisher}] av {translators}',
        'Texten publicerades först på engelska i The Quay och har översatts för Stranden av Karin Lund.',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          translators: ['Karin Lund'],
          translationPublisher: 'Stranden',
        },
      ],
      [
        '<this><was> översatt[s][ från {originalLanguage}] av {translators}[,] och( publicerades| är| var) (<first>[ <printed>]|<printed> <first>){published}',
        'Texten är översatt av Karin Lund och publicerades först i The Quay.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(intervjun|samtalet) (gjordes|är gjord) av {...} för {source} och (översattes|är översatt|har översatts|översatt)[ från {originalLanguage}] av {translators}',
        'Intervjun gjordes av Jana Roe för The Quay och översattes av Karin Lund.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(<this>|detta) är en[ inofficiell| fri| auktoriserad][ {inLanguage}] översättning (av|från) ([(det|den) ](original[et]|ursprungliga|originaltexten)[ <text>][ på| från] {originalLanguage}|(det|den|ett|en) {originalLanguage} (original[et]|versionen|texten))[<more>]',
        'Detta är en översättning av originalet på franska.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|detta) är (en|min|vår)<some> översättning av (en|ett|den|det) [{originalLanguage} ]<text> av {authors}[,] (som[ <first>] publicerades|publicerad|publicerat)[ den {originalDate}] (i tidningen|i|på|hos) {source}',
        'Denna text är en översättning av en artikel av Jana Roe som publicerades i [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|detta) är (en|min|vår)<some> översättning av (artikeln|inlägget|texten|krönikan) med (namnet|titeln|rubriken) "{originalHeadline}"[,] (publicerad|publicerat|som publicerades) (i tidningen|på|i|hos) {source}',
        'Detta är en översättning av artikeln med titeln "Harbours at Night" publicerad på [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|detta) är (en|min|vår)<some> översättning(<some> av| och {...} (orginal|original|) (artikeln|texten|inlägget)) {translated}',
        'Denna text är en översättning av [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[fri ]översättning av (artikeln|inlägget|texten|sidan|kapitlet) {translated}',
        'Översättning av artikeln [Harbours at Night](https://quay.example/harbours-at-night) av Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this>[<was>] |<text> ][fritt ]översatt[s] från (artikeln|inlägget|texten|originalet) {translated}',
        'Denna text är fritt översatt från artikeln [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this>[<was>] översatt[s][ (från|ur)] {originalLanguage}[ av {translators}][<more>]',
        'Den här artikeln är översatt från engelska av Karin Lund.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
    ],
    machine: [
      [
        '[<this>( är| har) ](maskinöversatt[s]|ai-översatt|automatiskt översatt|översatt[s] automatiskt|automatöversatt|datoröversatt)[ från {originalLanguage}][ (med|av|till|och) {...}]',
        'Texten är maskinöversatt från engelska.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|detta) är en )(maskinöversättning|automatisk översättning)[ av {...}]',
        'Detta är en maskinöversättning av originalsidan.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(maskinöversättning|automatisk översättning)',
        'Maskinöversättning',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this><was> ]översatt[s][ från {originalLanguage}] (med|av|via)[ hjälp av] (<engines>|ai|artificiell intelligens)[ {...}]',
        'Översatt med Google Translate',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(från {originalLanguage} av|(översatt|översättning) från {originalLanguage}|(till|på) svenska av|till svenska:)[:] {translators}',
        'Från engelskan av Karin Lund',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '(text|författare|skribent): {authors}<sep>(översättning[ från {originalLanguage}]|översatt[ från {originalLanguage}] av|översättare|övers.|övers)[:] {translators}',
        'Text: Jana Roe | Översättning: Karin Lund',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Karin Lund'] },
      ],
      [
        'för {translationPublisher} översatt[ från {originalLanguage}] av {translators}',
        'För Stranden översatt av Karin Lund',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Stranden' },
      ],
      [
        'översättningen[ från {originalLanguage}] (är gjord|är|har gjorts|gjordes|är utförd) av {translators}',
        'Översättningen är gjord av Karin Lund.',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} (har översatt|översatte) ((denna|den här|detta|det här) <text>[ från {originalLanguage}]|<text> från {originalLanguage})[ till svenska]',
        'Karin Lund har översatt artikeln från engelska.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '<this> (översattes|har översatts)[ från {originalLanguage}][ till svenska] av {translators}',
        'Texten översattes av Karin Lund.',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '<mine>( av |: | © | \\(c\\) |, | - ){translators}',
        'Svensk översättning © 2012, Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ]översatt[ och bearbetad][ från {originalLanguage}][ till {inLanguage}] av[:] {translators}[ och (granskad|korrekturläst|språkgranskad) av {proofreaders}]',
        'Översatt från italienska av Karin Lund',
        { role: 'translation', originalLanguage: 'it', translators: ['Karin Lund'] },
      ],
      [
        '[{inLanguage} |svensk |i ]översättning[en][ från {originalLanguage}][ till {inLanguage}][ och bearbetning](:| av | © ){translators}',
        'Översättning från engelska: Karin Lund och Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund', 'Bo Lind'] },
      ],
      [
        '(översättare|övers.|övers): {translators}',
        'Översättare: Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '(övers.|övers) {translators}',
        'Övers. Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} \\((översättning|översättare|övers.)\\)',
        'Karin Lund (översättning)',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ]översatt[s]( till {inLanguage}[ <leave>[ {...}]]| <leave>[ {...}])',
        'Översatt med tillstånd av författaren',
        { role: 'translation' },
      ],
      [
        '(korrekturläst|korrektur|granskad|granskning|språkgranskning|korrekturläsning)(:| av ){proofreaders}',
        'Korrekturläst av Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'för {translationPublisher}',
        'Översatt av Karin Lund för Stranden',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Stranden' },
      ],
      [
        'från {originalLanguage}',
        'Översatt av Karin Lund från franska',
        { role: 'translation', translators: ['Karin Lund'], originalLanguage: 'fr' },
      ],
      [
        '[och ](foto|foton|bild|bilder|illustration|illustrationer|redaktör|redigering|redaktion)(: | av ){others}',
        'Översättning: Karin Lund | Redaktör: Bo Lind',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[och ]<tool>[ {...}]',
        'Översatt av Karin Lund med hjälp av DeepL',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
    ],
    source: [
      [
        '(ursprunglig källa|originalkälla|artikelns källa): {source}',
        'Ursprunglig källa: Kajen',
        { originalPublisher: 'Kajen' },
      ],
    ],
    sourceMaybe: [
      [
        '(källa|källor|via|hämtad från): {original}',
        'Källa: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(källa|källor|via|hämtad från): {source}',
        'Källa: Kajen, 3 maj 2021',
        { originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] och (återges|publiceras|återpubliceras|är återgiven) [här ](med|efter) [vänligt ]tillstånd {...}',
        'Texten publicerades först i tidskriften Kajen och återges här med tillstånd av författaren.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '<this><was> med (författarens|redaktionens|förlagets) [vänliga ]tillstånd (hämtad|hämtat|återgiven|återpublicerad|publicerad) (från|ur) {source}[<more>]',
        'Texten är med författarens tillstånd hämtad från Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '[<this>[<was>] ](återpublicerad|återges|återpubliceras|återgiven|publiceras)[ här] (med|efter)[ vänligt] tillstånd (av|från) {source}[<more>]',
        'Artikeln återges med tillstånd av Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
    ],
  },
  note: ['(obs|notera|anmärkning|redaktionens anmärkning|översättarens anmärkning|uppdatering)'],
  byline: ['[skriven ]av[:]', 'av:', '(författare|text|skribent|skrivet av):'],
  abbreviations: {
    always: 't.ex bl.a d.v.s',
    beforeNumber: 'sid kl',
  },
  dates: { behindDay: ':a :e e', ofMonth: 'den' },
  numbers: {
    joining: 'och',
    parts: {
      halv: '0.5 50 30 2',
      halva: '0.5 50 30 2',
      hälften: '0.5 50 30 2',
      kvart: '0.25 25 15 45 4 3',
    },
    cardinals: {
      tjugotalet: 20,
      trettiotalet: 30,
      fyrtiotalet: 40,
      femtiotalet: 50,
      sextiotalet: 60,
      sjuttiotalet: 70,
      åttiotalet: 80,
      nittiotalet: 90,
    },
  },
  lists: {
    byPermission: [
      '(publiceras|återges|publicerad|återgiven|återpublicera*) {...}(tillstånd|tillåtelse|medgivande)[ {...}]',
      'med[ benäget| vänligt] (tillstånd|tillåtelse|medgivande)[ {...}]',
      '(vi tackar|tack till) {...}',
    ],
    noPublisher: [
      '(författaren*|förlaget*|redaktionen|översättaren*|upphovs*)[ {...}]|<ours>',
      'nyheter|debatt|kultur|opinion|allmänt|okategoriserade|sverige|finland|stockholm|göteborg|malmö|london|paris|new york',
    ],
    call: ['(här|<ours>)[ {...}]', '(denna|detta) [* ]<text>[ {...}]'],
    extent: ['{number} (sidor|s.|sid.|kr|kronor)'],
    card: [
      'regi|scenografi',
      'förlag|förlaget|bokförlag|sidor|antal sidor|sidantal|pris|genre|medverkande|speltid|utgivningsår',
    ],
    comments: ['[{number} ](kommentarer|kommentar|svar)[ [\\(]{number}[\\)]]'],
    around: [
      '(relaterade|liknande|fler|senaste) (artiklar|inlägg|nyheter)|läs (också|även|mer)|mest lästa',
    ],
    notAuthor: ['redaktion[en][ {...}]|administratör'],
    published: ['(publicerad|publicerat|publicerades)[ den|:]'],
    onDay: ['den|*dagen den'],
    loosely: ['i'],
    by: ['av'],
    writtenFor: ['för'],
    appearedIn: ['i|på|hos|via'],
    houseIs: [
      '[(den|det|vår|vårt) ][(*ska|digitala) ](tidningen|tidskriften|webbtidningen|nättidningen|veckotidningen|dagstidningen|magasinet|nyhetssajten|facktidningen|medlemstidningen)[ för]',
      '{..}s [*a ](blogg|hemsida|webbplats|webbsida|sajt|sida|nyhetsbrev|tidning|tidskrift|kanal|podd)',
    ],
    titled: ['som|under (titeln|rubriken|namnet)|med (titeln|rubriken)'],
    issueOf: ['{..}nummer {..} av[ (tidningen|tidskriften)]'],
    advertisement: ['annons|reklam'],
    republication: [
      '(kopiering|återgivning|eftertryck|mångfaldigande) {...} (förbjud*|utan {..} tillstånd|tillåt*)',
    ],
    disclaimer: ['(åsikter|synpunkter)* {...} (skribentens|författarens|inte nödvändigtvis)'],
  },
};
