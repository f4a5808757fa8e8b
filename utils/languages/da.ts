/** Danish. */
import type { Language } from './types';

export const da: Language = {
  tag: 'da',
  common:
    'og at det en er af for med til den har ikke på et om var jeg han men så fra vi kan skal der som blev',
  issue: 'nr nummer årg årgang s side',
  seasons: 'forår sommer efterår vinter',
  and: 'og samt &',
  words: {
    mine: '(dansk oversættelse|oversættelse til dansk)',
    text: '(artikel|artiklen|tekst[en]|indlæg[get]|essay[et]|interview[et]|rapport[en]|side[n]|kronik[ken]|klumme[n]|historie[n]|guide[n]|blog[gen]|blogindlæg[get]|vejledning[en]|nyhed[en]|anmeldelse[n]|dokument[et]|kapitel|kapitlet)',
    this: '(denne|dette|den|følgende|ovenstående|en tidligere version af denne) <text>|(artiklen|teksten|indlægget|interviewet|kronikken|klummen|debatindlægget|essayet|læserbrevet)',
    was: '( er| var| har| blev| har været| er tidligere| stod)',
    first: '(først|oprindeligt|oprindelig|tidligere|for første gang|første gang)',
    printed: '(udgivet|offentliggjort|bragt|publiceret|trykt)',
    on: '(på hjemmesiden|i tidsskriftet|på bloggen|i avisen|hos|via|på|i)',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(min|vores|sin|hans|hendes|en anden) [(egen|gamle|personlige) ](blog|hjemmeside|side|kanal)|(mit|vores) (website|nyhedsbrev)',
    original:
      '(originalen|originalartiklen|originalteksten|den [(oprindelige|originale) ][{originalLanguage} ](original|artikel|tekst|version))[ på {originalLanguage}]',
    titled: '(under (titlen|overskriften|navnet)|med (titlen|overskriften))[:]',
    kind: '[(den|det) ][*ske ](avisen|tidsskriftet|tidsskrift|nyhedssite[t]|netavisen|dagbladet|netmediet|bloggen) ',
    sep: '( \\| | / | · | • |, |. | - )',
    tool: '(med hjælp (fra|af)|ved hjælp af|med|via) (<engines>|ai|kunstig intelligens)',
    leave: 'med [venlig ]tilladelse',
    more: '([,] (nr.|nr) {number}( |/){number}|, (en|et|som|hvor|der|med|i) {...}| og {...}| med {...}| under {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '<original>[ til (denne|dette) <text>] (blev|er|har været|var)[ <first>] <printed>[ på {originalLanguage}][ den {originalDate}][ <titled> "{originalHeadline}"][ den {originalDate}] (i|på|hos) [<kind>]{source}[<more>]',
        'Originalen blev bragt den 3. maj 2021 i The Quay.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '<original>{translated}[,] (blev|er|har været|var) <printed>[ den {originalDate}] (i avisen|i tidsskriftet|i|hos) {source}[<more>]',
        'Den oprindelige artikel, "Harbours and their lights", blev bragt i The Quay den 3. maj 2021.',
        {
          originalHeadline: 'Harbours and their lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[læs ](den oprindelige artikel|oprindelig artikel|originalartikel|originalartiklen|original artikel|originalen|original|originaltekst[en])[ på {originalLanguage}| \\({originalLanguage}\\)][ her]: {original}',
        'Original artikel på engelsk: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. maj 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(læs|se) ](den oprindelige artikel|oprindelig artikel|originalartikel|originalartiklen|den originale artikel|original artikel|originalen|originaltekst[en])[ på {originalLanguage}| \\({originalLanguage}\\)][ her]',
        'Læs [den oprindelige artikel](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (findes|kan|ligger|finder du|er)[ (læses|findes|ses|skrevet)][ på {originalLanguage}][ her]',
        'Originalen kan læses [her](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(originalen|originalartiklen|den (oprindelige|originale) artikel)[ på {originalLanguage}] (findes|kan|ligger|finder du|er)[ (læses|findes|ses|udgivet)] (på|her|hos)(: | ){translated}',
        'Originalen på engelsk findes her: https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(originaltitel|original titel|oprindelig titel|originalens titel): {originalHeadline}',
        'Originaltitel: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(originalsprog|oprindeligt sprog|kildesprog): {originalLanguage}',
        'Originalsprog: tysk',
        { originalLanguage: 'de' },
      ],
      [
        '(oprindelig forfatter|original forfatter|originalens forfatter): {authors}',
        'Oprindelig forfatter: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(oprindelig udgivelsesdato|oprindeligt (udgivet|offentliggjort|bragt)|originalens dato)[ den]: {originalDate}',
        'Oprindeligt offentliggjort: 3. maj 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(denne|dette) <text> af {authors}<was>[ <first>][ <printed>]{published}',
        'Denne artikel af Jana Roe blev bragt i det britiske tidsskrift The Quay under titlen "Harbours at Night".',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '(artiklen|klummen|kronikken|teksten|denne (klumme|artikel|kronik|tekst)) (blev bragt|er bragt|blev trykt|stod) (i dag|i går|i lørdags|i søndags)[ også]{published}',
        'Denne klumme blev bragt i dag i Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '<this><was>[ <first>][ <printed>][ den {originalDate}] <titled> "{originalHeadline}"[,][ <first>][ den {originalDate}] (i avisen|i tidsskriftet|i|på|hos) {source}[<more>]',
        'Artiklen blev bragt den 3. maj 2021 under overskriften "Harbours at Night" i The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        'en ([lidt |let ](tidligere|kortere|længere|forkortet|redigeret|bearbejdet|omarbejdet)) (version|udgave) af ((denne|dette) <text>|artiklen|teksten|indlægget|kronikken) (blev|er|har været|var|stod)( den {originalDate} <printed>|[ <first>][ <printed>]){published}',
        'En kortere version af denne artikel blev bragt i Kajen den 3. maj 2021.',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>[ den {originalDate}] (<first>[ været][ <printed>]|<printed> <first>)[ som [(en|et) ]<text>][ \\({originalDate}\\)]{published}',
        'Denne artikel har tidligere været bragt på engelsk i avisen Kajen i maj 2021, hvor den var kortere.',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'Kajen',
          originalDate: '2021-05',
        },
      ],
      [
        '[<text>[ af {authors}][,] ](<first> <printed>|<printed> <first>){appeared}[<more>]',
        'Oprindeligt udgivet på Kajen den 3. maj 2021 som [Havnen om natten](https://quay.example/havnen-om-natten)',
        {
          role: 'republication',
          originalHeadline: 'Havnen om natten',
          originalPublisher: 'Kajen',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/havnen-om-natten',
        },
      ],
      [
        '(kronikken|klummen|debatindlægget|læserbrevet|essayet|(denne|dette|ovenstående) (kronik|klumme|interview|anmeldelse|essay|debatindlæg|læserbrev)|(denne|dette|ovenstående) artikel (blev|var) (bragt|trykt))[ (blev|er|var|har været) <printed>]{clipped}',
        'Denne kronik blev bragt i Kajen den 3. maj 2021.',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
      [
        '(indlægget|artiklen) {originalHeadline} blev først (udgivet|publiceret) på {source}',
        'Indlægget [Havnen om natten](https://kaj.example/havnen-om-natten) blev først udgivet på [Kajen](https://kaj.example/).',
        {
          role: 'republication',
          originalHeadline: 'Havnen om natten',
          originalPublisher: 'Kajen',
          originalAddress: 'https://kaj.example/havnen-om-natten',
        },
      ],
      [
        '<this><was> <first>[ <printed>][ på {originalLanguage}][ den {originalDate}] (på <ours>|<on> {source}[ på {originalLanguage}])[<more>]',
        'Denne artikel blev oprindeligt bragt på [Kajen](https://quay.example/havnen).',
        {
          role: 'republication',
          originalPublisher: 'Kajen',
          originalAddress: 'https://quay.example/havnen',
        },
      ],
      [
        '[<text> ]<first> <printed>[ på {originalLanguage}][ den {originalDate}] (på <ours>|<on> {source}[ på {originalLanguage}])[<more>]',
        'Først bragt i Kajen 3. maj 2021',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
    ],
    from: [
      [
        '<this> er (hentet|genudgivet|gengivet) fra {source}[<more>]',
        'Artiklen er hentet fra [Kajen](https://quay.example/havnen).',
        {
          role: 'republication',
          originalPublisher: 'Kajen',
          originalAddress: 'https://quay.example/havnen',
        },
      ],
    ],
    translation: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] og (er|blev|var) oversat[ fra {originalLanguage}][ for {translationPublisher}] af {translators}',
        'Teksten blev først bragt i det britiske tidsskrift The Quay og er oversat af Karin Lund.',
        {
          role: 'translation',

          originalPublisher: 'The Quay',
          translators: ['Karin Lund'],
        },
      ],
      [
        '<this><was> oversat[ fra {originalLanguage}] af {translators}[,] og<was> (<first>[ <printed>]|<printed> <first>){published}',
        'Teksten er oversat af Karin Lund og blev først bragt i The Quay.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(interviewet|samtalen) (er lavet|blev lavet|er foretaget|blev foretaget) af {...} for {source} og [(er|blev) ]oversat[ fra {originalLanguage}] af {translators}',
        'Interviewet er lavet af Jana Roe for The Quay og oversat af Karin Lund.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['Karin Lund'] },
      ],
      [
        '(<this>|dette) er en[ uofficiel| fri| autoriseret][ {inLanguage}] oversættelse (af|fra) ([(den|det) ](original[en]|originale|oprindelige|originalteksten)[ <text>][ på| fra] {originalLanguage}|(den|det|en) {originalLanguage} (original[en]|originale|originaltekst|version))[<more>]',
        'Dette er en oversættelse af originalen på fransk.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|dette) er (en|min|vores)<some> oversættelse<some> af {translated}',
        'Denne tekst er en oversættelse af [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[fri ]oversættelse af (artiklen|indlægget|teksten|siden|kapitlet) {translated}',
        'Oversættelse af artiklen [Harbours at Night](https://quay.example/harbours-at-night) af Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this><was> |<text> ][frit ]oversat fra (artiklen|indlægget|teksten|originalen) {translated}',
        'Denne tekst er frit oversat fra artiklen [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this><was> oversat (fra|efter)[ det] {originalLanguage}[e][ af {translators}][<more>]',
        'Denne artikel er oversat fra engelsk af Karin Lund.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
    ],
    machine: [
      [
        '[<this><was> ](maskinoversat|automatisk oversat|oversat automatisk)[ fra {originalLanguage}][ (med|af|til|og) {...}]',
        'Denne tekst er maskinoversat fra engelsk.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|dette) er en )(maskinoversættelse|automatisk oversættelse)[ af {...}]',
        'Dette er en maskinoversættelse af den oprindelige side.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(maskinoversættelse|automatisk oversættelse)',
        'Maskinoversættelse',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this><was> ]oversat[ fra {originalLanguage}] (med|af|via|ved)[ hjælp (fra|af)] (<engines>|ai|kunstig intelligens)[ {...}]',
        'Oversat med DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(fra {originalLanguage} (ved|af)|(oversat|oversættelse) fra {originalLanguage}|oversat til dansk af)[:] {translators}',
        'Fra engelsk ved Karin Lund',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '(tekst|forfatter): {authors}<sep>(oversættelse[ fra {originalLanguage}]|oversat[ fra {originalLanguage}] af|oversætter|overs.)[:] {translators}',
        'Tekst: Jana Roe | Oversættelse: Karin Lund',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Karin Lund'] },
      ],
      [
        'oversat[ fra {originalLanguage}] for {translationPublisher} af {translators}',
        'Oversat for Kysten af Karin Lund',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Kysten' },
      ],
      [
        'oversættelsen[ fra {originalLanguage}] er (foretaget|lavet|udført|udarbejdet) af {translators}',
        'Oversættelsen er foretaget af Karin Lund.',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} (har oversat|oversatte) ((denne|dette) <text>[ fra {originalLanguage}]|<text> fra {originalLanguage})[ til dansk]',
        'Karin Lund har oversat artiklen fra engelsk.',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund'] },
      ],
      [
        '<mine>( af | ved |: | © | \\(c\\) |, | - ){translators}',
        'Dansk oversættelse © 2012, Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ]oversat[ fra {originalLanguage}][ til {inLanguage}] af[:] {translators}',
        'Oversat fra italiensk af Karin Lund',
        { role: 'translation', originalLanguage: 'it', translators: ['Karin Lund'] },
      ],
      [
        '[{inLanguage} |dansk |på dansk ved |i ]oversættelse[n][ fra {originalLanguage}][ til {inLanguage}][ og bearbejdelse](:| ved | af | © ){translators}',
        'Oversættelse fra engelsk: Karin Lund og Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Karin Lund', 'Bo Lind'] },
      ],
      [
        '(oversætter[e]|overs.|på dansk ved): {translators}',
        'Oversætter: Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '(overs.|på dansk ved) {translators}',
        'På dansk ved Karin Lund',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '{translators} \\((oversættelse|oversætter|overs.)\\)',
        'Karin Lund (oversættelse)',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[<this><was> ]oversat( til {inLanguage}[ <leave>[ {...}]]| <leave>[ {...}])',
        'Oversat med tilladelse fra forfatteren',
        { role: 'translation' },
      ],
      [
        '(korrekturlæst|korrektur|gennemset|korrekturlæsning)(:| af ){proofreaders}',
        'Korrekturlæst af Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'for {translationPublisher}',
        'Oversat af Karin Lund for Kysten',
        { role: 'republication', translators: ['Karin Lund'], translationPublisher: 'Kysten' },
      ],
      [
        'fra {originalLanguage}',
        'Oversat af Karin Lund fra fransk',
        { role: 'translation', translators: ['Karin Lund'], originalLanguage: 'fr' },
      ],
      [
        '[og ](foto|fotos|billede|billeder|illustration|illustrationer|redaktør|redigering|redaktion)(: | af ){others}',
        'Oversættelse: Karin Lund | Redaktør: Bo Lind',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
      [
        '[og ]<tool>[ {...}]',
        'Oversat af Karin Lund med hjælp fra DeepL',
        { role: 'translation', translators: ['Karin Lund'] },
      ],
    ],
    source: [
      [
        '(oprindelig kilde|original kilde|artiklens kilde): {source}',
        'Oprindelig kilde: Kajen',
        { originalPublisher: 'Kajen' },
      ],
    ],
    sourceMaybe: [
      [
        '(kilde[r]|via|hentet fra): {original}',
        'Kilde: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(kilde[r]|via|hentet fra): {source}',
        'Kilde: Kajen, 3. maj 2021',
        { originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] og (gengives|bringes|genudgives|udgives|er gengivet) [her ]med [venlig ]tilladelse {...}',
        'Teksten blev først bragt i tidsskriftet Kajen og gengives her med tilladelse fra forfatteren.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '<this><was> med (forfatterens|redaktionens|forlagets) [venlige ]tilladelse (hentet|gengivet|bragt|genudgivet) fra {source}[<more>]',
        'Teksten er med forfatterens tilladelse hentet fra Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '[<this>[<was>] ](genudgivet|gengivet|bragt|genoptrykt|gengives|bringes|udgivet|publiceret|trykt)[ her] med[ venlig] tilladelse (af|fra) {source}[<more>]',
        'Artiklen er gengivet med tilladelse fra Kajen.',
        { role: 'republication', originalPublisher: 'Kajen' },
      ],
      [
        '(genoptryk|optryk|genoptrykt) (fra|efter)[:] {source}[<more>]',
        'Genoptryk fra Kajen, 3. maj 2021',
        { role: 'republication', originalPublisher: 'Kajen', originalDate: '2021-05-03' },
      ],
    ],
  },
  note: ['(note|bemærk|obs|redaktionens note|oversætterens note|opdatering)'],
  byline: ['[skrevet ]af', 'af:', '(forfatter|tekst|skrevet af):'],
  abbreviations: {
    always: 'f.eks bl.a dvs',
    beforeNumber: 's kl',
  },
  numbers: {
    joining: 'og',
    parts: {
      halv: '0.5 50 30 2',
      halve: '0.5 50 30 2',
      halvdelen: '0.5 50 30 2',
      kvart: '0.25 25 15 45 4 3',
    },
    cardinals: { halvanden: 1.5, halvandet: 1.5 },
  },
  lists: {
    byPermission: [
      '(gengives|bringes|gengivet|bragt|trykkes|publiceres) {...}(tilladelse|samtykke)[ {...}]',
      'med[ venlig] (tilladelse|samtykke)[ {...}]',
      '(vi takker|tak til) {...}',
    ],
    noPublisher: [
      '(forfatter*|forlaget|redaktionen|oversætter*)[ {...}]|<ours>',
      'nyheder|debat|kultur|danmark|københavn|aarhus|london|paris|new york',
    ],
    call: ['(her|<ours>)[ {...}]', '(denne|dette) [* ]<text>[ {...}]'],
    staged: ['forlaget'],
    extent: ['{number} (sider|s.|kr|kr.|kroner)'],
    card: [
      'instruktion|instruktør|scenografi',
      'forlag|forlaget|sider|sideantal|antal sider|pris|genre|medvirkende|spilletid|udgivelsesår',
    ],
    comments: ['[{number} ](kommentarer|kommentar|svar)[ [\\(]{number}[\\)]]'],
    around: ['(relaterede|lignende|flere|seneste) (artikler|indlæg|nyheder)|læs også|mest læste'],
    notAuthor: ['redaktion[en][ {...}]|administrator'],
    published: ['(publiceret|offentliggjort|udgivet)[ den| d.|:]'],
    onDay: ['den|d.|*dag den'],
    loosely: ['i'],
    by: ['af'],
    writtenFor: ['for'],
    appearedIn: ['i|på|hos|via'],
    houseIs: [
      '[(den|det|vores) ][(*ske|digitale) ](tidsskrift|dagblad|ugeblad|magasin|avisen|tidsskriftet|netavisen|ugeavisen|dagbladet|magasinet|bladet|mediet|nyhedssitet|netmediet|fagbladet|medlemsbladet)[ for]',
      '{..}s [*e ](blog|hjemmeside|website|side|nyhedsbrev|avis|netavis|tidsskrift|kanal|podcast|medlemsblad|profil)',
    ],
    titled: ['som|under (titlen|overskriften|navnet)|med (titlen|overskriften)'],
    advertisement: ['annonce|reklame'],
    republication: [
      '(kopiering|gengivelse|eftertryk) {...} (forbudt|uden {..} tilladelse|tilladt)',
    ],
    disclaimer: [
      '(alene |)udtryk for {..}(skribentens|forfatterens) (egen |)(holdning|mening)',
      '(meninger|synspunkter|holdninger)* {...} (skribentens|forfatterens|ikke nødvendigvis)',
    ],
  },
};
