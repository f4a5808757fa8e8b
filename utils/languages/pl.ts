/** Polish. */
import type { Language } from './types';

export const pl: Language = {
  tag: 'pl',
  common:
    'i w na z nie się do to że jest o jak ale co po tak za od jego przez dla są był było tym oraz które który',
  issue: 'nr numer t tom z zeszyt s str',
  seasons: 'wiosna lato jesień zima',
  declines: true,
  languages: {
    en: 'ang',
    fr: 'franc',
    de: 'niem',
    es: 'hiszp',
    it: 'wł włos',
    ru: 'ros',
  },
  and: 'i oraz &',
  words: {
    mine: '(polskie tłumaczenie|tłumaczenie na [język ]polski|polski przekład|przekład polski)',
    text: '(artykuł[u]|tekst[u]|wpis[u]|esej|wywiad[u]|felieton|materiał[u]|raport[u]|stron(a|y)|analiz(a|y)|komentarz|opracowanie|poradnik[a]|post[u]|dokument[u]|rozdział[u]|recenzj(a|i)|reportaż[u]|przewodnik[a])',
    this: '(ten|niniejszy|powyższy|poniższy|ta|to) <text>|(artykuł|tekst|wywiad|wpis|materiał|felieton|esej)',
    from: '(z|ze)[ (języka|j.)] {originalLanguage}[.]',
    was: '( został| ukazał się| był| jest| pojawił się| został wcześniej| była| została)',
    first: '(pierwotnie|oryginalnie|po raz pierwszy|wcześniej|najpierw|uprzednio)',
    printed:
      '(opublikowan(y|a|o|e)|zamieszczon(y|a|o|e)|wydan(y|a|o)|ukazał[a|o] się|pojawił[a|o] się|drukowan(y|a|o)|wydrukowan(y|a|o))',
    on: '((w|we) [<what> ][<what> ](czasopiśmie|magazynie|dzienniku|tygodniku|dwutygodniku|miesięczniku|kwartalniku|serwisie|portalu|piśmie|zbiorze|gazecie)[ <what>]|na [<what> ][<what> ](stronach|stronie|portalu|łamach|blogu)[ (internetow(ej|ych)|<house>)]|(w|we) <edition>[<what> ][<what> ]<house>|przez|na|<in>)',
    // What a house is said to be.
    what: '(brytyjsk|angielsk|amerykańsk|francusk|niemieck|włosk|hiszpańsk|szwedzk|duńsk|norwesk|fińsk|rosyjsk|czesk|węgiersk|ukraińsk|białorusk|tureck|greck|izraelsk|arabsk|indyjsk|japońsk|chińsk|brazylijsk|chilijsk|argentyńsk|meksykańsk|kanadyjsk|australijsk|szwajcarsk|austriack|holendersk|belgijsk|portugalsk|polsk|niezależn|lewicow|liberaln|socjalistyczn|anarchistyczn|feministyczn|naukow|literack|studenck|ogólnopolsk|internetow|branżow|lokaln)(im|ym|iej|ej|iego|ego)',
    house:
      '(tygodnika|dwutygodnika|miesięcznika|kwartalnika|dziennika|magazynu|portalu|serwisu|czasopisma|pisma|gazety)',
    edition: '[*ym ](numerze|wydaniu)[ {number}[/{number}]] ',
    inmonth:
      'w (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu) {number}[ (r.|roku)]',
    when: '[ <inmonth>| {originalDate}[ (r.|roku)]]',
    in: '(w|we)',
    kind: '(tygodnik|miesięcznik|kwartalnik|dziennik|magazyn|czasopismo|portal|pismo) ',
    issue:
      '([,] [\\(](nr|numer)[ ]{number}[-{number}][(/|, | z | ){originalDate}[ (roku|r.)]][\\)]|[,] <inmonth>|[,] z {number} roku|[,] z[ dnia] {originalDate}[ (roku|r.)]|[ ]\\({originalDate}[ (roku|r.)]\\))',
    titled: '[,] (pod tytułem|pt.|zatytułowany) {originalHeadline}',
    ours: '(moim|naszym|swoim|innym) [(starym|dawnym|prywatnym) ](blogu|portalu|kanale)|(mojej|naszej|swojej) [(starej|prywatnej) ]stronie[ internetowej]',
    of: '(artykułu|tekstu|wpisu|posta|postu|strony|poradnika|rozdziału|eseju)',
    original:
      '(oryginał[[ (tego|niniejszego)] <of>]|oryginalny (artykuł|tekst|wpis|post)|tekst oryginalny|artykuł oryginalny|wersja oryginalna|oryginalna wersja)[ w języku {originalLanguage}| po {originalLanguage}]',
    far: '(<more>| (dla|z okazji) {...})',
    more: '( r. (przedruk*|publik*|dziękuj*|za zgodą) {...}|, (gdzie|któr(y|a|e|ą)|w|z|ale|a|następnie|potem|tutaj) {...}| i (jest|został|publik|przedruk|tłumacz|przetłumacz|skróc|zosta|był|tu|teraz|potem)*[ {...}]| za {...}| na podstawie {...}|[ ]\\({...}\\))',
  },
  phrases: {
    from: [
      [
        '(tekst|artykuł|esej|wywiad|felieton) pochodzi (z|ze) [*ego numeru ][<what> ](<house>|bloga) {source}[<issue>][<more>]',
        'Tekst pochodzi z kwartalnika [„La Dérive”](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'La Dérive',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    original: [
      [
        '[(link do|przeczytaj|zobacz) ](oryginalny artykuł|artykuł oryginalny|oryginał[ <of>]|oryginalna wersja[ <of>]|wersja oryginalna|oryginalny tekst|tekst oryginalny|oryginału)[ w języku {originalLanguage}| po {originalLanguage}| \\({originalLanguage}\\)][ tutaj]: {original}',
        'Oryginalny artykuł w języku angielskim: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 maja 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(przeczytaj|zobacz|czytaj) ](oryginalny (artykuł|tekst|wpis)|artykuł oryginalny|tekst oryginalny|oryginał|link do oryginału)[ artykułu| tekstu][ w języku {originalLanguage}| po {originalLanguage}| \\({originalLanguage}\\)][ tutaj]',
        'Zobacz [oryginalny artykuł](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (jest|można|znajduje się|znajdziesz|znajdziecie|przeczytasz|został)[ (dostępn(y|a)|przeczytać|znaleźć|do przeczytania|napisan(y|a)|opublikowan(y|a))][ w języku {originalLanguage}| po {originalLanguage}][ (tutaj|tu|pod tym adresem)]',
        'Oryginał można przeczytać [tutaj](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (jest|można|znajduje się|znajdziesz|znajdziecie|przeczytasz)[ (dostępn(y|a)|przeczytać|znaleźć|do przeczytania)] (na|tutaj|tu|pod adresem|pod)(: | ){translated}',
        'Oryginał w języku angielskim jest dostępny pod adresem https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original>( został[a]| był[a]| jest|)[ <first>] <printed>[ w języku {originalLanguage}| po {originalLanguage}]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Oryginał ukazał się 3 maja 2021 r. w [The Quay](https://quay.example/harbour-at-night)',
        {
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(tytuł oryginału|tytuł oryginalny|oryginalny tytuł): {originalHeadline}',
        'Tytuł oryginału: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(język oryginału|język oryginalny|oryginalny język|język źródłowy): {originalLanguage}',
        'Język oryginału: niemiecki',
        { originalLanguage: 'de' },
      ],
      [
        '(autor[ka] oryginału|oryginalny autor): {authors}',
        'Autorka oryginału: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(data oryginału|data publikacji oryginału|data oryginalnej publikacji|pierwotna publikacja): {originalDate}',
        'Data publikacji oryginału: 3 maja 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(tłumaczenie|przekład|przetłumaczon(y|a|e|o)) <from>',
        'Tytuł oryginału: The harbour at night. Tłumaczenie z języka angielskiego.',
        { originalHeadline: 'The harbour at night', originalLanguage: 'en' },
      ],
    ],
    first: [
      [
        '(to|jest to) <text> {...}, [<first> ](opublikowan|zamieszczon|wydrukowan)(y|a|e)<when>[ <first>] <on> {source}[<issue>][<titled>][<more>]',
        'To artykuł Jany Roe, opublikowany 3 maja 2021 roku w brytyjskim czasopiśmie „The Quay” pod tytułem „Harbours at Night”.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalHeadline: 'Harbours at Night',
        },
      ],
      [
        '(<this> (jest|to)|to) (skrócon|zmienion|poprawion|rozszerzon|zaktualizowan|przeredagowan)(ą|a) (wersją|wersja) <of>[, któr(y|a|e)] [<first> ](<printed>|(opublikowan|zamieszczon|wydrukowan)(ego|ej))<when>[ <first>] <on> {source}[<issue>][<titled>][<more>]',
        'Tekst jest skróconą wersją artykułu opublikowanego pierwotnie w tygodniku „Nabrzeże”.',
        { role: 'republication', originalPublisher: 'Nabrzeże' },
      ],
      [
        '<this>(<was>| ukazała się) [<printed>]<when> <on> {source}[<issue>](,| i) [jest ][(tu|tutaj) ](publikowan(y|a|e)|przedrukowan(y|a|e)|przedruk|publikujemy go|przedrukowujemy go)[ (tu|tutaj)] za [uprzejmą ](zgodą|pozwoleniem) {...}',
        'Tekst ukazał się w czerwcowym numerze miesięcznika „Ludzie Nauki” z 2016 roku i jest tu publikowany za zgodą autora.',
        { role: 'republication', originalPublisher: 'Ludzie Nauki' },
      ],
      [
        '<first> <this>( ukazał[a|o] się| pojawił[a|o] się|( został[a|o]| był[a|o]|) <printed>)<when> <on> {source}[<issue>][<titled>][<more>]',
        'Po raz pierwszy tekst ukazał się w maju 2021 roku w niemieckim miesięczniku „Kaiblatt”.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        '(skrócona|rozszerzona|pierwsza|wcześniejsza) wersja (tego|niniejszego) <of>( ukazała się| pojawiła się|( została| była|) <printed>) <first><when> <on> {source}[<issue>][<titled>][<more>]',
        'Skrócona wersja tego artykułu ukazała się pierwotnie w tygodniku „Nabrzeże”.',
        { role: 'republication', originalPublisher: 'Nabrzeże' },
      ],
      [
        '<this>(<was>( <first>[ <printed>]| <printed>[ <first>])|( ukazał się| ukazała się| pojawił się)[ <first>])[ w języku {originalLanguage}| po {originalLanguage}]<when>[,] (na <ours>|<on> {source}[<issue>][ w języku {originalLanguage}| po {originalLanguage}][<titled>]|(w|we) {...})[<far>]',
        'Artykuł został pierwotnie opublikowany na stronie [Port Nocny](https://quay.example/port).',
        {
          role: 'republication',
          originalPublisher: 'Port Nocny',
          originalAddress: 'https://quay.example/port',
        },
      ],
      [
        '[<text> ](<first> <printed>|<printed> <first>|pierwodruk|pierwsza publikacja)[ w języku {originalLanguage}| po {originalLanguage}]<when>[,](: [<kind>]| <on> ){source}[<issue>][ w języku {originalLanguage}| po {originalLanguage}][<titled>][<more>]',
        'Pierwotnie opublikowany w języku francuskim na stronie Le Quai',
        { role: 'republication', originalLanguage: 'fr', originalPublisher: 'Le Quai' },
      ],
      [
        '<this><was> <first> (w|we|na) (kwartalniku|miesięczniku|tygodniku|dzienniku|portalu|blogu|serwisie|czasopiśmie|magazynie) {source}[ nr {...}][<more>]',
        'Tekst ukazał się pierwotnie w kwartalniku „Nadbrzeże” nr 3/2024.',
        { role: 'republication', originalPublisher: 'Nadbrzeże', originalDate: '2024' },
      ],
      [
        '<text> <first> <printed>[ w języku {originalLanguage}| po {originalLanguage}] <on> {source}[<far>]',
        'Artykuł pierwotnie opublikowany na [Port Nocny](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'Port Nocny',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|to)[ jest] (przedruk[iem]|repost[em]) <of> {translated}',
        'To jest przedruk artykułu [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    translation: [
      [
        '(to|jest to) <text> {...}, [<first> ](opublikowan|zamieszczon|wydrukowan)(y|a|e)<when>[ <first>] <on> {source}[<issue>][ (pod tytułem|pt.) "{originalHeadline}"], w (naszym|moim) (tłumaczeniu|przekładzie)',
        'To artykuł Jany Roe, opublikowany 3 maja 2021 roku w brytyjskim czasopiśmie „The Quay” pod tytułem „Harbours at Night”, w naszym tłumaczeniu.',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalHeadline: 'Harbours at Night',
        },
      ],
      [
        '(<this>|to)[ jest]( tłumaczeniem| przekładem| tłumaczenie| przekład) <of>[ "{originalHeadline}"], któr(y|ą|e) {authors} [<first> ](opublikował|napisał|ogłosił)[a|o]<when> (w|na|we|dla) {source}[<more>| na licencji {...}]',
        'Artykuł jest tłumaczeniem tekstu „Harbours at Night”, który Tobiasz Wern opublikował 3 maja 2021 r. w „The Quay” na licencji CC BY 4.0.',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Tobiasz Wern'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(to|jest to|to jest|<this> to)[ *] ](tłumaczenie|przekład) <of>[ {...}],[ któr(y|a|e)] [<first> ](<printed>|(opublikowan|zamieszczon)(ego|ej))<when>[ w języku {originalLanguage}] <on> {source}[<issue>][<titled>][<more>]',
        'To tłumaczenie artykułu, który pierwotnie ukazał się na portalu [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|to) jest[ *[ *]] (tłumaczeniem|przekładem)[ <of> (pt.|pod tytułem)] {translated}',
        'Ten tekst jest tłumaczeniem artykułu [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(to|jest to|to jest|<this> to|poniżej[ (znajduje się|znajdziecie|prezentujemy|zamieszczam)])[ *] (tłumaczenie|przekład) [(oryginalnego|{originalLanguage}) ]<of> {translated}',
        'Jest to tłumaczenie artykułu [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[(wolne|swobodne|moje) ](tłumaczenie|przekład) <of> {translated}',
        'Tłumaczenie artykułu [Harbours at Night](https://quay.example/harbours-at-night)',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this> jest|to jest|to|<this> to)[ nieoficjalne| wolne] (tłumaczenie[m]|przekład[em]) (oryginału|oryginalnego (tekstu|artykułu)|oryginalnej wersji)[ w języku| z języka| z] {originalLanguage}',
        'To tłumaczenie oryginału z języka francuskiego.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this><was> (przetłumaczon|przełożon)(y|a|o) <from>[ przez {translators}][<more>]',
        'Artykuł został przetłumaczony z angielskiego.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this><was> |<text> ](przetłumaczon(y|a|o|e)[ <from>] (automatycznie|maszynowo|(przez|przy użyciu|za pomocą|z pomocą) (ai|sztucznej inteligencji|sztuczną inteligencję|<engines>))|(automatycznie|maszynowo) przetłumaczon(y|a|o))[ <from>][ {...}]',
        'Artykuł został przetłumaczony automatycznie z angielskiego.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this> jest|to jest|to) )(tłumaczenie (maszynowe|automatyczne)|(maszynowe|automatyczne) tłumaczenie|tłumaczeniem (maszynowym|automatycznym))[ {...}]',
        'To jest tłumaczenie maszynowe oryginału.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(tłumaczenie (maszynowe|automatyczne)|(maszynowe|automatyczne) tłumaczenie|tłumaczeniem (maszynowym|automatycznym))',
        'Tłumaczenie maszynowe',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Polskie tłumaczenie © 2012, Anna Nowak',
        { role: 'translation', translators: ['Anna Nowak'] },
      ],
      [
        '[<from> ](tłumaczenie|przekład|tłum.|przeł.|tłumacz[ka]|tłumaczyli|tłumaczyła|tłumaczył|przełożył|przełożyła|(przekład|tłumaczenie)(, | i )(opracowanie|redakcja|adaptacja|przypisy|korekta))[ <from>][ na[ język] {inLanguage}]: {translators}',
        'Tłumaczenie z angielskiego: Anna Nowik i Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nowik', 'Bo Lind'] },
      ],
      [
        '[<from> ](tłum.|przeł.|przełożył[a]|przetłumaczył[a]|tłumaczył[a]|przełożyli|tłumaczyli)[ <from>] {translators}',
        'Z angielskiego przełożyła Anna Nowik',
        { role: 'translation', originalLanguage: 'en', translators: ['Anna Nowik'] },
      ],
      [
        '(tłumaczenie|przekład)[ <from>] {translators}',
        'Przekład Jan Nowik',
        { role: 'translation', translators: ['Jan Nowik'] },
      ],
      [
        '(przekładu|tłumaczenia)[ <from>] dokonał(a|) {translators}',
        'Przekładu dokonała Anna Nowik',
        { role: 'translation', translators: ['Anna Nowik'] },
      ],
      [
        '[<this><was> |<text> ](przetłumaczon|przełożon)(y|a|o) przez ((zespół|redakcję|wolontariuszy|studentów) {...}|{translators})',
        'Tekst przetłumaczony przez zespół wolontariuszy',
        { role: 'translation' },
      ],
      [
        'dla (naszego (portalu|serwisu|pisma)|[(portalu|serwisu|magazynu|tygodnika|kwartalnika) ]{translationPublisher}) [<from> ](przełożył|przetłumaczył|tłumaczył)[a|y][ <from>] {translators}',
        'Dla naszego portalu przełożyła Anna Nowik',
        { role: 'translation', translators: ['Anna Nowik'] },
      ],
      [
        '{translators} \\((tłumaczenie|tłum.|tłumacz[ka]|przekład|przeł.)\\)',
        'Anna Nowik (tłumaczenie)',
        { role: 'translation', translators: ['Anna Nowik'] },
      ],
      [
        '[<this><was> ](przetłumaczon(y|a|o)|przełożon(y|a|o))( na[ język] {inLanguage}| za zgodą {...})',
        'Przetłumaczono za zgodą autorki',
        { role: 'translation' },
      ],
      [
        '(korekta|redakcja i korekta|korekta i redakcja|weryfikacja|redakcja tłumaczenia)[:] {proofreaders}',
        'Korekta: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'na podstawie (wersji|tekstu|artykułu) (opublikowan|zamieszczon)(ej|ego)<when> <on> {originalPublisher}',
        'Tłumaczenie: Anna Nowik, na podstawie wersji opublikowanej na stronie The Quay',
        { role: 'translation', translators: ['Anna Nowik'], originalPublisher: 'The Quay' },
      ],
      [
        '[i ](redakcja|redaktor[ka]|red.|opracowanie|zdjęcia|zdjęcie|fot.|foto|ilustracje|ilustracja|pod redakcją)(: | ){others}',
        'Tłumaczenie: Anna Nowik, redakcja: Bo Lind',
        { role: 'translation', translators: ['Anna Nowik'] },
      ],
      [
        'dla (naszej redakcji|{translationPublisher})',
        'Tłumaczenie: Anna Nowik dla Port Nocny',
        { role: 'republication', translators: ['Anna Nowik'], translationPublisher: 'Port Nocny' },
      ],
    ],
    source: [
      [
        '(oryginalne źródło|źródło oryginału|źródło oryginalne|źródło artykułu|źródło tekstu): [<kind>]{source}[<issue>]',
        'Źródło oryginału: Nabrzeże',
        { originalPublisher: 'Nabrzeże' },
      ],
      [
        '(przedruk|przedrukowano|repost)[ <of>] (z|ze|za) [[<what> ]<house> ]{source}[<issue>][<more>]',
        'Przedruk z tygodnika „Nabrzeże” nr 4/2013 za zgodą redakcji',
        { originalPublisher: 'Nabrzeże', originalDate: '2013' },
      ],
    ],
    sourceMaybe: [
      [
        '(źródło|źródła|za|via): {original}',
        'Źródło: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(źródło|źródła|za|via): [<kind>]{source}',
        'Źródło: Nabrzeże, 3 maja 2021',
        { originalPublisher: 'Nabrzeże', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> |<this> ](przedruk|przedrukowan(y|a|o)|publikujemy|przedrukowujemy|publikowane|opublikowan(y|a|o)|publikowan(y|a))[ tutaj] (za (zgodą|pozwoleniem)|dzięki uprzejmości)[ autora i][ (autorki|autorów) i][ redakcji][ <what>][ <house>] {source}[<more>]',
        'Tekst publikujemy dzięki uprzejmości redakcji tygodnika „Port Nocny”.',
        { role: 'republication', originalPublisher: 'Port Nocny' },
      ],
    ],
  },
  note: ['(uwaga|nota|notka|od (redakcji|tłumacza)|przypis tłumacza|aktualizacja)'],
  byline: ['(autor|autorka|tekst|napisał|napisała):'],
  abbreviations: {
    always: 'ul al np m.in tzw św im inż',
    beforeNumber: 'nr str r',
  },
  dates: { behindYear: 'r' },
  numbers: {
    parts: {
      pół: '0.5 50 30 2',
      wpół: '0.5 50 30 2',
      połowa: '0.5 50 30 2',
      kwadrans: '0.25 25 15 45 4 3',
      ...{ czwarta: '0.25 25 4', czwarte: '0.25 25 4', trzecia: '0.333333333333 33 3' },
    },
    cardinals: {
      półtora: 1.5,
      półtorej: 1.5,
      dwudziestych: 20,
      trzydziestych: 30,
      czterdziestych: 40,
      pięćdziesiątych: 50,
      sześćdziesiątych: 60,
      siedemdziesiątych: 70,
      osiemdziesiątych: 80,
      dziewięćdziesiątych: 90,
    },
  },
  months: {
    styczniu: 1,
    lutym: 2,
    marcu: 3,
    kwietniu: 4,
    maju: 5,
    czerwcu: 6,
    lipcu: 7,
    sierpniu: 8,
    wrześniu: 9,
    październiku: 10,
    listopadzie: 11,
    grudniu: 12,
  },
  lists: {
    oblique: ['*(a|ą|e|ę|i|y|o|u|em|om|im|ym|ach|ich|ych|ów)'],
    asItIs: [
      '(kwartalnik|miesięcznik|tygodnik|dwutygodnik|dziennik|portal|blog|serwis|czasopi|magazyn|pism|pismem|gaze)*',
    ],
    subject: [
      '(tłumaczył|dokonał|przełożył|przetłumaczył|spolszczył|opracował|zredagował|napisał)[a|i|y]|(tłumaczyli|przełożyli)',
    ],
    into: ['na *'],
    noPublisher: [
      'warszawa|kraków|wrocław|poznań|gdańsk|łódź|lublin|katowice|londyn|paryż|berlin|wiedeń|moskwa|praga|rzym|nowy jork|kijów|lwów|wilno',
      '(autor*|wydawc*|redakcji|tłumacz*)[ {...}]|<ours>',
    ],
    call: ['(tutaj|tu|<ours>)[ {...}]', '(ten|tego) [* ]<text>[ {...}]'],
    byPermission: [
      'za (zgodą|pozwoleniem) {...}|dziękujemy {...}|dzięki uprzejmości {...}',
      '(przedruk|przedrukowano|publikacja|publikujemy|przedrukowujemy|opublikowano)[ {...}] (za (zgodą|pozwoleniem)|dzięki uprzejmości) {...}',
    ],
    staged: ['wydawnictwo|reżyseria|muzyka|libretto|film|spektakl'],
    extent: ['{number} (stron|strony|str|str.|s.|zł)'],
    card: [
      'reżyseria|scenografia',
      'wydawnictwo|liczba stron|stron|cena|oprawa|gatunek|obsada|scenariusz|rok wydania|czas trwania',
    ],
    ownWorks: ['o ile nie (zaznaczono|wskazano|podano) inaczej'],
    comments: ['[{number} ](komentarze|komentarz|komentarzy|odpowiedzi)[ [\\(]{number}[\\)]]'],
    around: [
      '(powiązane|podobne|polecane|najnowsze|inne) (artykuły|wpisy|teksty)|(czytaj|przeczytaj|zobacz) (także|też|również|więcej)|najczęściej czytane',
    ],
    notAuthor: ['redakcja[ {...}]|redaktor|administrator'],
    published: ['(opublikowano|opublikowany|data publikacji)[:]'],
    onDay: ['z dnia|w dniu|z|dnia'],
    advertisement: ['reklama'],
    otherWork: [
      '(zdjęcie|zdjęcia|fot.|foto|fotografie|ilustracja|ilustracje|redakcja|redaktor[ka]|korekta|grafika):',
    ],
    otherCredit: ['fot.|foto*|ilustr*|red.|redak*'],
    otherWorks: ['zdjęci*|rysun*'],
    republication: [
      '(kopiowanie|przedruk|powielanie|rozpowszechnianie|publikowanie) {...} (zabronion*|zakazan*|bez {..} zgody|dozwolon*|(tylko|wyłącznie|jedynie) za zgodą)',
    ],
    disclaimer: [
      '(poglądy|opinie|artykuł*) {...} (nie (muszą|zawsze|odzwierciedla*)|[są ](własnymi|prywatnymi))|nie (ponosi odpowiedzialności|odpowiada za treść)',
    ],
  },
};
