/** Catalan. */
import type { Language } from './types';

export const ca: Language = {
  tag: 'ca',
  common:
    'de la el i que a en les els del per un una amb és no va al més com però ha són seva aquest aquesta',
  issue: 'vol volum numero num núm n nº número any p pp pàg',
  seasons: 'primavera estiu tardor hivern',
  and: 'i &',
  words: {
    rest: '(, (un|una|on|que|amb|i) {...}|. {...}| i {...}| amb {...}| sota {...}|[ ]\\({...}\\))',
    mine: '(traducció catalana|traducció al català|versió catalana)',
    paper:
      '(article|text|post|entrada|assaig|entrevista|reportatge|peça|pàgina|columna|crònica|informe|apunt)',
    text: '(<paper>|document|guia|tutorial|capítol|ressenya|notícia|història|resum)',
    this: "((el present |la present |aquest |aquesta )<text>|(el |la |l')<paper>)",
    was: "( va ser| va| fou| és| ha estat| es va| va| s'ha)",
    first: '(originalment|originàriament|inicialment|prèviament|per primera vegada|primer)',
    printed: '(sortit|sortir|publicat|publicada|publicar|aparegut|apareguda|aparèixer)',
    on: "(al lloc web|al web|al blog|al diari|a la revista|a la|a l'|al|a|en|per)[ de la| del| de]",
    word: " *[('|-)*]",
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(meu|meva|nostre|nostra|seu) [(antic|propi) ](blog|web|pàgina|butlletí|canal)[ personal]',
    of: "(de l'|del |de la )<text>[ original][ en {originalLanguage}]",
    original:
      "(l'[(article|entrada) ]original|el (text|post|document) original|la (versió|pàgina) original)[ en {originalLanguage}]",
    leave: "amb [el |l'](permís|autorització)",
    writer: '(autor|autora|autors|autores|text|escrit per)',
    from: "(de l'|del ){originalLanguage}",
    rendered:
      '(traducció[ <from>]|traductor[a|s|es]|trad.): |traducció de |tradu(ït|ïda) [<from> ]per ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(n°|nº|núm.|número|no)[ ]{number}',
    ofPaper: '(de la revista |del (diari|setmanari|butlletí) )',
    inPaper: '(a la revista |al (diari|setmanari|blog|lloc web) [de |del |de la ]|al |a )',
    proof: '(revisat|revisada|corregit|corregida)',
    more: '(, (un|una|el|la|on|que|amb|i) {...}| i {...}| amb {...}| sota {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '<original> (es va publicar|ha estat publica(t|da)|va aparèixer|va ser publica(t|da)|està publica(t|da))[ <first>][ en {originalLanguage}] <inPaper>{source}[<more>]',
        "L'article original es va publicar en anglès a The Quay el 3 de maig de 2021.",
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '(podeu|pots|es pot) (llegir|consultar|trobar) <original>[ (aquí|en línia|en aquest enllaç)]',
        "Podeu llegir l'original [aquí](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "[llegiu |llegeix ][(l'|el )](article original|original|text original|post original|entrada original)[ en {originalLanguage}| \\({originalLanguage}\\)][ aquí]: {original}",
        'Article original en anglès: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 de maig de 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "[(llegiu|llegeix|llegir|veure|vegeu) ][(l'|el )](article original|text original|post original|entrada original|original)[ en {originalLanguage}| \\({originalLanguage}\\)][ aquí]",
        "Llegiu l'[article original](https://quay.example/harbour-at-night)",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (és|està|es pot|podeu|el podeu|es troba)[ (llegir|consultar|disponible|trobar|escrit)][ en {originalLanguage}][ (aquí|en línia)]',
        "L'original es pot llegir [aquí](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "(consulteu|llegiu|vegeu)[-ne] (l'original|l'article original)",
        "Consulteu-ne [l'original](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "<original>[ que] (és|està|es pot|podeu|el podeu|es troba)[ (llegir|consultar|disponible|trobar|publicat)] (aquí|a|a l'adreça)(: | ){translated}",
        "L'original en anglès està disponible a https://quay.example/harbour-at-night",
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        'la versió[ en] {originalLanguage} (és la que preval|preval|és la vinculant)[ {...}]',
        'Títol original: Hamnen om natten. La versió sueca és la que preval.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '(títol original|titular original): {originalHeadline}',
        'Títol original: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        "(idioma original|llengua original|idioma de l'original): {originalLanguage}",
        'Idioma original: alemany',
        { originalLanguage: 'de' },
      ],
      [
        "(autor original|autora original|autor[a] de l'original): {authors}",
        'Autora original: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        "(data de publicació original|data de l'original|publicat originalment)[ el]: {originalDate}",
        'Data de publicació original: 3 de maig de 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(primera publicació|publicació original): <inPaper>{source}[<more>]',
        'Primera publicació: a El Moll, 3 de maig de 2021',
        { role: 'republication', originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
      [
        '(primera publicació|publicació original): {source}[<more>]',
        'Primera publicació: El Moll, 3/05/2021',
        { role: 'republication', originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
      [
        '(<this><was> |<text> )(publica(t|da|r)|aparegut|aparèixer) <inPaper>{source}[,] [\\(]<nr>[(, | ){...}]',
        'Article publicat a la revista El Moll, núm. 12, tardor de 2019',
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
      [
        '(<this><was> |<text> )(publica(t|da|r)|aparegut|aparèixer) al (<nr>|darrer número)[ \\({...}\\)] <ofPaper>{source}[<more>]',
        'Aquest text es va publicar al número 12 de la revista El Moll.',
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
      [
        '(<this><was> |<text> )(publica(t|da|r)|aparegut|aparèixer) <inPaper>{source} amb el títol[ de|:] {originalHeadline}[. {...}]',
        'Text publicat a El Moll amb el títol «El port i els seus llums»',
        {
          role: 'republication',
          originalHeadline: 'El port i els seus llums',
          originalPublisher: 'El Moll',
        },
      ],
      [
        "article[ d'opinió| de {authors}] publica(t|da) el {originalDate}[,] <inPaper>{source}",
        'Article publicat el 3 de maig de 2021 a El Moll.',
        { role: 'republication', originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
      [
        '<this>[,][ escrit[a] per {authors}[,]][<was>]( <printed> <first>| <first> <printed>)[ en {originalLanguage}]{published}',
        'Aquest article es va publicar originalment en francès al diari Le Quai el 3 de maig de 2021, amb lleus canvis.',
        {
          role: 'republication',
          originalLanguage: 'fr',
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<text> ](<printed> <first>|<first> <printed>)[ en {originalLanguage}]{appeared}[<rest>]',
        'Article publicat originalment a la revista El Moll, el 3 de maig de 2021',
        { role: 'republication', originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
      [
        "(<this>[ d'opinió][ de {authors}[, {...},]]<was> (publicat|publicada|publicar|aparegut)|(article[ d'opinió]|entrevista|reportatge|columna|crònica)[ de {authors}][,]( publicat| publicada| aparegut|,)){clipped}",
        "Aquest article d'opinió de Jana Roe, directora del port, va ser publicat al diari El Moll en data 03/05/2021: Article",
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'El Moll',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(publicat|publicada|aparegut) (al (diari|setmanari)|a la revista) {source}(, |[,] (el|en data) ){originalDate}',
        'Publicada al diari El Moll, 03/05/2021.',
        { role: 'republication', originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>[ <printed>] <first>[ <printed>][ en {originalLanguage}][ el {originalDate}][,] (al <ours>|<on> {source}[ en {originalLanguage}])[<more>]',
        'Aquest article es va publicar originalment a [El Moll](https://quay.example/port).',
        {
          role: 'republication',
          originalPublisher: 'El Moll',
          originalAddress: 'https://quay.example/port',
        },
      ],
      [
        '(<printed> <first>|[<text> ]<first> <printed>)[ en {originalLanguage}][ el {originalDate}][,] (al <ours>|<on> {source}[ en {originalLanguage}])[<more>]',
        'Publicat originalment en francès a Le Quai',
        { role: 'republication', originalLanguage: 'fr', originalPublisher: 'Le Quai' },
      ],
      [
        '(article|text|entrevista) <printed> <first>[ en {originalLanguage}][ el {originalDate}][,] <on> {source}[<more>]',
        'Article publicat originalment a [El Moll](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'El Moll',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    translation: [
      [
        '[(<this>|això|aquesta) és (una|la) ]traducció<some> <of>[:] {translated}[,] publica(t|da)[ <first>][ en {originalLanguage}] <inPaper>{source}[<more>]',
        'Traducció de l’article «The Harbour at Night», publicat a The Quay el 3 de maig de 2021',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        "(<this>|això|aquesta) és (una|la) traducció<some> (d'un|de l'|d'una|de la)[ ]<text>[ (de|d'){authors}][,] publica(t|da)[ <first>][ en {originalLanguage}] <inPaper>{source}[<more>]",
        "Aquest text és la traducció d'un article de Jana Roe publicat a The Quay.",
        { role: 'translation', authors: ['Jana Roe'], originalPublisher: 'The Quay' },
      ],
      [
        "(<this>|això|aquesta) és[ una| la] traducció[ no oficial| lliure| autoritzada][ al {inLanguage}] (de l'original|del text original|de l'article original|de la versió original)[ en| escrit en] {originalLanguage}[ que podeu (consultar|llegir) aquí]",
        "Aquesta és una traducció de l'original en francès.",
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        "(<this>|això|aquesta) és (una|la) traducció<some> (de |del |d'|dels |de l'|des de ){translated}",
        'Aquest text és una traducció de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|aquesta) és una traducció (de cortesia|no oficial|autoritzada|lliure)',
        'Aquesta pàgina és una traducció de cortesia.',
        { role: 'translation' },
      ],
      [
        '[lliure ]traducció[ lliure| no oficial| al {inLanguage}] <of>[:] {translated}',
        'Traducció de l’article [Harbours at Night](https://quay.example/harbours-at-night)',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this><was> |<text> ]tradu(ït|ïda)[ lliurement| al {inLanguage}] <of>[:] {translated}',
        'Traduït de l’article [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        "<this><was> tradu(ït|ïda) (de l'|del ){originalLanguage}[ per {translators}[ i <proof> per {proofreaders}]][<more>]",
        "Aquest article ha estat traduït de l'anglès per Ada Wren.",
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
    ],
    machine: [
      [
        "[<this><was> ]tradu(ït|ïda) (automàticament|amb traducció automàtica|(amb|per|mitjançant) (ia|intel·ligència artificial|<engines>))[ (de l'|del ){originalLanguage}][ {...}]",
        "Aquest article ha estat traduït automàticament de l'anglès.",
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|això|aquesta) és una traducció automàtica[ {...}]',
        "Això és una traducció automàtica de l'original.",
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        'traducció automàtica',
        'Traducció automàtica',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        "<this> s'ha traduït automàticament[ (de l'|del ){originalLanguage}][ {...}]",
        "Aquest article s'ha traduït automàticament del castellà i pot contenir errors.",
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'es' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Autora: Jana Roe | Traducció: Ada Wren',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ada Wren'] },
      ],
      [
        '(tradu(ït|ïda)|traducció)[ <from>] per a {translationPublisher}( per | de |: ){translators}',
        'Traduït per a La Riba per Ada Wren',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'La Riba' },
      ],
      [
        '[<text> ]tradu(ït|ïda)[ <from>] (pel|per la|pels) (nostr* *|redacció|equip de redacció|voluntaris)',
        'Traduït del francès pel nostre equip',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<mine>( per | de |: | © | \\(c\\) |, | - ){translators}',
        'Traducció al català © 2012, Anna Puig',
        { role: 'translation', translators: ['Anna Puig'] },
      ],
      [
        "[<this><was> |<text> ]tradu(ït|ïda)[ i adapta(t|da)][ (de l'|del ){originalLanguage}][ al {inLanguage}] per[:] {translators}[ i <proof> per {proofreaders}]",
        "Traduït de l'italià per Ada Wren",
        { role: 'translation', originalLanguage: 'it', translators: ['Ada Wren'] },
      ],
      [
        "[la ]traducció[ catalana| al català][ col·lectiva][ (de l'|del ){originalLanguage}][ al {inLanguage}][ i (adaptació|edició|notes|revisió)](:| de | d'| a càrrec de | per ){translators}",
        "Traducció de l'anglès: Ada Wren i Bo Lind",
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren', 'Bo Lind'] },
      ],
      [
        '(traductor[a|s|es]|trad.|tradu(ït|ïda)[ <from>]): {translators}',
        'Traductora: Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      ['trad. {translators}', 'Trad. Ada Wren', { role: 'translation', translators: ['Ada Wren'] }],
      [
        '{translators} \\((traducció|traductor[a]|trad.)\\)',
        'Ada Wren (traducció)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> ]tradu(ït|ïda)( al {inLanguage}[ <leave>[ {...}]]| <leave>[ {...}])',
        "Traduït amb el permís de l'autora",
        { role: 'translation' },
      ],
      [
        '(revisat|revisada|corregit|corregida|revisió|correcció|verificat)(:| per | de ){proofreaders}',
        'Revisat per Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        '[i ](foto[s]|fotografi(a|es)|il·lustraci(ó|ons)|edició)(: | de | per ){others}',
        'Traducció: Ada Wren. Fotografia: Bo Lind',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'per (a (nosaltres|aquest (blog|web|diari)|la nostra (pàgina|revista))|al nostre (web|lloc web|blog|diari))',
        'Traduït per Ada Wren per al nostre web',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'per a {translationPublisher}',
        'Traduït per Ada Wren per a La Riba',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'La Riba' },
      ],
      [
        "(de l'|del ){originalLanguage}",
        'Traduït per Ada Wren del francès',
        { role: 'translation', translators: ['Ada Wren'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        "(font original|font de l'article): {source}",
        'Font original: El Moll',
        { originalPublisher: 'El Moll' },
      ],
    ],
    sourceMaybe: [
      [
        '(font[s]|via|extret de): {original}',
        'Font: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(font[s]|via|extret de): {source}',
        'Font: El Moll, 3 de maig de 2021',
        { originalPublisher: 'El Moll', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '(reproduïm|republiquem|publiquem)[ aquí] (aquest|aquesta) <text>[ aquí] (<leave>|per (cortesia|gentilesa)) <ofPaper>{source}[<more>]',
        'Reproduïm aquest article per cortesia de la revista El Moll.',
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
      [
        "agraïm (a la revista|al (diari|setmanari)) {source} (el|l')[ ](permís|autorització) per[ a] (reproduir|republicar|traduir|publicar) (aquest|aquesta) <text>",
        'Agraïm a la revista El Moll el permís per reproduir aquest text.',
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
      [
        '(publicat|publicada|reproduït|reproduïda|republicat|republicada)[ aquí] <leave> <ofPaper>{source}[<more>]',
        "Publicat amb l'autorització de la revista El Moll.",
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
      [
        "[<this><was> ](republicat|republicada|reproduït|reproduïda|publicat|publicada)[ aquí] amb[ el] (permís|el permís|l'autorització|autorització) (de|d'){source}[<more>]",
        'Aquest article ha estat republicat amb permís de El Moll.',
        { role: 'republication', originalPublisher: 'El Moll' },
      ],
    ],
  },
  note: ['(nota|nota (de la redacció|del traductor|de la traductora)|atenció|avís|actualització)'],
  byline: ['[escrit ]per', 'per:', '(autor|autora|text|autors):'],
  dates: { ofMonth: 'de del', toMonth: "d'", ofYear: 'de del' },
  languages: { es: 'castellà' },
  numbers: {
    joining: 'i',
    cardinals: {
      ...{ un: 1, una: 1, dos: 2, dues: 2, tres: 3, quatre: 4, cinc: 5, sis: 6 },
      ...{ set: 7, vuit: 8, nou: 9, deu: 10, onze: 11, dotze: 12, tretze: 13, catorze: 14 },
      ...{
        quinze: 15,
        setze: 16,
        disset: 17,
        divuit: 18,
        dinou: 19,
        vint: 20,
        trenta: 30,
        quaranta: 40,
      },
      ...{ cinquanta: 50, seixanta: 60, setanta: 70, vuitanta: 80, noranta: 90 },
    },
    magnitudes: { cent: 1e2, cents: 1e2, centes: 1e2, mil: 1e3, milió: 1e6, milions: 1e6 },
    parts: {
      mitja: '0.5 50 30 2',
      mig: '0.5 50 30 2',
      meitat: '0.5 50 30 2',
      quart: '0.25 25 15 45 4 3',
    },
  },
  lists: {
    appearedIn: ['a|al|als|en|per a'],
    by: ['[(escrit|publicat) ]per'],
    houseIs: [
      '[(el|la|els|seu|seva) ](blog|bloc|lloc web|web|portal|pàgina|canal)[ (oficial|personal)][ (de la|del|de)][:]',
      '[(el|la|els|seu|seva) ](diari|revista|setmanari|butlletí|suplement|mitjà)[ (digital|català|catalana|local|comarcal)]',
    ],
    issueOf: [
      '[{..} ](número|edició)[ {number}][ d(e|el) [{number} [de ]]*[ de {number}]] (de la revista|del diari|de|del)',
    ],
    titled: ['amb el títol[ de][:]|titulat|titulada'],
    loosely: ["en|el|de|de l'any"],
    of: ['de'],
    noPublisher: ["[l'](autor[a]|editor[a]|traductor[a])[ {...}]|[el ]<ours>"],
    call: ['(aquí|[el ]<ours>)[ {...}]', '(aquest|aquesta) [* ]<text>[ {...}]'],
    extent: ['{number} (pàgines|pàgs|pàg|pàg.|euros)'],
    card: [
      'direcció|escenografia|dramatúrgia',
      'editorial|pàgines|nombre de pàgines|preu|gènere|durada|repartiment|guió|any',
    ],
    comments: ['[{number} ](comentaris|comentari|respostes)[ [\\(]{number}[\\)]]'],
    around: [
      'articles (relacionats|similars|recents)|(llegiu|vegeu) també|també et pot interessar',
    ],
    notAuthor: ['[la ]redacció[ {...}]|redactor|administrador'],
    published: ['publicat[ el]'],
    onDay: ['el[ dia]|del|en data'],
    republication: [
      "(prohibida|permesa|autoritzada) {..} reproducció|reproducció {...} (prohibida|permesa|sense [l']autorització)",
    ],
    disclaimer: [
      '(opinions|articles) {...} (responsabilitat|no (reflecteixen|representen|comparteix*|necessàriament))',
    ],
  },
};
