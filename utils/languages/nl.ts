/** Dutch. */
import type { Language } from './types';

export const nl: Language = {
  tag: 'nl',
  common:
    'de het een en van dat op te zijn met voor niet aan er om ook als maar bij door naar heeft wordt',
  issue: 'nr nummer deel jaargang jrg jg p pp pagina blz',
  seasons: 'lente zomer herfst winter',
  and: 'en &',
  languages: { en: 'amerikaans amerikaanse', pt: 'braziliaans braziliaanse' },
  words: {
    mine: '(nederlandse vertaling|vertaling in het nederlands)',
    paper:
      '(artikel|tekst|stuk|bericht|essay|column|interview|verhaal|bijdrage|pagina|opiniestuk|blog|verslag|post)',
    text: '(<paper>|(recensie|handleiding|tutorial|gids|document|hoofdstuk|blogpost|blogbericht|opinie|analyse))',
    this: '((dit|deze|bovenstaand[e]|onderstaand[e]|een eerdere versie van dit) <text>|(het|de) (artikel|tekst|stuk|bericht|essay|column|bijdrage|pagina|opiniestuk|blog|post))',
    from: '(uit|vanuit) het {originalLanguage}',
    was: '( werd| is| was| verscheen| wordt| stond)',
    first: '(eerst|eerder|oorspronkelijk|voor het eerst|origineel|aanvankelijk)',
    printed: '(gepubliceerd|verschenen|geplaatst|gepost|uitgegeven)',
    on: '(op de (website|site|blog)|in het tijdschrift|in de krant|op|in|bij|via)[ van]',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(mijn|onze|ons|zijn|haar|hun|een andere) [(eigen|oude|persoonlijke) ](blog|weblog|website|site|nieuwsbrief|pagina|kanaal)',
    original:
      '(het [{originalLanguage} ](origineel|originele artikel|oorspronkelijke artikel|originele bericht)|de (originele|oorspronkelijke) [{originalLanguage} ](tekst|versie|pagina|post|blogpost))[ in het {originalLanguage}]',
    leave: 'met [vriendelijke ]toestemming',
    titled: '(onder de (titel|kop|naam)|met als titel|met de titel|getiteld)[:]',
    kind: '[(de|het) ][*se ](krant|dagblad|weekblad|tijdschrift|maandblad|nieuwssite|website|site|blog) ',
    sep: '( \\| | / | · | • |, |. | - )',
    tool: '(met|met behulp van|met hulp van|via) (<engines>|[een ]ai[-tool])',
    far: '(<more>| (dus|voor|naar aanleiding) {...})',
    more: '(, (een|de|het|waar|die|dat|met|in) {...}| en {...}| met {...}| onder {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '<original>[ van (dit|deze|het|de) <text>] (verscheen|werd|is|stond)[ op {originalDate}][ in het {originalLanguage}][ <titled> "{originalHeadline}"][ op {originalDate}] (in|bij|op) [<kind>]{source}[<more>][ (gepubliceerd|verschenen)]',
        'Het originele artikel verscheen op 3 mei 2021 in het Engels in The Quay.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '<original>{translated}[,] (verscheen|werd|is|stond)[ op {originalDate}] (in|bij) {source}[<more>][ (gepubliceerd|verschenen)]',
        'Het oorspronkelijke artikel, "Harbours and their lights", verscheen op 3 mei 2021 in The Quay.',
        {
          originalHeadline: 'Harbours and their lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(lees|bekijk|zie) (het|de) [{originalLanguage} ](origineel|originele|oorspronkelijke)[ artikel| tekst| bericht| versie| post][ in het {originalLanguage}] (op|bij|in) {source}',
        'Lees het oorspronkelijke artikel op [De Kade](https://quay.example/haven).',
        { originalPublisher: 'De Kade', originalAddress: 'https://quay.example/haven' },
      ],
      [
        '[lees ][het ](origineel artikel|originele artikel|oorspronkelijke artikel|oorspronkelijk artikel|originele tekst|origineel|oorspronkelijke tekst|bronartikel)[ in het {originalLanguage}| \\({originalLanguage}\\)][ hier]: {original}',
        'Origineel artikel in het Engels: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 mei 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(lees|bekijk|zie) ][[hier ](het|de) ](origineel|originele|oorspronkelijk|oorspronkelijke)[ artikel| tekst| bericht| versie| publicatie| post| blogpost][ in het {originalLanguage}| \\({originalLanguage}\\)][ hier]',
        'Lees het [oorspronkelijke artikel](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (lees je|leest u|is|staat|vind je|vindt u|kun je|kunt u)[ (te lezen|te vinden|lezen|vinden)][ hier][ (te lezen|te vinden|lezen|vinden|geschreven)]',
        'Het origineel lees je [hier](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (lees je|is|staat|vind je|vindt u|kun je|kunt u|verscheen)[ (te lezen|te vinden|lezen|vinden)] (hier|op|via)(: | ){translated}',
        'Het originele artikel is te vinden op [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(originele titel|oorspronkelijke titel|oorspronkelijk verschenen als): {originalHeadline}',
        'Originele titel: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(originele taal|oorspronkelijke taal|taal van het origineel|brontaal): {originalLanguage}',
        'Oorspronkelijke taal: Duits',
        { originalLanguage: 'de' },
      ],
      [
        '(oorspronkelijke auteur[s]|originele auteur[s]|auteur van het origineel): {authors}',
        'Oorspronkelijke auteur: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(oorspronkelijke publicatiedatum|datum van het origineel|oorspronkelijke datum|oorspronkelijk gepubliceerd)[ op]: {originalDate}',
        'Datum van het origineel: 3 mei 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(vertaald|vertaling) <from>',
        'Originele titel: The harbour at night. Vertaald uit het Engels.',
        { originalHeadline: 'The harbour at night', originalLanguage: 'en' },
      ],
    ],
    first: [
      [
        '<this><was>[ op {originalDate}][ <first>][ <printed>] <titled> "{originalHeadline}"[,][ <first>][ op {originalDate}] (in|op|bij) {source}[<more>][ <printed>]',
        'Dit artikel verscheen op 3 mei 2021 onder de titel "Harbours at Night" in The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<titled> "{originalHeadline}" (verscheen|stond|werd|is) <this>[ op {originalDate}][ <first>][ op {originalDate}] (in|op|bij) {source}[<more>][ <printed>]',
        'Onder de titel "Harbours at Night" verscheen dit artikel eerder in The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        'een (eerdere|kortere|langere|ingekorte|[licht ](ingekorte|aangepaste|bewerkte)|verkorte|uitgebreidere|iets andere|andere) versie van (dit|deze|het|de) <text> (verscheen|is|werd|stond)( op {originalDate} <printed>|[ (<first>|ook)][ <printed>]){published}[ <printed>]',
        'Een kortere versie van dit artikel verscheen op 3 mei 2021 in De Kade.',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '<this> is (een|de)<some> (bewerking|versie) van (een|het|de)<some> <text>[,] (dat|die)[ op {originalDate}][ <first>] (verscheen|is verschenen|werd gepubliceerd|is gepubliceerd|stond)[ op {originalDate}] (in|op) {source}',
        'Deze tekst is een bewerking van een artikel dat eerder verscheen in De Kade.',
        { role: 'republication', originalPublisher: 'De Kade' },
      ],
      [
        '(eerste publicatie|oorspronkelijke publicatie|eerste verschijning|eerst gepubliceerd in|eerst verschenen in)[ in]: {source}',
        'Eerste publicatie: De Kade, 3 mei 2021',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '<this><was> <first>[ op {originalDate}] in het {originalLanguage} <printed>{published}',
        'Deze tekst werd oorspronkelijk in het Frans gepubliceerd op Le Quai.',
        { role: 'republication', originalLanguage: 'fr', originalPublisher: 'Le Quai' },
      ],
      [
        '<this><was>[ op {originalDate}] <first>{published} <printed>[{...}]',
        'Dit stuk is eerder op 3 mei 2021 in De Kade verschenen, waar het werd ingekort.',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '<this><was>[ op {originalDate}] (<first>[ <printed>]|<printed> <first>)[ als [een ]<text>| in (iets |licht |sterk |)*e vorm][ \\({originalDate}\\)]{published}',
        'Dit artikel is oorspronkelijk gepubliceerd in het dagblad De Kade als [De haven bij nacht](https://quay.example/de-haven-bij-nacht) - met foto.',
        {
          role: 'republication',
          originalHeadline: 'De haven bij nacht',
          originalPublisher: 'De Kade',
          originalAddress: 'https://quay.example/de-haven-bij-nacht',
        },
      ],
      [
        '[<text>[ van {authors}][,] ](<first> <printed>|<printed> <first>){appeared}[<more>]',
        'Eerder verschenen in het Frans in De Kade, mei 2021',
        {
          role: 'republication',
          originalLanguage: 'fr',
          originalPublisher: 'De Kade',
          originalDate: '2021-05',
        },
      ],
      [
        '(dit|deze) <text> van {authors} (verscheen|werd|is|stond)[ (<first>|ook)][ <printed>]{published}[ <printed>]',
        'Dit artikel van Jana Roe verscheen in het Britse weekblad The Quay onder de titel "Harbours at Night".',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '(dit|deze) [*](artikel|interview|column|stuk|essay|bijdrage) (verscheen|stond) (vandaag|gisteren|*dag|deze week|vorige week|deze maand)[ ook]{published}',
        'Deze column verscheen zaterdag ook in De Kade.',
        { role: 'republication', originalPublisher: 'De Kade' },
      ],
      [
        '(dit|deze|bovenstaand|bovenstaande) [*](artikel|interview|column|stuk|essay|recensie|bijdrage|verhaal|analyse) (verscheen|stond|is verschenen|werd gepubliceerd){clipped}',
        'Dit opiniestuk verscheen 3 mei 2021 in De Kade.',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '<this><was> <first>[ <printed>][ als [een ]<text>][ in het {originalLanguage}]([ op {originalDate}] <on>| door) (<ours>|{source}[ in het {originalLanguage}])[<far>]',
        'Dit artikel verscheen eerder op [De Kade](https://quay.example/haven).',
        {
          role: 'republication',
          originalPublisher: 'De Kade',
          originalAddress: 'https://quay.example/haven',
        },
      ],
      [
        '[<text> ]<first> <printed>[ in het {originalLanguage}]([ op {originalDate}] <on>| door) (<ours>|{source}[ in het {originalLanguage}])[<far>]',
        'Oorspronkelijk gepubliceerd op 3 mei 2021 in De Kade',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '[(deze|dit|bovenstaand|bovenstaande) ](column|opiniestuk|essay|interview|recensie|artikel|stuk|bijdrage) (verscheen|stond|verschenen|gepubliceerd) in {source}[,] van {originalDate}',
        'Deze column verscheen in De Kade van 3 mei 2021.',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '(<this>|dit) is een (repost|crosspost|herplaatsing|herpublicatie|doorplaatsing) van {translated}',
        'Dit bericht is een herplaatsing van [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this> (verscheen|stond|is verschenen|is gepubliceerd|werd gepubliceerd)[ op {originalDate}] (in|op) {source}',
        'Deze gids verscheen op 3 mei 2021 in De Kade.',
        { originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] en (werd|is) [voor ({translationPublisher}|ons) ][<from> ]vertaald[ <from>] door {translators}',
        'Dit artikel verscheen eerst in de Zweedse krant Kajen en werd vertaald door Ada Wren.',
        { role: 'translation', originalPublisher: 'Kajen', translators: ['Ada Wren'] },
      ],
      [
        'dit (interview|gesprek) werd (afgenomen|gehouden) door {...} voor {source} en [<from> ]vertaald[ <from>] door {translators}',
        'Dit interview werd afgenomen door Jana Roe voor De Kade en vertaald door Ada Wren.',
        { role: 'translation', originalPublisher: 'De Kade', translators: ['Ada Wren'] },
      ],
      [
        '(<this>|dit) is een[ onofficiële| vrije| geautoriseerde][ {inLanguage}] vertaling (van|uit) ((het|de) {originalLanguage} (versie|origineel|tekst|artikel)|het (originele|oorspronkelijke|origineel)[ <text>][ in het| uit het] {originalLanguage})',
        'Dit is een vertaling van het origineel in het Frans.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|dit) is (een|de|mijn|onze)<some> vertaling van (een|het|de) [(originele|oorspronkelijke|{originalLanguage}) ]<text> van {authors}[,] ((dat|die)[ op {originalDate}][ <first>] (verscheen|werd gepubliceerd|is gepubliceerd|is verschenen)|<first> verschenen|verschenen|gepubliceerd)[ op {originalDate}] (in|op|bij|door) {source}',
        'Deze tekst is een vertaling van een artikel van Jana Roe dat verscheen in [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|dit) is (een|de|mijn|onze)<some> vertaling<some> (van|uit) [(het|de) [originele ]{originalLanguage} (<text>|versie|origineel) ]{translated}',
        'Deze tekst is een vertaling van [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(bron: |vrije |nederlandse )]vertaling van (het|een|de) [(originele|oorspronkelijke|{originalLanguage}) ]<text>[ in het {originalLanguage}] {translated}',
        'Vertaling van het artikel [Harbours at Night](https://quay.example/harbours-at-night) van Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this><was> |<text> ][vrij ]vertaald (uit|van|naar) (het|een|de) [(originele|oorspronkelijke|{originalLanguage}) ]<text> {translated}',
        'Dit artikel is vrij vertaald naar het artikel [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|dit)<was> (<from> vertaald|vertaald <from>)[ door {translators}][<more>]',
        'Dit artikel is uit het Engels vertaald door Ada Wren.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
    ],
    machine: [
      [
        '[<this><was> ](automatisch|machinaal) vertaald[ uit het {originalLanguage}| vanuit het {originalLanguage}][ (met|door|via) {...}]',
        'Dit artikel is automatisch vertaald uit het Engels.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((dit|<this>) is een )((automatische|geautomatiseerde|machinale)[ {inLanguage}] vertaling|machinevertaling)[ van {...}]',
        'Dit is een machinevertaling van de oorspronkelijke pagina.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(automatische vertaling|machinevertaling|machinale vertaling)',
        'Automatische vertaling',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this><was> ]vertaald[ <from>] (met|door|via|met (behulp|hulp) van) (<engines>|[een ]ai[-tool]|kunstmatige intelligentie|een machine)[ {...}]',
        'Vertaald met DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '[<this><was> ](in|naar) het nederlands vertaald[ <from>] door[:] {translators}',
        'In het Nederlands vertaald door Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '(<from> door|(vertaald|vertaling) <from>)[:] {translators}',
        'Uit het Duits door Ada Wren',
        { role: 'translation', originalLanguage: 'de', translators: ['Ada Wren'] },
      ],
      [
        '(tekst|auteur|schrijver): {authors}<sep>(vertaling[ <from>]|vertaald[ <from>] door|vertaler|vertaalster|<from>)[:] {translators}',
        'Tekst: Jana Roe | Vertaling: Ada Wren',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ada Wren'] },
      ],
      [
        'voor (ons|{translationPublisher}) [<from> ]vertaald[ <from>] door[:] {translators}',
        'Voor De Oever vertaald door Ada Wren',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'De Oever' },
      ],
      [
        'de [nederlandse ]vertaling[ <from>] (is|werd)[ (gemaakt|verzorgd|gedaan)] (van de hand van|van|door) {translators}',
        'De vertaling werd verzorgd door Ada Wren.',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '{translators} (vertaalde ((dit|deze) <text>[ <from>]|(het|de) <text> <from>)|heeft ((dit|deze) <text>[ <from>]|(het|de) <text> <from>) vertaald)[ naar het nederlands]',
        'Ada Wren vertaalde dit artikel uit het Engels.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
      [
        '<this><was> door {translators}[ <from>] vertaald',
        'Dit artikel is door Ada Wren uit het Engels vertaald.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
      [
        '<mine>( door | van |: | © | \\(c\\) |, | - ){translators}',
        'Nederlandse vertaling © 2012, Anna Berg',
        { role: 'translation', translators: ['Anna Berg'] },
      ],
      [
        '[<this><was> ]vertaald[ en (bewerkt|ingekort|geredigeerd)][ (uit|vanuit) het {originalLanguage}][ naar het {inLanguage}][ en bewerkt] door[:] {translators}[ en (nagelezen|nagekeken|gecorrigeerd|geredigeerd) door {proofreaders}]',
        'Vertaald uit het Italiaans door Ada Wren',
        { role: 'translation', originalLanguage: 'it', translators: ['Ada Wren'] },
      ],
      [
        '[{inLanguage} |nederlandse ]vertaling[ (uit|vanuit) het {originalLanguage}][ en (bewerking|redactie)](:| door ){translators}',
        'Vertaling uit het Engels: Ada Wren en Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren', 'Bo Lind'] },
      ],
      [
        '(vertaler[s]|vertaalster|vert.|vert): {translators}',
        'Vertaler: Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '(vert.|vertaling) {translators}',
        'Vert. Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '{translators} \\((vertaling|vertaler|vert.)\\)',
        'Ada Wren (vertaling)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '(correctie|nagelezen|proeflezing|proefgelezen|revisie|nagekeken|eindredactie vertaling)(:| door ){proofreaders}',
        'Nagelezen door Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
      [
        '[<this> ][(is|werd) ]vertaald( naar het {inLanguage}[ <leave>[ {...}]]| <leave>[ {...}])',
        'Vertaald met toestemming van de auteur',
        { role: 'translation' },
      ],
      [
        '[<this><was> ](uit|vanuit) het {originalLanguage} vertaald[ naar het {inLanguage}] door[:] {translators}',
        'Uit het Engels vertaald door Ada Wren.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ada Wren'] },
      ],
    ],
    creditGoesOn: [
      [
        'voor {translationPublisher}',
        'Vertaald door Ada Wren voor De Oever',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'De Oever' },
      ],
      [
        '(uit|vanuit) het {originalLanguage}',
        'Vertaald door Ada Wren uit het Frans',
        { role: 'translation', translators: ['Ada Wren'], originalLanguage: 'fr' },
      ],
      [
        "[en ](eindredactie|redactie|foto|foto's|fotografie|beeld|illustratie|illustraties|bewerking)(: | door | van ){others}",
        'Vertaling: Ada Wren | Redactie: Bo Lind',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[en ]<tool>[ {...}]',
        'Vertaald door Ada Wren met DeepL',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    source: [
      [
        '(oorspronkelijke bron|originele bron|bron van dit artikel|bron van het artikel): {source}',
        'Originele bron: De Kade',
        { originalPublisher: 'De Kade' },
      ],
    ],
    sourceMaybe: [
      [
        '(bron[nen]|via|overgenomen (van|uit)): {original}',
        'Bron: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(bron[nen]|via|overgenomen (van|uit)): {source}',
        'Bron: De Kade, 3 mei 2021',
        { originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '(verschenen|afgedrukt) in[:] {source}(, | van | op |, op ){originalDate}',
        'Verschenen in De Kade, 3 mei 2021',
        { originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '<this><was>[ <first>][ <printed>]{published}[,] en (wordt|is|werd) [hier ](overgenomen|herplaatst|gepubliceerd) <leave> {...}',
        'Deze tekst verscheen in het juninummer 2020 van het maandblad De Kade en wordt hier overgenomen met toestemming van de auteur.',
        { role: 'republication', originalPublisher: 'De Kade' },
      ],
      [
        '<this><was>[ hier] met [vriendelijke ]toestemming van {source} (gepubliceerd|overgenomen|herplaatst|geplaatst|afgedrukt)',
        'Dit artikel wordt hier met toestemming van De Kade gepubliceerd.',
        { role: 'republication', originalPublisher: 'De Kade' },
      ],
      [
        '(herdruk|overname) (uit|van)[:] {source}[<more>]',
        'Herdruk uit De Kade, 3 mei 2021',
        { role: 'republication', originalPublisher: 'De Kade', originalDate: '2021-05-03' },
      ],
      [
        '[<this><was>[ hier] ][met toestemming[ van (de|het) (auteur[s]|redactie|uitgever)] ](overgenomen|herplaatst|opnieuw gepubliceerd|gepubliceerd)[ hier][ met (toestemming|dank aan)] (van|uit) {source}[<more>]',
        'Dit artikel is overgenomen met toestemming van De Kade.',
        { role: 'republication', originalPublisher: 'De Kade' },
      ],
    ],
  },
  note: ['(opmerking|noot|noot van de (redactie|vertaler)|let op|update|redactie|nb|n.b.)'],
  byline: ['[geschreven ]door[:]', 'door:', '(auteur|tekst|geschreven door):'],
  abbreviations: {
    always: 'bijv d.w.z m.b.t dhr mevr ir mr',
    beforeNumber: 'blz',
  },
  numbers: {
    joining: 'en',
    parts: {
      half: '0.5 50 30 2',
      halve: '0.5 50 30 2',
      helft: '0.5 50 30 2',
      kwart: '0.25 25 15 45 4 3',
      kwartier: '0.25 25 15 45 4 3',
    },
    cardinals: { anderhalf: 1.5, anderhalve: 1.5 },
  },
  lists: {
    of: ['van'],
    definite: ['van|de|het|een'],
    noPublisher: [
      '[(de|het) ](auteur[s]|schrijver|uitgever|redactie|vertaler)[ {...}]|<ours>',
      'nieuws|opinie|actueel|algemeen|politiek|cultuur|reizen|sport|economie|uncategorized|nederland|belgië|vlaanderen|amsterdam|brussel|antwerpen|gent|parijs|londen|berlijn|new york',
    ],
    call: ['(hier|<ours>)[ {...}]', '(dit|deze) [* ]<text>[ {...}]'],
    byPermission: [
      '(met|onder) (toestemming|dank) {...}|(wij|we) danken {...}',
      '(overgenomen|gepubliceerd|geplaatst|herplaatst|afgedrukt) met [vriendelijke ]toestemming{...}',
    ],
    staged: ['uitgeverij'],
    extent: ["{number} (pagina's|blz|blz.|p.|euro)"],
    card: [
      'regie|decor',
      "uitgeverij|uitgever|pagina's|aantal pagina's|prijs|genre|speelduur|cast|scenario|verschijningsjaar",
    ],
    ownWorks: ['tenzij anders (vermeld|aangegeven)'],
    notAuthor: ['[de ]redactie[ {...}]|beheerder'],
    published: ['(gepubliceerd|geplaatst)[ op|:]'],
    onDay: ['op|d.d.|van|op *dag'],
    loosely: ['in'],
    by: ['door'],
    appearedIn: ['in|op|bij|via'],
    houseIs: [
      '[(de|het|een) ][(*se|online|lokale|landelijke|*ische|*ijke) ][(*se|*ische|linkse|*ijke|online) ](webmagazine|website|site|blog|opinieplatform|platform|vakbondsblad|studentenblad|tijdschrift|vaktijdschrift|magazine|krant|dagblad|weekblad|maandblad|vakblad|kwartaalblad|opiniesite|nieuwssite|nieuwswebsite|blad)[ van[ (de|het)]]',
      "{..}(s|'s) [(persoonlijke|eigen) ](blog|weblog|website|site|nieuwsbrief|pagina|krant|podcast|kanaal)",
    ],
    titled: ['als|onder de (titel|kop|naam)|met (de|als) titel|getiteld'],
    issueOf: [
      '(het|de) {..} *(nummer|editie|uitgave) {..} van[ (de|het)][ (tijdschrift|magazine|blad|krant)]',
    ],
    updated: ['[laatst ](bijgewerkt|gewijzigd|aangepast)[ op][:]'],
    goesOn: ['door|van|op|en'],
    comments: ['[{number} ]reacties[ [\\(]{number}[\\)]]'],
    around: ['lees ook'],
    advertisement: ['advertentie|reclame'],
    houseNoun: [
      'pers|media|stichting|instituut|genootschap|vereniging|bond|groep|maatschappij|uitgever(ij|s)|tijdschrift|krant|netwerk|project|universiteit|hogeschool|school|raad|centrum|team|bureau|bibliotheek|museum',
      'courant|nieuwsblad|dagblad|weekblad|maandblad|blog|omroep|magazine|*krant|*blad',
    ],
    otherWorks: ['foto*|afbeelding*'],
    republication: [
      '(overname|overnemen|reproductie|verveelvoudig*|kopiëren|herpublicatie) {...} (zonder {..} toestemming|verboten|niet toegestaan|toegestaan|mits)|niets uit deze (uitgave|site|publicatie)',
    ],
    disclaimer: [
      '(meningen|standpunten|opvattingen|opinies) {...} (niet noodzakelijk*|van de auteur*)|niet (verantwoordelijk|aansprakelijk) voor',
    ],
  },
};
