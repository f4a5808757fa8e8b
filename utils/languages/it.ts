/** Italian. */
import type { Language } from './types';

export const it: Language = {
  tag: 'it',
  common: 'il la di che e in un una per con del della non si al è da le i dei nel più anche',
  issue: 'vol volume n nº n° no numero anno p pp pag pagg pagina pagine',
  seasons: 'primavera estate autunno inverno',
  and: 'e ed &',
  nobody: 'nessuno nessuna no sì ignoto anonimo automatica',
  words: {
    wz: '( è stato | è stata | è | fu | era stato | viene | era | sono stati | )',
    rest: "((,|;| -) (un|una|dove|con|e|ed|che|partner|testata|viene|lo|la|è|ma|poi|ora|qui|dopo|prima|per|sotto|nell'ambito) {...}|. {...}|: {...}| (e|ed|o|ma|che|dove|qui|con|poi|prima|dopo|sotto|previa|nell'ambito|in occasione)[ {...}])",
    mine: '(traduzione italiana|traduzione in italiano|versione italiana)',
    paper:
      '(articolo|testo|saggio|post|reportage|contenuto|documento|commento|brano|capitolo|pezzo|scritto|contributo|estratto|editoriale|intervista|rubrica|nota|cronaca|pagina|recensione|inchiesta|pubblicazione|versione|traduzione|analisi)',
    text: '(<paper>|racconto|rapporto|discorso|storia|notizia|lettera|episodio|puntata|newsletter|guida|tutorial|riassunto|lezione|blog post)',
    this: "((questo |questa |quest'|il presente |il seguente |il contenuto di questo |una versione di questo |una prima versione di questo )<text>|(il |la |l')<paper>)[ (originale|qui sopra)]",
    first:
      '(originariamente|originalmente|inizialmente|per la prima volta|per primo|in origine|in precedenza|precedentemente|in prima battuta)',
    printed: '(pubblicato|pubblicata|apparso|apparsa|uscito|uscita|diffuso|edito)',
    nation:
      '(tedesc(o|a)|frances(e)|ingles(e)|britannic(o|a)|italian(o|a)|portoghese|svedese|svizzer(o|a)|belga|austriac(o|a)|catalan(o|a)|spagnol(o|a)|argentin(o|a)|messican(o|a)|cilen(o|a)|brasilian(o|a)|american(o|a)|statunitense|canadese|israelian(o|a)|russ(o|a)|cinese|polacc(o|a)|grec(o|a)|online|mensile|settimanale|socialista|anarchica|femminista|indipendente|alternativ(o|a))',
    in: '(in|nel|nella|nei)',
    on: '(su|sul|sulla|sulle|da|dal|dalla|per|presso|a|sui|<in>)',
    site: '[il |la |lo |nostro ](sito|sito web|blog|rivista|giornale|quotidiano|settimanale|portale|testata|magazine|mensile) [<nation> ][<nation> ][di |del |della |web ]|(il |la |)(numero|edizione)[ {number}][ di *[ {number}]] (della (rivista|testata)|del (quotidiano|mensile|settimanale|giornale)) ',
    from: "(dall'|dal |dalla lingua |dalla versione |dalla )[(articolo |testo |)originale ][in ]{originalLanguage}",
    of: "(dell'|del |dello |della |di un |di una |di un'|dal |dall')[(ottimo|bellissimo|bell'|seguente|famoso) ]<text>[ originale][ in {originalLanguage}]",
    word: " *[('|-)*]",
    some: '(|<word>|<word><word>|<word><word><word>|<word><word><word><word>)',
    ours: '[(il|la) ](mio|mia|nostro|nostra|suo|altro) [(vecchio|vecchia|precedente) ](blog|sito|pagina|newsletter|canale|profilo)[ (web|personale|qui)]',
    trans:
      '[libera ]traduzione[ (libera|non ufficiale|autorizzata)][ in {inLanguage}| italiana][ (libera|e adattamento)]',
    original:
      "(l'originale|l'articolo originale|il (testo|post|documento|tutorial) originale|la (versione|pagina|pubblicazione) originale)[ in {originalLanguage}| \\({originalLanguage}\\)]",
    far: '(<more>| (per|da|in occasione|durante|previa) {...})',
    more: "(, (un|una|dove|con|e|che|sotto|partner|testata) {...}|. {...}| (e|ed) (qui|è|viene|ripubblicato|tradotto|riprodotto|riproposto) {...}| con {...}| sotto {...}| nell'ambito {...}| \\({...})",
    leave:
      "(con|per|su|previa) [la |l'|il ][gentile |cortese ](autorizzazione|concessione|permesso)",
    again:
      '(ripubblicato|ripubblicata|riprodotto|riprodotta|ripreso|ripresa|ristampato|tratto|tratta|estratto|adattato|riproposto)',
    engine:
      "(una macchina|ia|ai|l'ia|l'ai|intelligenza artificiale|[un ](traduttore|sistema|strumento) automatico|[un |uno ](assistente|strumento|modello|sistema) di (ia|ai|intelligenza artificiale)|un software|<engines>)",
    team: '(i lettori|me|me stesso|la redazione|i nostri lettori|il nostro staff|dalla redazione|volontari|nostra redazione|redazione)[ {...}]',
    clip: '(articolo|intervista|editoriale|commento|recensione|reportage|intervento|lettera|inchiesta|testo)',
    proof: '(rivisto|rivista|revisionato|revisionata|corretto|corretta|riveduto)',
    writer: '(autore|autrice|autori|autrici|testo|articolo|scritto da)',
    rendered:
      '(traduzione[ <from>]|traduttore|traduttrice|traduttori|trad.): |traduzione [<from> ](di|a cura di) |tradott(o|a) [<from> ]da ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(n°|nº|n.|num.|numero|no)[ ]{number}',
    onPaper:
      '(sulla rivista |sul (quotidiano|settimanale|mensile|giornale) |nella rivista |su |sul |sulla |nel |nella )',
    ofPaper: '(della (rivista|testata) |del (quotidiano|settimanale|mensile|giornale|magazine) )',
  },
  phrases: {
    original: [
      [
        '(<this> è stat(o|a) |<text> )(realizzat|condott)(o|a) da {authors} per [<site>]{source}[<more>]',
        'Questa intervista è stata realizzata da Jana Roe per il quotidiano svedese Kajen.',
        { authors: ['Jana Roe'], originalPublisher: 'Kajen' },
      ],
      [
        "[(leggi|vedi|link all'|link al|qui l'|qui il|fonte:)[ ]][l'|il |la ](articolo|testo|versione|post|intervista|pubblicazione|link|pagina) originale[ in {originalLanguage}| \\({originalLanguage}\\)][ qui]: {original}",
        'Articolo originale in inglese: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 maggio 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "(originale|l'originale|link all'originale|link originale)[ in {originalLanguage}| \\({originalLanguage}\\)]: {original}",
        'Originale: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "(leggi|leggere|vedi|qui|potete leggere|puoi leggere) (l'|il |la |qui l')[articolo |testo |versione |post ]originale[,][ in {originalLanguage}][ (qui|su {originalPublisher})]",
        "Leggi l'[articolo originale](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "[link all'|link al ](articolo|testo|versione|post) originale[ in {originalLanguage}| \\({originalLanguage}\\)]",
        '[Articolo originale](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (è|è stato|si può|può essere|si trova|(la|lo) (trovate|trovi|potete|puoi))[ (leggere|letto|letta|disponibile|consultabile|consultato|trovare|trovato|leggibile|scritto|pubblicato)][ in {originalLanguage}][ (qui|online|a questo link)]',
        "L'originale si può leggere [qui](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "<original> (è|si può|può essere|si trova|(la|lo) (trovate|trovi|potete|puoi))[ (leggere|letto|letta|disponibile|consultabile|consultato|trovare|trovato|pubblicato)] (qui|su|sul|a questo link|all'indirizzo)(: | ){translated}",
        "L'articolo originale in inglese è disponibile su [Harbours at Night](https://quay.example/harbours-at-night).",
        {
          originalHeadline: 'Harbours at Night',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        "<original>[ (di questo|di quest'|di questa )[ ]<text>] è (stato pubblicato|stata pubblicata|uscito|uscita|apparso|apparsa)[ <first>][ in {originalLanguage}][ il {originalDate}][,] (su|sul|sulla|nel|in) [<site>]{source}[<more>]",
        "L'articolo originale è stato pubblicato in inglese su The Quay il 3 maggio 2021.",
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '[qui ](puoi|potete|si può|per) (leggere|trovare|consultare) <original>[ (qui|a questo link)]',
        "Potete leggere l'[articolo originale](https://quay.example/harbour-at-night) in inglese.",
        { originalAddress: 'https://quay.example/harbour-at-night', originalLanguage: 'en' },
      ],
      [
        '(articolo|testo|post|tutorial) originale[ in {originalLanguage}] (scritto da|a cura di) {authors}',
        '[Articolo originale](https://quay.example/harbour-at-night) scritto da Jana Roe',
        { authors: ['Jana Roe'], originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(articolo|testo|post|tutorial) originale[ in {originalLanguage}](: | (di|scritto da) ){translated}',
        'Articolo originale: [Harbours at Night](https://quay.example/harbours-at-night) scritto da Jana Roe',
        {
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        "(lingua originale|lingua d'origine): {originalLanguage}",
        'Lingua originale: svedese',
        { originalLanguage: 'sv' },
      ],
      [
        '(titolo originale|titolo in originale): {originalHeadline}',
        'Titolo originale: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        "(autore|autrice|autori) (originale|originali|dell'originale|dell'articolo): {authors}",
        'Autrice originale: Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        "(data di pubblicazione originale|data originale|data dell'originale|pubblicazione originale|pubblicato originariamente il): {originalDate}",
        'Data di pubblicazione originale: 3 maggio 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(tradott(o|a)|[una ]traduzione) <from>',
        'Titolo originale: Hamnen om natten. Tradotto dalla lingua svedese.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        'in caso di<some>, (la versione|il testo)[ originale][ in] {originalLanguage} (prevale|fa fede|è)[ {...}]',
        'Titolo originale: Hamnen om natten. In caso di discrepanze, la versione svedese prevale.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '<this> è stat(o|a)[ <first>] scritt(o|a)[ <first>] in {originalLanguage}',
        'Titolo originale: Hamnen om natten. Questo articolo è stato scritto originariamente in svedese.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
    ],
    first: [
      [
        'una [(prima|nuova) ]versione[ (abbreviata|ridotta|breve|lunga|ampliata|precedente|più (breve|corta|lunga|ampia))] di (questo |questa |quest’)<text>[ è stata]<wz><printed>{appeared}',
        'Una versione ridotta di questo testo è stata pubblicata su Il Molo il 3 maggio 2021.',
        { role: 'republication', originalPublisher: 'Il Molo', originalDate: '2021-05-03' },
      ],
      [
        '(<this><wz>|[<text> ])<printed> <onPaper>{source}[,] [\\(]<nr>[(, | ){...}]',
        'Articolo pubblicato sulla rivista Il Molo, n. 12, autunno 2019',
        { role: 'republication', originalPublisher: 'Il Molo' },
      ],
      [
        "(<this><wz>|[<text> ])<printed> (sul|nel|sull'ultimo|nell'ultimo) (<nr>|numero)[ \\({...}\\)] <ofPaper>{source}[<rest>]",
        'Questo articolo è uscito sul numero 12 del settimanale Il Molo, che ringraziamo.',
        { role: 'republication', originalPublisher: 'Il Molo' },
      ],
      [
        '(<this><wz>|<text> )[<first> ]<printed>[ <first>][ in {originalLanguage}][ il {originalDate}] (su|sul|sulla) [<site>]{source} con il titolo[ di|:] {originalHeadline}[. {...}]',
        'Testo pubblicato su Il Molo con il titolo «Il porto e le sue luci»',
        {
          role: 'republication',
          originalHeadline: 'Il porto e le sue luci',
          originalPublisher: 'Il Molo',
        },
      ],
      [
        "(ho|abbiamo) pubblicato quest(o |a |')<text> <first>{appeared}[<rest>]",
        'Ho pubblicato questo testo originariamente su [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[ (su|dedicato a) {...}][,][ ((scritt|firmat)(o|a) da|di) {authors}[,]]<wz>(<first>[ stat(o|a)] <printed>|<printed> <first>)[ come <text>]{appeared}[<rest>]',
        'Questo articolo è stato originariamente pubblicato sul blog del Molo, nel maggio 2021, e viene riproposto qui.',
        { role: 'republication', originalPublisher: 'Molo', originalDate: '2021-05' },
      ],
      [
        '[<text> ](<printed> <first>|<first> <printed>){appeared}[[,] [e ]scritt(o|a) da {authors}][<rest>]',
        'Articolo pubblicato originariamente su [The Quay](https://quay.example/harbour-at-night) e scritto da Jana Roe.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "((quest(o |a |')|il presente |il seguente )<clip>[,][ è[ stat(o|a)]] (pubblicat|appars|uscit)(o|a)|[tratt(o|a) da un[a] ]<clip>[ (di|del p.) {authors}][,]( (pubblicat|appars|uscit)(o|a)|,)|(intervista|recensione) (a|con|di) {...}[,] (pubblicat|appars|uscit)(o|a)){clipped}[, a firma di {authors}[, {...}]]",
        'Articolo pubblicato sul Giornale del Molo il 03.05.2021, a firma di Jana Roe, analista',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Giornale del Molo',
          originalDate: '2021-05-03',
        },
      ],
      [
        "<clip>[ di {authors}] (pubblicat|appars|uscit)(o|a)( [il ]{originalDate} (sull'|nell'|dall'){source}| (sull'|nell'|dall'){source}( del | il |, ){originalDate})",
        "Articolo pubblicato sabato 8 maggio 2021 dall'Osservatore del Molo",
        {
          role: 'republication',
          originalPublisher: 'Osservatore del Molo',
          originalDate: '2021-05-08',
        },
      ],
      [
        '[(articolo|testo|scritto) ](di|da) {authors}(,|.| -|)( e|) (<printed> <first>|<first> <printed>){appeared}[<rest>]',
        'Testo di Jana Roe, pubblicato originariamente su [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> è stat(o|a) scritt(o|a) da {authors}(,[ {...},]|) (e|ed)[ è stat(o|a)] (<printed> <first>|<first> <printed>){appeared}[<rest>]',
        'Questo post è stato scritto da Jana Roe, redattrice, ed è stato pubblicato originariamente su Il Molo.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'Il Molo' },
      ],
      [
        "(l'articolo|il post|la notizia) {originalHeadline} (sembra essere il primo su|è apparso per primo su|proviene da|è stato pubblicato per la prima volta su) {source}",
        "L'articolo [Il porto di notte](https://molo.example/il-porto) proviene da [Il Molo](https://molo.example/).",
        {
          role: 'republication',
          originalHeadline: 'Il porto di notte',
          originalPublisher: 'Il Molo',
          originalAddress: 'https://molo.example/il-porto',
        },
      ],
      [
        '<this> (è stato|è stata|è|fu|era stato|viene) (<first> <printed>|<printed> <first>)[ come <text>][ in {originalLanguage}][ il {originalDate}][,] <on> (<ours>|[<site>]{source}[ in {originalLanguage}][ con il titolo[ di] {originalHeadline}])[<far>]',
        'Questo articolo è stato pubblicato originariamente in inglese su [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '([<text> ](<printed> <first>|<first> <printed>)|prima pubblicazione|pubblicazione originale)[ in {originalLanguage}][ il {originalDate}][,](: | <on> )(<ours>|[<site>]{source}[ in {originalLanguage}][ con il titolo[ di] {originalHeadline}])[<far>]',
        'Pubblicato originariamente sulla rivista Il Molo il 3 maggio 2021',
        { role: 'republication', originalPublisher: 'Il Molo', originalDate: '2021-05-03' },
      ],
      [
        "(articolo|testo|intervista|pezzo) (tratto|tratta|ripreso|ripresa) (da|dal|dalla|dall') [<site>]{source}[<more>]",
        'Articolo tratto da [La Darsena](https://quay.example/harbour-at-night) del 7 gennaio 2025',
        {
          role: 'republication',
          originalPublisher: 'La Darsena',
          originalDate: '2025-01-07',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<clip> (pubblicat|appars|uscit)(o|a) ((su|sul|sulla|nel|nella) [<site>]{source}(, [il ]| (il|del|di) | \\(){originalDate}|il {originalDate} (su|sul|sulla|nel|nella) [<site>]{source})',
        'Articolo uscito su Il Molo del 03/05/2021',
        { role: 'republication', originalPublisher: 'Il Molo', originalDate: '2021-05-03' },
      ],
      [
        "(pubblichiamo|ripubblichiamo|riproduciamo|riproponiamo)[ (qui|di seguito|integralmente)][, {...},] (l'|il |la |un |un'|una |questo |quest')<clip>[ di {authors}][,] (pubblicat|appars|uscit)(o|a)[ <first>][ qualche giorno fa][ il {originalDate}] (su|sul|sulla|nel|nella) [<site>]{source}[. ndr]",
        'Pubblichiamo qui un articolo di Monica Sala apparso sul sito del Molo il 3 maggio 2021.',
        {
          role: 'republication',
          authors: ['Monica Sala'],
          originalPublisher: 'Molo',
          originalDate: '2021-05-03',
        },
      ],
      [
        "(<this>|quest(o|a)) è (un|una) (ripubblicazione|repost|crosspost) (di |del |dell'|della ){translated}",
        'Questo post è una ripubblicazione di [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    from: [
      [
        '<this> (proviene|è tratto|è tratta|viene|è ripreso|è preso) (da|dal|dalla) [<site>]{source}[<more>]',
        'Questo articolo proviene da [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this><wz><printed>{published}',
        'Il seguente testo è apparso sul settimanale indipendente Il Molo (Svizzera).',
        { originalPublisher: 'Il Molo' },
      ],
      [
        '(<this> è (apparso|uscito|stato pubblicato|apparsa|uscita)|<text> (apparso|uscito|pubblicato|pubblicata))[ in {originalLanguage}][ il {originalDate}] (su|sul|sulla|in) [<site>]{source}',
        'Questo articolo è uscito su Il Molo',
        { originalPublisher: 'Il Molo' },
      ],
      [
        '(articolo|testo|intervista|post) <printed> <on> [<site>]{source}[,] del {originalDate}',
        'Articolo pubblicato da Il Molo del 3 maggio 2021 · Traduzione: Monica Sala',
        {
          role: 'translation',
          originalPublisher: 'Il Molo',
          originalDate: '2021-05-03',
          translators: ['Monica Sala'],
        },
      ],
    ],
    translation: [
      [
        '[(<this>|questa|questo) è (una|la|nostra) ]traduzione di {translated}[,] (pubblicat|appars|uscit)(o|a)[ da {authors}]{clipped}',
        'Traduzione di «Wem gehört das Wasser», pubblicato su Hafenblatt il 3 maggio 2021.',
        {
          role: 'translation',
          originalHeadline: 'Wem gehört das Wasser',
          originalPublisher: 'Hafenblatt',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(<this>|questa|questo) è (una|la) ]traduzione<some> <of>[:] {translated}[,] (pubblicat|appars|uscit)(o|a)[ <first>][ in {originalLanguage}] (su|sul|sulla|nel|nella) [<site>]{source}[<more>]',
        'Traduzione dell’articolo “The Harbour at Night”, pubblicato su The Quay il 3 maggio 2021',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(pubblicat|appars|uscit)(o|a)[ <first>] in {originalLanguage} (su|sul|sulla) [<site>]{source}(, | e |. )tradott(o|a) [in italiano ]da {translators}',
        'Uscito in inglese su The Quay, tradotto in italiano da Monica Sala',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          translators: ['Monica Sala'],
        },
      ],
      [
        "[(<this>|questa|questo) è (una|la|mia|nostra) ]traduzione<some> (di un |di un'|di una |del |dell'|della )<text>[ originale][ in {originalLanguage}][ (di|scritto da) {authors}][,] (pubblicat|appars|uscit)(o|a)[ <first>][ in {originalLanguage}]{published}",
        'Traduzione di un articolo di Jana Roe pubblicato su [The Quay](https://quay.example/harbour-at-night), con permesso.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[fonte[-traduzione]: ][la ]traduzione <from>[ disponibile| pubblicata| reperibile| che si trova](: | su | in | a )[<site>]{translated}',
        'Fonte: traduzione dalla versione in inglese disponibile su https://quay.example/harbour-at-night',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> è una traduzione[ libera| non ufficiale| autorizzata| di cortesia][, {...}]',
        'Questo articolo è una traduzione, con il permesso dell’autrice.',
        { role: 'translation' },
      ],
      [
        "[<text> ]tradott(o|a) (dall'|dal )[(articolo|testo) ]originale[ in] {originalLanguage}",
        'Tradotto dall’originale svedese',
        { role: 'translation', originalLanguage: 'sv' },
      ],
      [
        '<this>[ è stat(o|a)] <first> scritt(o|a) in {originalLanguage} (e|ed)[ è stat(o|a)] tradott(o|a)[ in {inLanguage}][ {...}]',
        'Questo post è stato originariamente scritto in inglese e tradotto in italiano.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '([fonte: |si tratta di una ]<trans> <of>[:]|(mia|nostra) <trans> <of>:) {translated}',
        'Traduzione dell’articolo [Harbours at Night](https://quay.example/harbours-at-night) scritto da Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this> (è|è stat(o|a)) |<text> ][liberamente ]tradott(o|a)[ liberamente| e adattat(o|a)| in {inLanguage}] <of>[:] {translated}',
        'Tradotto dall’articolo [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this> (è|è stat(o|a))[ liberamente] tradott(o|a)[ liberamente| e adattat(o|a)] da {original}',
        'Questo articolo è tradotto da [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "(ho|abbiamo) tradotto[ in {inLanguage}] (questo |questa |quest')<text>[ in {inLanguage}] (da|dal|a partire da) {translated}",
        'Ho tradotto questo articolo da [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "(<this>|questa|questo) è (una|la) traduzione[ in {inLanguage}| libera| non ufficiale| italiana] (<from>|dell'originale[ in {originalLanguage}]|dell'articolo originale[ in {originalLanguage}])[<more>| di {translators}]",
        "Questa pagina è una traduzione dell'originale in inglese.",
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        "(<this>|questa|questo) è (una|la|mia|nostra) traduzione<some> (di un |di un'|di una |del |dell'|della )<text>[ originale][ in {originalLanguage}] (di|scritto da) {authors}[,] (pubblicat|appars|uscit)(o|a)[ <first>][ in {originalLanguage}][ il {originalDate}] (su|sul|sulla|in|nel|nella|da) [<site>]{source}[<more>]",
        'Questo testo è la traduzione di un articolo di Jana Roe pubblicato su [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        "(<this>|questa|questo) è (una|la|mia|nostra) [libera ]traduzione<some>[[,] (fatta|realizzata|curata) da {translators}] (di |dell'|del |della |dello |dei |da |dal )[<text> [originale ]in {originalLanguage} |originale in {originalLanguage} ]{translated}",
        'Questa pagina è una traduzione di [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[,][ (scritto|pubblicato)[ <first>] in {originalLanguage}[,]] è stat(o|a) tradott(o|a)[ e (adattato|editato)][ <from>][ in {inLanguage}][<more>| da {translators}[ per {translationPublisher}]]',
        "Questo articolo è stato tradotto dall'inglese da Monica Sala.",
        { role: 'translation', originalLanguage: 'en', translators: ['Monica Sala'] },
      ],
    ],
    machine: [
      [
        "[<this> è[ stat(o|a)] |<text> ]tradott(o|a)[ <from>| in {inLanguage}] (automaticamente|((da|dall'|con|tramite|mediante|usando) |con (l'aiuto|l'ausilio|il supporto) (di |del |dell'))<engine>)[ <from>][,][ e][ <proof> da {proofreaders}][ {...}]",
        'Tradotto con DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(<this> è |questa è |si tratta di )[una ]traduzione (automatica|automatizzata|di google|con (ia|ai)|(fatta|realizzata|generata|eseguita) (da|con|tramite|mediante) <engine>)[ <from>][ {...}]',
        'Questa è una traduzione automatica dell’originale.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[una ]traduzione (automatica|automatizzata|di google|con (ia|ai)|(fatta|realizzata|generata|eseguita) (da|con|tramite|mediante) <engine>)[ <from>][[ {...}] <engines>]',
        'Traduzione automatica',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Testo: Jana Roe | Traduzione: Monica Sala | Foto: Piero Neri',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Monica Sala'] },
      ],
      [
        '[<text> ]tradott(o|a)[ <from>] (da|dai|dalla) <team>',
        'Tradotto dalla redazione',
        { role: 'translation' },
      ],
      [
        '<mine>( di | a cura di |: | © | \\(c\\) |, | - ){translators}',
        'Traduzione italiana © 2012, Anna Riva',
        { role: 'translation', translators: ['Anna Riva'] },
      ],
      [
        '[<text> ][scelto e ]tradott(o|a|i)[ e (adattato|curato|ridotto)][ <from>][ in {inLanguage}] da[ :] {translators}[ e <proof> da {proofreaders}]',
        "Tradotto dall'inglese da Monica Sala, rivisto da Piero Neri, per La Riva",
        {
          role: 'republication',
          originalLanguage: 'en',
          translators: ['Monica Sala'],
          proofreaders: ['Piero Neri'],
          translationPublisher: 'La Riva',
        },
      ],
      [
        '[la ]traduzione[ italiana| in {inLanguage}| e adattamento| e cura| libera| collettiva][ <from>][ in {inLanguage}][ e (note|cura|revisione|introduzione)](: | di | a cura di | a cura di: | è di | © | per cura di | realizzata da ){translators}',
        'Traduzione italiana a cura di Monica Sala',
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        '(tradut(tore|trice|tori)|tradott(o|a))[ <from>]: {translators}',
        'Traduttrice: Monica Sala',
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        'trad(uttore|uttrice|uttori)[ <from>]: {translators}',
        'Traduttori: Monica Sala e Piero Neri',
        { role: 'translation', translators: ['Monica Sala', 'Piero Neri'] },
      ],
      [
        'trad.[ it.][ di|:] {translators}',
        'Trad. di Monica Sala',
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        '{translators}[,] [\\(](traduttore|traduttrice|traduzione|trad.)',
        'Monica Sala (traduttrice)',
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        '[<this> ][(è|è stat(o|a)) ]tradott(o|a)[ e (pubblicat|ripubblicat|riprodott)(o|a)]( in {inLanguage}[ <leave>[ {...}]]|[ qui] <leave>[ {...}])',
        'Tradotto con il permesso dell’autrice',
        { role: 'translation' },
      ],
      [
        '<proof>[ e <proof>] da[:] {proofreaders}',
        'Rivisto da Piero Neri',
        { proofreaders: ['Piero Neri'] },
      ],
      [
        '(revisione|revisione della traduzione|revisore|correzione|correzione bozze)(: | di | a cura di ){proofreaders}',
        'Revisione: Piero Neri',
        { proofreaders: ['Piero Neri'] },
      ],
      [
        'traduzione[:| di| per] [la redazione di |redazione ]{ownSite}',
        'Traduzione Redazione The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        '[la ]traduzione[ <from>] per {translationPublisher} (a cura di|di) {translators}',
        'Traduzione per La Riva a cura di Monica Sala',
        { role: 'republication', translationPublisher: 'La Riva', translators: ['Monica Sala'] },
      ],
      [
        '[è stat(o|a) ]tradott(o|a)[ <from>] (da {translators}|per (il nostro|questo|il) (sito|blog|portale|giornale|collettivo) da {translators})[ per {translationPublisher}]',
        'È stato tradotto da Ada Wren.',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    creditGoesOn: [
      [
        '(dalla|a partire dalla) versione (pubblicat|appars)a {aside}',
        'Tradotto da Ada Wren, dalla versione pubblicata su [Il Molo](https://quay.example/porto)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'per {translationPublisher}',
        'Tradotto da Monica Sala per La Riva',
        { role: 'republication', translators: ['Monica Sala'], translationPublisher: 'La Riva' },
      ],
      [
        'per (la (rivista|testata)|il (sito|blog|collettivo|giornale|quotidiano|magazine)) {translationPublisher}',
        'Tradotto da Monica Sala per la rivista Nuova Riva',
        { role: 'republication', translators: ['Monica Sala'], translationPublisher: 'Nuova Riva' },
      ],
      [
        'per (noi|(questo|il nostro) (sito|blog|giornale|portale)|(questa|la nostra) (pagina|rivista|testata))',
        "Tradotto dall'inglese da Monica Sala per il nostro sito",
        { role: 'translation', originalLanguage: 'en', translators: ['Monica Sala'] },
      ],
      [
        '[e ](editing|foto|illustrazioni|impaginazione|cura redazionale|fotografie)(: | di | a cura di ){others}',
        'Traduzione: Monica Sala, foto di Piero Neri',
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        "con l'aiuto d{...}",
        "Tradotto da Monica Sala con l'aiuto di un dizionario",
        { role: 'translation', translators: ['Monica Sala'] },
      ],
      [
        '<from>',
        "Tradotto da Monica Sala dall'inglese",
        { role: 'translation', translators: ['Monica Sala'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        'la fonte originale di questo articolo è {source}',
        'La fonte originale di questo articolo è Il Molo',
        { originalPublisher: 'Il Molo' },
      ],
      [
        "(fonte originale|fonte dell'articolo|fonte del testo|articolo tratto da|tratto da): {source}",
        'Fonte originale: Il Molo',
        { originalPublisher: 'Il Molo' },
      ],
    ],
    sourceMaybe: [
      [
        '(fonte|fonti|via)[:] {original}',
        'Fonte: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(fonte|fonti|via)[:] {source}',
        'Fonte: Il Molo, 3 maggio 2021',
        { originalPublisher: 'Il Molo', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        "(pubblichiamo|ripubblichiamo|riproduciamo|riproponiamo)[ qui] (questo |questa |quest'|il presente )<text>[ qui] <leave> <ofPaper>{source}[<more>]",
        'Pubblichiamo questo articolo per gentile concessione della rivista Il Molo.',
        { role: 'republication', originalPublisher: 'Il Molo' },
      ],
      [
        "(si ringrazia|ringraziamo|grazie a|un ringraziamento a) (la (rivista|testata)|il (quotidiano|settimanale|mensile|giornale|magazine)) {source} (per|di) (aver|averci|avere) (concesso|permesso|autorizzato|consentito)[ di| a| la] (riprodurre|ripubblicare|pubblicare|tradurre|pubblicazione di|riproduzione di|traduzione di) (questo |questa |quest')<text>",
        'Ringraziamo la rivista Il Molo per averci permesso di riprodurre questo articolo.',
        { role: 'republication', originalPublisher: 'Il Molo' },
      ],
      [
        '[<this>[ (è|è stato|viene)][ qui] ]<again>[ qui][ <leave>] (da|dal|dalla|di|del) [<site>]{source}[<more>]',
        'Questo articolo è ripubblicato da [Il Molo](https://molo.example/porto) con licenza Creative Commons',
        {
          role: 'republication',
          originalPublisher: 'Il Molo',
          originalAddress: 'https://molo.example/porto',
        },
      ],
      [
        '[<this>[ (è|è stato|viene)] ][pubblicato |pubblicata ]<leave> (di|del|della) [<site>]{source}[<more>]',
        'Per gentile concessione di Il Molo',
        { role: 'republication', originalPublisher: 'Il Molo' },
      ],
    ],
    agency: [
      [
        '<this> è stat(o|a) (fornito|fornita|distribuito) da {source}[<more>]',
        'Questo contenuto è stato fornito da Agenzia Porto.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Agenzia Porto' },
      ],
    ],
  },
  note: [
    '(nota della redazione|nota del traduttore|note|attenzione|avviso|premessa|importante|aggiornamento|ndr|n.d.r.|ndt|nota|nota redazionale|avvertenza)',
  ],
  byline: ['di[:]', 'di:', 'scritto da', '(autore|autrice|autori|testo|scritto da):'],
  abbreviations: {
    always: 'sig sigg dott dott.ssa prof.ssa avv ing cfr',
    beforeNumber: 'pag cap',
  },
  programs: {
    tools: 'traduttore',
    names: ['ia', 'traduzione automatica'],
  },
  numbers: {
    joining: 'e',
    parts: {
      mezza: '0.5 50 30 2',
      mezzo: '0.5 50 30 2',
      metà: '0.5 50 30 2',
      quarto: '0.25 25 15 45 4 3',
      ...{ duecento: '1200 13', trecento: '1300 14', quattrocento: '1400 15' },
      ...{ cinquecento: '1500 16', seicento: '1600 17', settecento: '1700 18' },
      ...{ ottocento: '1800 19', novecento: '1900 20' },
    },
    cardinals: {
      ...{ duemila: 2e3, tremila: 3e3, quattromila: 4e3, cinquemila: 5e3, seimila: 6e3 },
      ...{ settemila: 7e3, ottomila: 8e3, novemila: 9e3, ventimila: 2e4, trentamila: 3e4 },
      ...{ quarantamila: 4e4, cinquantamila: 5e4, duecentomila: 2e5, trecentomila: 3e5 },
    },
  },
  lists: {
    appearedIn: [
      "su|sul|sulla|sulle|sui|in|nel|nella|nei|presso|per|dal|dalla|dallo|dall'|sull'|nell'|(sull'|nell')edizione (cartacea|online|italiana|digitale) d(i|el|ella)",
    ],
    houseIs: [
      '[(il|la|lo|suo|sua|nostro) ](rivista|giornale|quotidiano|settimanale|mensile|testata|magazine|bollettino)( <nation>|)( <nation>|)',
      '[(il|la|lo|suo|sua|nostro) ](blog|sito web|sito|portale|pagina|canale|profilo|forum)[ (personale|ufficiale|tecnico|inglese)][ (del|della|dei|di)][ (rivista|giornale|quotidiano)][:]',
      '[(il|la|lo|suo|sua|nostro) ](rivista|giornale|quotidiano|settimanale|mensile|testata|newsletter|magazine|bollettino)[ (online|italiano|italiana|inglese|tedesco|francese|americano|svizzero|local*|scientifica|cattolica)]',
    ],
    issueOf: [
      '[{..} ](numero|edizione|n.)[ {number}][ (cartacea|online|italiana|digitale)][ (di|del) [{number} ]*[ {number}]] (della (rivista|testata)|del (quotidiano|mensile|settimanale|giornale)|d(i|el|ella))',
    ],
    titled: ['(con|sotto) il titolo[ di][:]|come|intitolat(o|a)|dal titolo'],
    loosely: ['in|nel|di|nel mese di'],
    ownWorks: [
      '(salvo|dove non) (diversa indicazione|diversamente indicato|dove diversamente indicato)',
    ],
    notAuthor: ['[la ]redazione[ {...}]|amministratore'],
    published: ['(pubblicato|pubblicata)[ il|:]'],
    onDay: ['il|del|in data|di|lo scorso'],
    updated: ['[ultimo |ultima ](aggiornamento|aggiornato|modifica|modificato)[ il][:]'],
    goesOn: ['di|da|su|la|per|e'],
    atHour: ['alle'],
    comments: [
      '[{number} ](commenti|risposte)[ [\\(]{number}[\\)]]',
      '(lascia|scrivi) (un|il tuo) commento[ {...}]',
    ],
    says: ['ha scritto|scrive'],
    around: ['leggi anche|potrebbe[ro] interessarti|articoli correlati'],
    advertisement: ['pubblicità'],
    theTranslation: ['questa traduzione'],
    whoIs: ['(è|era) (un|una|uno|il|la)'],
    card: [
      'pagine|prezzo|editore|casa editrice|anno|genere|durata|interpreti|musica|sceneggiatura',
    ],
    staged: ['casa editrice', 'regia( di|:)'],
    dated: ['data|anno'],
    houseNoun: [
      'stampa|fondazione|istituto|società|associazione|alleanza|unione|gruppo|compagnia|editore|edizioni|editrice|rivista|giornale|rete|progetto|università|scuola|consiglio|comitato|centro|agenzia|collettivo|biblioteca|museo',
      'corriere|gazzetta|quotidiano|osservatorio|portale|blog|radio|settimanale|bollettino|casa editrice',
    ],
    otherWorks: ['foto*|immagin*|illustra*'],
    licensing: ['licenza*'],
    translatedBy: ['tradott*'],
    speaksOfItself: ['<this>'],
    byPermission: [
      '(si ringrazia|ringraziamo|grazie a) {...}',
      '(ripubblicato|pubblicato|riprodotto|ripreso)[ qui] {...}(permesso|autorizzazione|concessione)[ {...}]',
      'riproduzione (riservata|vietata)[ {...}]',
      "(pubblicato|ripubblicato|si ringrazia) {...}(per|con) (gentile concessione|l'autorizzazione|il permesso){...}",
      'per gentile concessione[ {...}]',
    ],
    copyright: ["diritti d'autore"],
    reserved: ['tutti i diritti riservati'],
    by: ['[(scritto|pubblicato|redatto) da |a cura ]di|(scritto|pubblicato|redatto) da'],
    of: ['da'],
    extent: ['{number} (pagg.|pag.|pp.|p.)', '{number} (pagine|euro)'],
    onSite: ['in|su'],
    otherCredit: ['foto*|illustr*|tradu*|immagin*'],
    noSite: ['il mio (blog|sito)'],
    noPublisher: [
      'roma|milano|torino|firenze|napoli|bologna|parigi|londra|new york|italia|francia|germania|spagna|inghilterra|stati uniti|america|europa|internet|web|rete',
      "redazione|agenzie|[(l'|il |la |suo )](autore|autrice|autori|traduttore|traduttrice|editore)[ {...}]|<ours>",
      'notizie|opinioni|attualità|politica|cultura|cronaca|comunicati|news',
    ],
    call: [
      '(qui|<ours>)[ {...}]',
      '(questo|questa) [* ]<text>[ {...}]',
      '(leggi|ver) {...} (qui|articolo|testo)[ {...}]',
    ],
    otherWork: ['(foto|illustrazione|video)( di|:)'],
    elsewhere: ['leggi anche'],
    ofOthers: ['commenti'],
    republication: [
      '(vietat|consentit|permess|autorizzat)(a|o) {..} (riproduzione|ripubblicazione|copia*|diffusione)',
      'riproduzione {...} (riservata|vietata|senza {..} (autorizzazione|consenso)|consentita|libera*|citando)|può essere [liberamente ](riprodott*|ripubblicat*)',
    ],
    disclaimer: [
      '(opinioni|articoli|contenuti) {...} (responsabilità|non (riflettono|rispecchiano|rappresentano|necessariamente|impegnano))|non (si assume|è) [alcuna |in alcun modo ]responsabil*|declina ogni responsabilità',
    ],
  },
};
