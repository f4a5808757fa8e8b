/** Serbian, in Cyrillic and in Latin letters. Croatian, Bosnian and Montenegrin put it alike. */
import type { Language } from './types';

export const sr: Language = {
  tag: 'sr',
  common:
    'и у је да на се су за од не са као што то који али или би до јер из након i u je da na se su za od ne sa kao što koji ali ili bi jer nakon',
  issue: 'br broj god tom sv str бр број год том св стр',
  seasons: 'proleće leto jesen zima пролеће лето јесен зима',
  declines: true,
  languages: {
    en: 'енглески engleski',
    fr: 'француски francuski',
    de: 'немачки nemački njemački',
    es: 'шпански španski',
    it: 'италијански italijanski talijanski',
    ru: 'руски ruski',
    pt: 'португалски portugalski',
    ar: 'арапски arapski',
    zh: 'кинески kineski',
    el: 'грчки grčki',
    hu: 'мађарски mađarski',
    tr: 'турски turski',
    pl: 'пољски poljski',
    nl: 'холандски holandski nizozemski',
    sv: 'шведски švedski',
    ja: 'јапански japanski',
  },
  and: 'и i те te &',
  words: {
    mine: '(srpski prevod|prevod na srpski|српски превод|превод на српски)',
    text: '(dokument|dokumenta|документ|документа|post|пост|vodič|водич|tutorijal|туторијал|poglavlje|поглавље|vest|вест|blog post|prevod|превод|članak|članka|tekst[a]|esej|intervju|prilog|komentar|kolumna|stranica|analiza|чланак|чланка|текст[а]|есеј|интервју|прилог|коментар|колумна|страница|анализа|priča|reportaža|razgovor|osvrt|recenzija|objava|прича|репортажа|разговор|осврт|рецензија|објава)',
    this: '(ovaj|ova|ovo|sljedeći|sledeći|овај|ова|ово|следећи) <text>|(članak|tekst|intervju|чланак|текст|интервју)',
    was: '( je| је| je bio| je prvi put| je prvobitno| је првобитно)',
    first:
      '(prvobitno|prvi put|prvotno|izvorno|originalno|ranije|najpre|prvo|првобитно|први пут|првотно|изворно|оригинално|раније|најпре|прво)',
    printed:
      '(objavljen[a|o]|izašao|izašla|izašlo|štampan[a|o]|napisan[a|o]|објављен[а|о]|изашао|изашла|изашло|штампан[а|о]|написан[а|о])',
    on: '((na|на) [<what> ][<what> ](portalu|sajtu|blogu|stranici|platformi|порталу|сајту|блогу|страници|платформи)|(u|у) [<edition>][<what> ][<what> ](časopisu|magazinu|listu|dnevniku|nedeljniku|tjedniku|zborniku|mesečniku|часопису|магазину|листу|дневнику|недељнику|зборнику|месечнику)|(u|у) <edition>[<what> ]<house>|na|od|на|од|u|у)',
    // What a house is said to be.
    what: '(britansk|englesk|američk|francusk|nemačk|njemačk|italijansk|špansk|švedsk|dansk|norvešk|rusk|poljsk|češk|mađarsk|ukrajinsk|tursk|grčk|izraelsk|arapsk|japansk|kinesk|brazilsk|čileansk|argentinsk|meksičk|kanadsk|australijsk|švajcarsk|austrijsk|holandsk|portugalsk|srpsk|hrvatsk|slovenačk|bosansk|nezavisn|levičarsk|socijalističk|feminističk|anarhističk|naučn|književn|studentsk|internet|британск|енглеск|америчк|француск|немачк|италијанск|шпанск|шведск|данск|норвешк|руск|пољск|чешк|мађарск|украјинск|турск|грчк|израелск|јапанск|кинеск|бразилск|чилеанск|аргентинск|мексичк|канадск|аустралијск|аустријск|холандск|португалск|српск|хрватск|независн|левичарск|социјалистичк|феминистичк|анархистичк|научн|књижевн|студентск|интернет)[om|ome|og|oga|oj|ом|оме|ог|ога|ој]',
    house:
      '(časopisa|magazina|lista|dnevnika|nedeljnika|tjednika|mesečnika|portala|часописа|магазина|листа|дневника|недељника|месечника|портала)',
    edition: '[*m |*м ](broju|izdanju|броју|издању)[ {number}[/{number}]] ',
    month:
      '(januar|februar|mart|april|maj|jun|juni|jul|juli|avgust|septembar|septembr|oktobar|oktobr|novembar|novembr|decembar|decembr|јануар|фебруар|март|април|мај|јун|јул|август|септембр|октобр|новембр|децембр)(u|у) {number}[.][ (godine|год.|године)]',
    when: '[ (u|у) <month>|[ (dana|дана)] {number}[.] (januar|februar|mart|april|maj|jun|jul|avgust|septembr|oktobr|novembr|decembr|јануар|фебруар|март|април|мај|јун|јул|август|септембр|октобр|новембр|децембр)(a|а) {number}[.][ (godine|god.|године|год.)]| {originalDate}[ (godine|god.|године|год.)]]',
    kind: '(list|časopis|portal|nedeljnik|dnevnik|tjednik|magazin|лист|часопис|портал|недељник|дневник|магазин) ',
    issue:
      '([,] [\\(](br.|broj|бр.|број)[ ]{number}[-{number}][(/|, | iz | из | od | од | ){originalDate}[ (godine|god.|g.|године|год.|г.)]][\\)]|[,][ (od|од)] {number}[.] *(a|а) {number}[.][ (godine|god.|g.|године|год.|г.)]|[,] (u|у) <month>|[,] (od|од) {originalDate}[ (godine|god.|g.|године|год.|г.)])',
    titled: '[,] (pod naslovom|pod nazivom|под насловом|под називом) {originalHeadline}',
    here: '(ovde|ovdje|овде|na ovom linku|na ovoj adresi|na linku|на овом линку|на линку)',
    more: '(, (gde|gdje|koji|где|који|u|у|a|а) {...}| (i|и) (prenos|preuz|objav|prev|ovde|zatim|kasnije|je|prenet|dostup|пренос|преуз|објав|прев|овде|затим|касније|је|доступ)*[ {...}]|[ ]\\({...}\\))',
    from: '(sa|s|са|с)',
    out: '(objavljeno|izašlo|štampano|napisano|објављено|изашло|штампано|написано)',
    work: '(članka|teksta|posta|eseja|intervjua|stranice|dokumenta|dokumentacije|poglavlja|vodiča|priloga|objave|чланка|текста|поста|есеја|интервјуа|странице|документа|документације|поглавља|водича|прилога|објаве)',
    free: '[ (nezvaničan|nezvanični|neslužbeni|slobodan|slobodni|moj|skraćeni|незваничан|слободан|мој|скраћени)]',
    engine:
      '((sa|s|са|с) ai|mašinskog prevođenja|strojnog prevođenja|veštačke inteligencije|umjetne inteligencije|машинског превођења|вештачке интелигенције|ai|[ai-](servisa|usluge|usluga|alata|сервиса|услуге|услуга|алата) (za |за |)(strojn|mašinsk|машинск|prevođenj|prevod|превођењ|превод)*[ {aside}]|<engines>)',
    own: '(mom|mog|mojem|našem|svom|ličnom|мом|мог|нашем|свом|личном) [* ](blog|sajt|kanal|блог|сајт|канал)*',
    language: '(jezika|језика)',
  },
  phrases: {
    original: [
      [
        '(original[[ ovog] (članka|teksta)]|(originalni|izvorni) (članak|tekst)|оригинал[[ овог] (чланка|текста)]|(оригинални|изворни) (чланак|текст))(( je| је|)[ <first>] <printed>| <printed> (je|је)[ <first>])[ (na|на) {originalLanguage}[ jeziku| језику]]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Originalni tekst je objavljen na portalu [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(originalni (članak|tekst)|izvorni (članak|tekst)|original[ članka| teksta]|izvornik|оригинални (чланак|текст)|изворни (чланак|текст)|оригинал[ чланка| текста]|изворник)[ (na|на) {originalLanguage}[ jeziku| језику]| \\({originalLanguage}\\)][ (ovde|ovdje|овде)|( je| се налази| je dostupan| је)[ (ovde|ovdje|овде)]]: {original}',
        'Originalni članak na engleskom: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. maj 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(pročitajte|vidi|прочитајте|види) ](originalni (članak|tekst)|izvorni (članak|tekst)|original (članka|teksta)|оригинални (чланак|текст)|изворни (чланак|текст)|оригинал (чланка|текста))[ (na|на) {originalLanguage}[ jeziku| језику]][ (ovde|ovdje|овде)]',
        'Прочитајте [оригинални текст](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(original[ni tekst|ni članak|a]|izvorni (članak|tekst)|оригинал[ни текст|ни чланак|а]|изворни (чланак|текст))[ (članka|teksta|чланка|текста)][ (na|на) {originalLanguage}[ jeziku| језику]] ((možete|možeš|može se|можете|може се) (pročitati|naći|pogledati|прочитати|наћи|погледати)|(je|је) (dostupan|доступан)|pročitajte|potražite|прочитајте|погледајте)[ <here>]',
        'Originalni tekst možete pročitati [ovde](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(originalni naslov|izvorni naslov|naslov originala|оригинални наслов|изворни наслов|наслов оригинала): {originalHeadline}',
        'Naslov originala: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(jezik originala|izvorni jezik|originalni jezik|језик оригинала|изворни језик|оригинални језик): {originalLanguage}',
        'Језик оригинала: немачки',
        { originalLanguage: 'de' },
      ],
      [
        '(autor[ka] originala|izvorni autor|аутор[ка] оригинала|изворни аутор): {authors}',
        'Autor originala: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(datum originala|datum prvog objavljivanja|датум оригинала|датум првог објављивања): {originalDate}',
        'Датум првог објављивања: 3. мај 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(ovo|ово) (je|је) <text> {...}, [<first> ](objavljen|štampan|објављен|штампан)[a|o|а|о]<when>[ <first>] <on> {source}[<issue>][<titled>][<more>]',
        'Ово је чланак Јане Роу, објављен 3. маја 2021. у британском часопису „The Quay“ под насловом „Harbours at Night“.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalHeadline: 'Harbours at Night',
        },
      ],
      [
        '<first> (je|је) <this> <printed><when> <on> {source}[<issue>][<titled>][<more>]',
        'Prvi put je ovaj tekst objavljen u maju 2021. u nemačkom časopisu „Kaiblatt“.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        '(skraćena|proširena|prva|скраћена|проширена|прва) (verzija|верзија) (ovog|овог) (teksta|članka|текста|чланка) <first> (je|је) <printed><when> <on> {source}[<issue>][<titled>][<more>]',
        'Skraćena verzija ovog teksta prvobitno je objavljena u listu „Pristan“ 3. maja 2021.',
        { role: 'republication', originalPublisher: 'Pristan' },
      ],
      [
        '<this>(<was>[ <first>][ <printed>][ <first>]| <first>[ je| је] <printed>)[ (na|на) {originalLanguage}[ jeziku| језику]]<when> <on> {source}[<issue>][<titled>][<more>]',
        'Članak je prvobitno objavljen na portalu [Pristanište](https://quay.example/luka).',
        {
          role: 'republication',
          originalPublisher: 'Pristanište',
          originalAddress: 'https://quay.example/luka',
        },
      ],
      [
        '(<first> <out>|<out> <first>|prv(a|o) (objava|objavljivanje)|прв(а|о) (објава|објављивање))[ (na|на) {originalLanguage}[ jeziku| језику]]<when>(: [<kind>]| <on> ){source}[<issue>][<titled>][<more>]',
        'Првобитно објављено у часопису „Пристаниште“, бр. 4/2013, под насловом „Лука ноћу“',
        {
          role: 'republication',
          originalPublisher: 'Пристаниште',
          originalDate: '2013',
          originalHeadline: 'Лука ноћу',
        },
      ],
    ],
    translation: [
      [
        '(<this>|ovo|ово) (je|је)<free> (prevod|prijevod|превод) <work>[ "{originalHeadline}"], (koj|кој)(i|u|e|и|у|е) (je|је) {authors} [<first> ](objavi|napisa|објави|написа)(o|la|о|ла)<when> (u|na|za|у|на|за) {source}[<more>| (pod|под) *om {...}]',
        'Tekst je prevod članka „Harbours at Night“, koji je Tobias Vern objavio 3. maja 2021. u „The Quay“ pod licencom CC BY 4.0.',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Tobias Vern'],
          originalPublisher: 'The Quay',
        },
      ],
      [
        '(<this>|ovo|ово) (je|је)<free> (prevod|prijevod|превод) (<work>|kolumne|колумне|reportaže|репортаже)[ {...}], (koj|кој)(i|a|e|и|а|е) (je|је) [<first> ](<printed>|<out>)<when>[ <first>] <on> {source}[<issue>][<titled>][<more>]',
        'Ово је превод колумне Јане Роу, која је објављена 3. маја 2021. у британском листу „The Quay“.',
        { role: 'translation', originalPublisher: 'The Quay' },
      ],
      [
        '[(<this>|ovo|ово) (je|је)<free> ](prevod|prijevod|превод) <work>[,] (koj(i|a|e)|кој(и|а|е)) (je|је) [<first> ](<printed>|<out>) <on> {source}[<more>]',
        'Ovo je prevod članka koji je prvobitno objavljen u [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|ovo|ово) (je|је|predstavlja|представља)<free> (prevod|prijevod|превод)[ <work>][:|,] {translated}',
        'Ovaj tekst je prevod članka [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(slobodan |slobodni |nezvaničan |слободан |слободни |незваничан |)(prevod|prijevod|превод)[ <from> {originalLanguage}] <work>[:|,] {translated}',
        'Prevod članka [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|ovo|ово) (je|је) (prevod|prijevod|превод) (originala|originalnog (teksta|članka)|оригинала|оригиналног (текста|чланка)) <from> {originalLanguage}[ <language>]',
        'Ово је превод оригинала са француског.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this><was> (preveden|prijeveden|преведен)[a|o|а|о] <from> {originalLanguage}[ <language>][<more>]',
        'Članak je preveden sa engleskog jezika.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this><was> ]((automatski|mašinski|strojno|аутоматски|машински) (preveden|преведен)[a|o|а|о]|(preveden|преведен)[a|o|а|о] (pomoću|korišćenjem|korištenjem|koristeći|uz pomoć|помоћу|коришћењем|користећи|уз помоћ) <engine>)[ <from> {originalLanguage}[ <language>]][(,|.| i| и) {aside}]',
        'Tekst je automatski preveden sa engleskog.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|ovo|ово) (je|је) )(automatski|mašinski|strojni|аутоматски|машински) (prevod|prijevod|превод)[ {...}]',
        'Ово је машински превод оригинала.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(automatski|mašinski|strojni|аутоматски|машински) (prevod|prijevod|превод)',
        'Машински превод',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Srpski prevod © 2012, Ana Jovanović',
        { role: 'translation', translators: ['Ana Jovanović'] },
      ],
      [
        '[<from> {originalLanguage}[ <language>] ](prevod|prijevod|prevela|preveo|prevodilac|prevoditelj[ica]|prev.|превод|превела|превео|преводилац|прев.)[ <from> {originalLanguage}[ <language>]]: {translators}',
        'Prevod sa engleskog: Ana Kovač i Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Ana Kovač', 'Bo Lind'] },
      ],
      [
        '[<from> {originalLanguage}[ <language>] ](prevela|preveo|preveli|prevele|prev.|превела|превео|превели|превеле|прев.)[ <from> {originalLanguage}[ <language>]] {translators}',
        'Са енглеског превела Ана Ковач',
        { role: 'translation', originalLanguage: 'en', translators: ['Ана Ковач'] },
      ],
      [
        '(prevod|prijevod|превод)[ <from> {originalLanguage}[ <language>]] {translators}',
        'Превод Јован Ковач',
        { role: 'translation', translators: ['Јован Ковач'] },
      ],
      [
        '[<this><was> ](preveden|prijeveden|преведен)(o|о|a|а|) <from> {originalLanguage}[ <language>]',
        'Prevedeno sa engleskog',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(za|за) [(portal|časopis|sajt|list|портал|часопис|сајт|лист) ]{translationPublisher}[ <from> {originalLanguage}[ <language>]] (prevela|preveo|preveli|prevele|превела|превео|превели|превеле) {translators}',
        'Za portal „Pristan“ prevela Ana Kovač',
        { role: 'republication', translationPublisher: 'Pristan', translators: ['Ana Kovač'] },
      ],
      [
        '(prevod|prijevod|превод)[ <from> {originalLanguage}[ <language>]] (za|за) [(portal|časopis|sajt|list|портал|часопис|сајт|лист) ]{translationPublisher}: {translators}',
        'Prevod za portal Pristan: Ana Kovač',
        { role: 'republication', translationPublisher: 'Pristan', translators: ['Ana Kovač'] },
      ],
      [
        '{translators} \\((prevod|prijevod|prev.|превод|прев.)\\)',
        'Ana Kovač (prevod)',
        { role: 'translation', translators: ['Ana Kovač'] },
      ],
      [
        '(lektura|lektor[ka]|korektura|redaktura|лектура|лектор[ка]|коректура|редактура)[:] {proofreaders}',
        'Lektura: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        '(urednik|urednica|uređivanje|redakcija|foto|fotografij(a|e)|ilustracij(a|e)|уредник|уредница|редакција|фото|фотографиј(а|е)|илустрациј(а|е)): {others}',
        'Prevod: Ana Kovač, foto: Bo Lind',
        { role: 'translation', translators: ['Ana Kovač'] },
      ],
      [
        '(za|за) {translationPublisher}',
        'Prevela Ana Kovač za Pristan',
        { role: 'republication', translators: ['Ana Kovač'], translationPublisher: 'Pristan' },
      ],
    ],
    source: [
      [
        '(originalni izvor|izvor (članka|teksta)|оригинални извор|извор (чланка|текста)): [<kind>]{source}[<issue>]',
        'Originalni izvor: Pristanište',
        { originalPublisher: 'Pristanište' },
      ],
    ],
    sourceMaybe: [
      [
        '(izvor[i]|извор[и]|preuzeto sa|преузето са): {original}',
        'Izvor: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(izvor[i]|извор[и]|preuzeto sa|преузето са): [<kind>]{source}',
        'Извор: Пристаниште, 3. мај 2021',
        { originalPublisher: 'Пристаниште', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> |<this> ](preuzet[a|o]|prenet[a|o]|prenesen[a|o]|objavljen[a|o]|objavljujemo|prenosimo|preuzimamo|преузет[а|о]|пренет[а|о]|објављен[а|о]|објављујемо|преносимо|преузимамо)[ (tekst|članak|текст|чланак)][ ovde| овде] (uz|уз) [(ljubaznu|љубазну) ](dozvolu|saglasnost|dopuštenje|дозволу|сагласност)[ autor(a|ke) i| аутор(а|ке) и][ redakcije| редакције][ <what>][ <house>] {source}[<more>]',
        'Tekst je preuzet uz dozvolu redakcije Pristan.',
        { role: 'republication', originalPublisher: 'Pristan' },
      ],
      [
        '[(<this>|tekst|članak|текст|чланак) ][je |је ](preuzet[o|a]|prenet[o|a]|prenesen[o|a]|prenosimo|preuzimamo|преузет[о|а]|пренет[о|а]|преносимо|преузимамо)[ (tekst|članak|текст|чланак)] (sa|s|iz|са|с|из)[[ <what>] (<house>|sajta|bloga|сајта|блога)][:] {source}[<issue>| {number}.{number}.{number}[.]][<more>]',
        'Tekst je preuzet s portala [Ulični list](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'Ulični list',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: [
    '(одрицање од одговорности|odricanje od odgovornosti|napomena|напомена)[ (prevodioca|urednika|преводиоца|уредника)]',
  ],
  byline: ['(аутор|ауторка|текст|пише|autor|autorka|tekst|piše):'],
  numbers: {
    joining: 'и i',
    parts: {
      пола: '0.5 50 30 2',
      pola: '0.5 50 30 2',
      половина: '0.5 50 30 2',
      polovina: '0.5 50 30 2',
    },
    cardinals: {
      ...{ jedan: 1, dva: 2, tri: 3, četiri: 4, pet: 5, šest: 6, sedam: 7, osam: 8 },
      ...{
        devet: 9,
        deset: 10,
        dvadeset: 20,
        trideset: 30,
        četrdeset: 40,
        pedeset: 50,
        šezdeset: 60,
        sedamdeset: 70,
      },
      ...{ osamdeset: 80, devedeset: 90 },
    },
    magnitudes: {
      sto: 1e2,
      hiljada: 1e3,
      hiljade: 1e3,
      milion: 1e6,
      miliona: 1e6,
      milioni: 1e6,
      milijarda: 1e9,
      milijarde: 1e9,
      milijardi: 1e9,
    },
  },
  lists: {
    byPermission: [
      '(objavljeno|preneto|preneseno|preuzeto|objavljuje se|objavljujemo|prenosimo|објављено|пренето|преузето|објављује се|објављујемо|преносимо)[ {...}] (uz|уз) [{...} ](dozvolu|saglasnost|dopuštenje|odobrenje|дозволу|сагласност|одобрење)[ {...}]',
      '(uz|уз) (dozvolu|saglasnost|dopuštenje|дозволу|сагласност) {...}|zahvaljujemo {...}|захваљујемо {...}',
    ],
    otherWork: [
      '(foto|fotografija|fotografije|ilustracija|ilustracije|urednik|urednica|lektura|lektor|lektorka|korektura|фото|фотографија|фотографије|илустрација|илустрације|уредник|уредница|лектура|лектор|коректура):',
    ],
    otherCredit: ['foto*|ilustr*|фото*|илустр*'],
    oblique: ['*(a|e|i|o|u|om|em|og|im|ih|а|е|и|о|у|ом|ем|ог|им|их)'],
    asItIs: [
      '(list|časopis|portal|sajt|nedeljnik|dnevnik|magazin|blog|agencij|лист|часопис|портал|сајт|недељник|дневник|магазин|блог|агенциј)*',
    ],
    subject: ['(preve(o|la|li|le)|преве(о|ла|ли|ле))'],
    into: ['(na|на) *'],
    noPublisher: [
      'beograd|zagreb|sarajevo|ljubljana|podgorica|skoplje|novi sad|niš|london|pariz|berlin|beč|moskva|rim|budimpešta|prag|varšava|njujork|београд|загреб|сарајево|нови сад|ниш|лондон|париз|берлин|беч|москва',
      '<own>|(mom|mog|našem|мом|мог|нашем)|{number}[ god*]|[* ](jeziku|језику)|autor*|аутор*',
    ],
    call: ['<own>|(ovde|ovdje|link|овде|линк)[ {...}]'],
    extent: ['{number} (strana|stranica|str|str.|страна|стр|стр.|дин|din)'],
    card: [
      'redatelj|režija|scenografija|režiser|режија|режисер',
      'izdavač|izdavačka kuća|broj strana|broj stranica|strana|cena|cijena|žanr|uloge|scenario|godina izdanja|издавач|издавачка кућа|број страна|број страница|цена|жанр|улоге|година издања',
    ],
    comments: [
      '[{number} ](komentari|komentar|коментари|коментар|odgovori|одговори)[ [\\(]{number}[\\)]]',
    ],
    around: [
      '(slični|povezani|poslednji|слични|повезани|последњи) (tekstovi|članci|текстови|чланци)|(pročitajte|прочитајте) (i|još|и|још)',
    ],
    notAuthor: ['redakcija[ {...}]|редакција[ {...}]|administrator|администратор'],
    published: ['(објављено|objavljeno)[:]'],
    republication: [
      '(преношењ*|преузимањ*|копирањ*|prenošenj*|preuzimanj*|kopiranj*) {...} (забрањ*|дозвољ*|без {..} дозвол*|уз навођење|zabranj*|dozvolj*|bez {..} dozvol*|uz navođenje)',
    ],
    disclaimer: [
      '(ставови|мишљењ*|stavovi|mišljenj*) {...} (не (одражавају|морају)|аутора|ne (odražavaju|moraju)|autora)',
    ],
  },
};
