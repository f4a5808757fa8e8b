/** Romanian. */
import type { Language } from './types';

export const ro: Language = {
  tag: 'ro',
  common:
    'și în de la a cu pe nu că este o un din care sunt mai pentru fi au am lui al se dar prin sau după',
  and: 'și &',
  words: {
    rest: '((,|;| -) (un|o|unde|care|cu|iar|și|într-*|dar|apoi) {...}|. {...}|: {...}| (și|cu|sub|care|iar|apoi|aici|înainte)[ {...}]|[ ]\\({...}\\))',
    mine: '(traducere[a] [în [limba ]]română|traducere[a] românească|versiune[a] (română|românească|în[ limba] română)|în românește)',
    text: '(articol[ul]|text[ul]|eseu[l]|interviu[l]|material[ul]|reportaj[ul]|pagin(ă|a)|postare[a]|analiz(ă|a)|editorial[ul]|ghid[ul]|tutorial[ul]|document[ul]|capitol[ul]|recenzi(e|a)|știre[a])',
    this: '(acest|această|prezentul|prezenta) <text>|(articolul|textul|interviul|materialul|analiza)[ de (față|mai sus)]',
    was: '( a fost| a| este| au fost)',
    first: '(inițial|original|prima dată|pentru prima dată|mai întâi|anterior|prima oară)',
    printed: '(publicat[ă]|apărut[ă]|postat[ă])',
    on: '(pe site-ul|în revista|pe blogul|în ziarul|pe pagina|de către|pe|în|de|la)',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(blogul|site-ul|pagina|canalul|newsletterul) [(meu|mea|nostru|noastră|său|sa|personal|personală|lui|ei)]',
    of: 'a[l] (articolului|textului|postării|paginii|capitolului|documentului)[ original][ în[ limba] {originalLanguage}]',
    original:
      '(originalul|articolul original|textul original|postarea originală|versiunea originală)[ în[ limba] {originalLanguage}]',
    writer: '(autor|autoare|autori|text|scris de)',
    rendered:
      '(traducere[a][ din[ limba] {originalLanguage}]|traducător|traducătoare|trad.): |traducere [din[ limba] {originalLanguage} ]de |tradus[ă] [din[ limba] {originalLanguage} ]de ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(nr.|numărul|no.)[ ]{number}[/{number}]',
    inPaper: '(în revista |în ziarul |pe site-ul |pe blogul |în |pe )',
    proof: '(revizuit|corectat|verificat)[ă]',
    more: '(, (un|o|unde|care|cu|în) {...}| și {...}| cu {...}| sub {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '[citiți |citește ](articolul original|articol original|textul original|text original|originalul|original)[ în[ limba] {originalLanguage}| \\({originalLanguage}\\)][ aici]: {original}',
        'Articolul original în engleză: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 mai 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(citiți|citește|vezi) ](articolul original|articol original|textul original|originalul|postarea originală)[ în[ limba] {originalLanguage}| \\({originalLanguage}\\)][ aici]',
        'Citiți [articolul original](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (este|a fost|poate fi|se găsește|(îl|o) găsiți|se poate)[ (citit|găsit|disponibil|citi|scris)[ă]][ în[ limba] {originalLanguage}][ (aici|online)]',
        'Originalul poate fi citit [aici](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (este|poate fi|se găsește|(îl|o) găsiți|se poate)[ (citit|găsit|disponibil|citi|publicat)[ă]] (aici|pe|la|la adresa)(: | ){translated}',
        'Articolul original în engleză este disponibil aici: https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> a[ fost] <printed>[ <first>][ în[ limba] {originalLanguage}][ (la|pe|în) {originalDate}][,] <on> {source}[<more>]',
        'Articolul original a fost publicat pe [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        'în caz de {...}, (prevalează (textul|versiunea) în[ limba] {originalLanguage}|(textul|versiunea) în[ limba] {originalLanguage} prevalează)[, {...}]',
        'Titlul original: Hamnen om natten. În caz de neconcordanță între versiuni, prevalează textul în suedeză, care este originalul.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '(titlu[l] original|titlul în original): {originalHeadline}',
        'Titlul original: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(limba originală|limba originalului|limba sursă): {originalLanguage}',
        'Limba originală: germană',
        { originalLanguage: 'de' },
      ],
      [
        '(autor[ul] original|autoarea originală|autorul originalului): {authors}',
        'Autor original: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(data publicării originale|data originalului|publicat inițial|data apariției originale)[ (la|pe|în)]: {originalDate}',
        'Data publicării originale: 3 mai 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(prima (publicare|apariție)|publicare originală): [<inPaper>]{source}[<more>]',
        'Prima publicare: Cheiul, 3.05.2021',
        { role: 'republication', originalPublisher: 'Cheiul', originalDate: '2021-05-03' },
      ],
      [
        '(<this><was> |<text> )(publicat|apărut)[ă] <inPaper>{source}[,] [\\(]<nr>[(, | ){...}]',
        'Articol apărut în revista Cheiul, nr. 12, toamna 2019',
        { role: 'republication', originalPublisher: 'Cheiul' },
      ],
      [
        '(<this><was> |<text> )(publicat|apărut)[ă] în <nr>[ \\({...}\\)] al (revistei|ziarului|publicației) {source}[<more>]',
        'Text apărut în numărul 12 al revistei „Cheiul”',
        { role: 'republication', originalPublisher: 'Cheiul' },
      ],
      [
        '(<this><was> |<text> )[<first> ](publicat|apărut)[ă][ <first>] <inPaper>{source}[,] (cu|sub) titlul {originalHeadline}[. {...}]',
        'Acest articol a apărut inițial în revista Cheiul, sub titlul „Portul și luminile lui”.',
        {
          role: 'republication',
          originalHeadline: 'Portul și luminile lui',
          originalPublisher: 'Cheiul',
        },
      ],
      [
        '<this>[,][ scris[ă] de {authors}[,]][<was>]( <first> <printed>| <printed> <first>)[ în[ limba] {originalLanguage}]{appeared}[<rest>]',
        'Acest articol a fost publicat inițial în revista Cheiul pe 3 mai 2021, într-o formă mai lungă.',
        { role: 'republication', originalPublisher: 'Cheiul', originalDate: '2021-05-03' },
      ],
      [
        '[<text> ](<first> <printed>|<printed> <first>)[ în[ limba] {originalLanguage}]{appeared}[<rest>]',
        'Articol publicat inițial pe blogul Cheiul, în mai 2021',
        { role: 'republication', originalPublisher: 'Cheiul', originalDate: '2021-05' },
      ],
      [
        '(<this>[ de {authors}]<was> <printed>|(articol|text|editorial|interviu|reportaj|analiză)[ (de|cu) {authors}][,] <printed>){clipped}',
        'Articol de Jana Roe publicat în Cheiul, marți, 4 mai 2021, pagina 4',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Cheiul',
          originalDate: '2021-05-04',
        },
      ],
      [
        '<this><was>[ <first>] <printed>[ <first>][ în[ limba] {originalLanguage}][ (la|pe|în) {originalDate}][,] (pe <ours>|<on> {source}[ în[ limba] {originalLanguage}])[<more>]',
        'Acest articol a fost publicat inițial pe [Cheiul](https://quay.example/portul).',
        {
          role: 'republication',
          originalPublisher: 'Cheiul',
          originalAddress: 'https://quay.example/portul',
        },
      ],
      [
        '[<text> ](<first> <printed>|<printed> <first>)[ în[ limba] {originalLanguage}][ (la|pe|în) {originalDate}][,] (pe <ours>|<on> {source}[ în[ limba] {originalLanguage}])[<more>]',
        'Publicat inițial în limba franceză pe Le Quai',
        { role: 'republication', originalLanguage: 'fr', originalPublisher: 'Le Quai' },
      ],
    ],
    translation: [
      [
        '[(<this>|aceasta|acesta) este ][o ]traducere[a]<some> (<of>|(după|din) (articolul|textul))[:] {translated}[,] (publicat|apărut)[ă][ <first>][ în[ limba] {originalLanguage}] <inPaper>{source}[<more>]',
        'Traducere a articolului „The Harbour at Night”, publicat în The Quay pe 3 mai 2021',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|aceasta|acesta) este (o traducere|traducerea) (unui|a unui) (articol|text|interviu|eseu) (de|al lui|semnat de) {authors}[,] (publicat|apărut)[ <first>][ în[ limba] {originalLanguage}] <inPaper>{source}[<more>]',
        'Acest text este traducerea unui articol de Jana Roe publicat în The Quay.',
        { role: 'translation', authors: ['Jana Roe'], originalPublisher: 'The Quay' },
      ],
      [
        '(<this>|aceasta|acesta) este (o traducere|traducerea)[ neoficială| liberă| autorizată] a (originalului|textului original|articolului original|versiunii originale)[ în| din][ limba] {originalLanguage}',
        'Aceasta este o traducere a originalului în franceză.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|aceasta|acesta) este (o|traducerea|o propria)[ traducere]<some> (a|după|din|al) {translated}',
        'Acest text este o traducere după [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|aceasta) este o traducere (de curtoazie|neoficială|autorizată|liberă)',
        'Aceasta este o traducere de curtoazie.',
        { role: 'translation' },
      ],
      [
        'traducere[a][ (liberă|neoficială|adaptată)] <of>[:] {translated}',
        'Traducere a articolului [Harbours at Night](https://quay.example/harbours-at-night) de Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '([<this><was> ]tradus[ă][ și (adaptat|prelucrat)[ă]]|traducere[a][ și adaptare[a]]) (după|din) (articolul|textul|postarea)[ original[ă]][ în[ limba] {originalLanguage}] {translated}',
        'Tradus după articolul [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this><was>[ <first>] <printed>[ <first>] <on> {source} și[ a fost] tradus[ă][ în[ limba] {inLanguage}][ {...}]',
        'Acest articol a fost publicat anterior pe site-ul [Cheiul](https://quay.example/portul) și a fost tradus în limba română.',
        {
          role: 'translation',
          originalPublisher: 'Cheiul',
          originalAddress: 'https://quay.example/portul',
        },
      ],
      [
        '<this><was> tradus[ă] din[ limba] {originalLanguage}[ de[ către] {translators}][<more>]',
        'Acest articol a fost tradus din engleză de Ada Wren.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
    ],
    machine: [
      [
        '[<this><was> ]tradus[ă] (automat|cu ajutorul (ai|inteligenței artificiale|<engines>)|(cu|de|prin) (ai|<engines>))[ din[ limba] {originalLanguage}][ {...}]',
        'Acest articol a fost tradus automat din engleză.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|aceasta) este o )traducere (automată|automată realizată {...})[[.] {...}]',
        'Aceasta este o traducere automată a originalului.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        'traducere (automată|automată realizată {...})',
        'Traducere automată',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Autor: Jana Roe | Traducere: Ana Popa',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ana Popa'] },
      ],
      [
        '(tradus[ă]|traducere[a])[ din[ limba] {originalLanguage}] pentru {translationPublisher}( de |: ){translators}',
        'Tradus pentru Țărmul de Ada Wren',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'Țărmul' },
      ],
      [
        'a tradus[ din[ limba] {originalLanguage}][:] {translators}',
        'A tradus din engleză Ada Wren',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
      [
        '<mine>( de |: | © | \\(c\\) |, | - ){translators}',
        'Traducere în română © 2012, Ana Popa',
        { role: 'translation', translators: ['Ana Popa'] },
      ],
      [
        '[<this><was> |<text> ]tradus[ă][ și (adaptat|prelucrat)[ă]][ din[ limba] {originalLanguage}][ în[ limba] {inLanguage}] de[ către][:] {translators}[ și <proof> de {proofreaders}]',
        'Tradus din italiană de Ada Wren',
        { role: 'translation', originalLanguage: 'it', translators: ['Ada Wren'] },
      ],
      [
        'traducere[a][ din[ limba] {originalLanguage}][ în[ limba] {inLanguage}][ (și|&) (adaptare[a]|editare[a]|note)](:| de | de către ){translators}',
        'Traducere din engleză: Ada Wren și Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren', 'Bo Lind'] },
      ],
      [
        '(traducător[i]|traducătoare|trad.|tradus[ă][ din[ limba] {originalLanguage}]): {translators}',
        'Traducător: Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '(trad.|traducere[a]) {translators}',
        'Trad. Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '{translators} \\((traducere[a]|traducător|traducătoare|trad.)\\)',
        'Ada Wren (traducere)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> ]tradus[ă]( în[ limba] {inLanguage}[ {...}]| cu (permisiunea|acordul) {...})',
        'Tradus cu permisiunea autoarei',
        { role: 'translation' },
      ],
      [
        '(corectat|corectură|corectura|revizuit|revizie|verificat|revizuire)(:| de ){proofreaders}',
        'Corectura: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        '(foto|fotografii|ilustrați(e|i|a)|ilustrațiile|editor)(: | de ){others}',
        'Traducere: Ada Wren. Foto: Bo Lind',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'pentru (noi|(site-ul|blogul|revista) (nostru|noastră)|acest (site|blog))',
        'Tradus de Ada Wren pentru site-ul nostru',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'pentru {translationPublisher}',
        'Tradus de Ada Wren pentru Țărmul',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'Țărmul' },
      ],
      [
        'din[ limba] {originalLanguage}',
        'Tradus de Ada Wren din franceză',
        { role: 'translation', translators: ['Ada Wren'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(sursa originală|sursa articolului|sursă originală): {source}',
        'Sursa originală: Cheiul',
        { originalPublisher: 'Cheiul' },
      ],
    ],
    sourceMaybe: [
      [
        '(sursa|sursă|surse|via|preluat de pe|preluat din): {original}',
        'Sursa: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(sursa|sursă|surse|via|preluat de pe|preluat din): {source}',
        'Sursa: Cheiul, 3 mai 2021',
        { originalPublisher: 'Cheiul', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> ](preluat[ă]|republicat[ă]|reprodus[ă]|publicat[ă])[ aici] cu (permisiunea|acordul|acceptul) {source}[<more>]',
        'Acest articol a fost preluat cu permisiunea Cheiul.',
        { role: 'republication', originalPublisher: 'Cheiul' },
      ],
      [
        '[<this><was> ]preluat[ă] (de pe|din|de la) {source}[<more>]',
        'Articolul a fost preluat de pe Cheiul.',
        { role: 'republication', originalPublisher: 'Cheiul' },
      ],
      [
        '(articol|text|material|interviu) preluat[ integral| parțial] (de pe|din|de la) {source}[<more>]',
        'Articol preluat din [Revista Albia](https://quay.example/harbour-at-night), cu acordul autorului.',
        {
          role: 'republication',
          originalPublisher: 'Revista Albia',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: ['(notă|nota (redacției|traducătorului)|n.r.|atenție|actualizare)'],
  byline: ['[scris[ă] ]de', 'de:', '(autor|autoare|text|scris de):'],
  numbers: { joining: 'și', parts: { jumătate: '0.5 50 30 2', sfert: '0.25 25 15 45 4 3' } },
  lists: {
    appearedIn: ['în|pe|la'],
    by: ['[(scris|publicat)[ă] ]de[ către]'],
    houseIs: [
      '(site-ul|blogul|pagina|portalul|platforma|forumul)[ oficial][ (revistei|ziarului)][:]',
      '(revista|ziarul|cotidianul|săptămânalul|publicația|buletinul)[ online| electronică]',
    ],
    issueOf: [
      '(numărul|ediția|nr.)[ {number}][ din [{number} ]*[ {number}]] (al[e] (revistei|ziarului|publicației)|a (revistei|ziarului|publicației))',
    ],
    titled: ['cu titlul|sub titlul|intitulat[ă]'],
    loosely: ['în|din|în luna'],
    noPublisher: [
      'bucurești|cluj|cluj-napoca|iași|timișoara|brașov|sibiu|constanța|craiova|chișinău|românia|moldova|franța|germania|italia|internet',
      'limb* *|(autor*|editurii|redacției|traducăt*)[ {...}]|<ours>',
    ],
    call: ['(aici|<ours>)[ {...}]', '(acest|această) [* ]<text>[ {...}]'],
    byPermission: [
      'cu (acordul|permisiunea) {...}|mulțumim {...}',
      '(preluat|republicat|publicat)[ă] cu (acordul|permisiunea){...}',
    ],
    staged: ['editura'],
    extent: ['{number} (pagini|pag|pag.|p.|lei)'],
    card: [
      'regia|regie|scenografia',
      'editura|număr de pagini|număr pagini|nr. pagini|pagini|preț|gen|distribuția|scenariul|anul apariției|durata',
    ],
    comments: ['[{number} ](comentarii|comentariu|răspunsuri)[ [\\(]{number}[\\)]]'],
    around: [
      'articole (similare|recente|asemănătoare|recomandate)|(citește|citiți|vezi) și|din aceeași categorie',
    ],
    notAuthor: ['[la ]redacția[ {...}]|administrator'],
    published: ['(publicat|publicată)[ pe| la|:]'],
    onDay: ['pe|la|din|în data de'],
    republication: [
      '(reproducerea|preluarea|copierea|republicarea) {...} (interzis*|permis*|fără {..} acord*)',
    ],
    disclaimer: ['(opiniile|punctele de vedere) {...} (aparțin*|nu (reflectă|reprezintă))'],
  },
};
