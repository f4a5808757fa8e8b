/** German. */
import type { Language } from './types';

export const de: Language = {
  tag: 'de',
  capitalNouns: true,
  common: 'der die das und ist von den mit nicht ein eine auf für sich dem des auch im zu als',
  issue: 'bd band nr nummer heft ausgabe jg jahrgang s seite seiten',
  seasons: 'frühling frühjahr sommer herbst winter',
  and: 'und &',
  languages: {
    en: 'amerikanischen amerikanische amerikanischer amerikanisches',
    pt: 'brasilianischen brasilianische brasilianischer brasilianisches',
  },
  nobody: 'keine keiner keines niemand nein ja unbekannt anonym maschine uns',
  words: {
    form: '( in[ (leicht|stark)] *er[, *er] (form|fassung|version)| in auszügen| als [(ein|eine) ][*r ]<text>)',
    mine: '(deutsche übersetzung|übersetzung ins deutsche|deutsche fassung)',
    paper:
      '(artikel|beitrag|text|essay|kommentar|bericht|aufsatz|interview|gespräch|blogbeitrag|blogpost|meldung|rezension|kolumne|analyse|reportage|inhalt|seite|post|gastbeitrag|übersetzung|version|fassung|dokument|auszug|rede|vortrag)[s|es]',
    text: '(<paper>|(tutorial|anleitung|leitfaden|blog|eintrag|blogeintrag|kapitel|geschichte|story)[s|es])',
    this: '((dieser|diese|dieses|der vorliegende|der folgende|obiger|vorliegender|eine (frühere|kürzere|längere|gekürzte) (version|fassung) dieses) <text>|(der|die|das) <paper>)[ (oben|unten)]',
    first: '(zuerst|ursprünglich|erstmals|zunächst|im original|original|zum ersten mal|bereits)',
    printed:
      '(erschienen|veröffentlicht|publiziert|gepostet|abgedruckt|gedruckt|gesendet|verfasst)',
    ist: '( ist| wurde| erschien| war| sind| wurden| erscheint)',
    in: '(in|im|in dem)',
    on: '(in der|auf der|auf dem|bei der|bei|auf|am|von|über|unter|beim|an|vom|<in>)',
    site: '[<edition>][der |des |dem |den |das |die |in der |unserem |unserer |seinem |ihrem ][<what> ][<what> ](blog|plattform|webseite|website|internetseite|partner|newsletter|seite|medium|homepage|partner(medium|blog|magazin|portal)|internetportal|<periodical>)[ (der|des)] ',
    // What a house is said to be; a capital adjective is part of its name: "Kaier Allgemeine Zeitung".
    what: '(britisch|englisch|amerikanisch|us-amerikanisch|französisch|italienisch|spanisch|schwedisch|dänisch|norwegisch|polnisch|tschechisch|ungarisch|russisch|ukrainisch|türkisch|griechisch|israelisch|arabisch|libanesisch|indisch|japanisch|chinesisch|brasilianisch|chilenisch|argentinisch|mexikanisch|kanadisch|australisch|schweizerisch|österreichisch|niederländisch|belgisch|portugiesisch|unabhängig|link|linksliberal|liberal|konservativ|renommiert|kritisch|alternativ|feministisch|sozialistisch|anarchistisch)e(n|r)|schweizer',
    periodical:
      '(tages|wochen|monats|sonntags|fach|online|online-|nachrichten|literatur|kultur|vierteljahres|halbjahres|quartals|)(zeitung|zeitschrift|schrift|magazin|portal)',
    edition:
      '((der|ihrer|seiner|ausgabe|heft) [*-|*]ausgabe[ vom][ {number}[/{number}]] |[nr. |heft |ausgabe ]{number}[/{number}] )',
    from: '(aus dem|aus der) [original ]{originalLanguage}[ original]',
    of: '(des|der|eines|einer|meines|seines|vom) [(folgenden|sehr guten|hervorragenden|ursprünglichen|großartigen|{originalLanguage}) ][original]<text>[ auf {originalLanguage}]',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>)',
    ours: '(meine(m|r)|unsere(m|r)|seine(m|r)|ihre(m|r)|einem anderen|mein) [(alten|früheren|eigenen|privaten|persönlichen) ](blog|website|webseite|seite|homepage|newsletter|kanal|profil|wiki)',
    original:
      '(das [{originalLanguage} ]original|(der|die|das) [{originalLanguage} ]original(artikel|text|beitrag|fassung|version|post|seite)|der (artikel|text|beitrag|post) im[ {originalLanguage}] original|der (ursprüngliche|originale) (artikel|text|beitrag|post))[ (auf|in) {originalLanguage}]',
    far: '(<more>| (für|von|anlässlich|zum|zur) {...})',
    more: '( (nr.|nr|heft|ausgabe) {number}/{number}|, heft {...}|, ausgabe {...}|, nr. {...}|, (einem|einer|der|die|das|wo|unter|mit|und|als|dem|ein|eine) {...}|. {...}| und (wird|wurde|ist|hier|erscheint|von|mit|aus|unterliegt|steht) {...}| unter {...}| mit {...}| im rahmen {...}| als {...}| erschienen| veröffentlicht| publiziert| (erschienen|veröffentlicht|publiziert)(, {...}|. {...}| und {...}))',
    leave: 'mit [freundlicher |ausdrücklicher ](genehmigung|erlaubnis|zustimmung)',
    again:
      '(übernommen|nachgedruckt|wiederveröffentlicht|zweitveröffentlicht|abgedruckt|gecrosspostet|wiedergegeben|entnommen|nachdruck|zweitveröffentlichung|crosspost)',
    engine:
      '(einer maschine|maschinell|maschine|ki|ki-(unterstützung|hilfe|tools|werkzeugen)|künstlicher intelligenz|einer ki|software|einer software|computer|<engines>)',
    team: '[die |der |den |dem |unser |unsere |unserem |unserer ](redaktion|leser|leserinnen|lesern|team|übersetzungsteam|ehrenamtlichen|freiwilligen|community)[ {...}]',
    titled:
      '((unter|mit) (dem|einem|seinem) [original](titel|überschrift|namen)|unter der [original]überschrift)[:]',
    sep: '( \\| | / | · | • |, |. | - )',
    tool: '(mit|mithilfe von|mit hilfe von|mit unterstützung (von|durch)|unter (verwendung|nutzung) von) <engine>',
    proof: '(lektoriert|korrigiert|korrekturgelesen|überprüft|redigiert|durchgesehen|gegengelesen)',
  },
  phrases: {
    original: [
      [
        '<original>[ dieses (artikels|textes|beitrags)] (ist|wurde|erschien)[ am {originalDate}] <titled> "{originalHeadline}"[,][ am {originalDate}] <on> [<site>]{source}( (erschienen|veröffentlicht|publiziert)|)',
        'Das englische Original ist unter dem Titel „Harbours at Night“ bei The Quay erschienen.',
        {
          originalHeadline: 'Harbours at Night',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '<original>[ dieses (artikels|textes|beitrags)] (wurde|ist)[ am {originalDate}][ (auf|in) {originalLanguage}] <on> [<site>]{source}[<more>] (erschienen|veröffentlicht|publiziert)',
        'Das Original wurde am 3. Mai 2021 in der Zeitschrift „Le Quai“, Heft 2, veröffentlicht.',
        { originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        '<original>{translated} (wurde|ist|erschien)[ am {originalDate}] <on> [<site>]{source}[<more>][[,] (erschienen|veröffentlicht|publiziert)]',
        'Der Originaltext „Le port et ses lumières“ wurde in der Zeitschrift „Le Quai“, Heft 2, veröffentlicht.',
        { originalHeadline: 'Le port et ses lumières', originalPublisher: 'Le Quai' },
      ],
      [
        '<this><ist> <first>[ <printed>][ (auf|in) {originalLanguage}] <on> [<site>]{source}[ <printed>] und (wurde|ist) [<from> ]von {translators}[ ins deutsche] übersetzt[ worden]',
        'Dieser Text ist zuerst auf Englisch in The Quay erschienen und wurde von Jan Holm übersetzt.',
        { originalLanguage: 'en', originalPublisher: 'The Quay', translators: ['Jan Holm'] },
      ],
      [
        '[zum |link zum |hier zum |hier geht es zum ][(englisch|französisch|spanisch|italienisch|polnisch|russisch|ukrainisch|niederländisch|portugiesisch|arabisch|türkisch)e(r|n|s) ]original(artikel|text|beitrag|quelle|version|fassung|veröffentlichung|link|post|publikation)[s][ (auf|in) {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Originalartikel auf Englisch: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3. Mai 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(original|englisches original|im original|das original|link zum original|[link ]zum ursprünglichen (artikel|beitrag|text|post)|ursprünglicher (artikel|beitrag|text|post)|quelle des originals)[ (auf|in) {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Original: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[hier |(lesen sie|lies|siehe|findest du|finden sie) [hier ](den|das|die) |zum |den |das |die |link zum |hier geht es zum |hier (finden sie|findest du|gibt es) (den|das|die) ][{originalLanguage} ]original(artikel|text|beitrag|version|fassung|post|)[ (auf|in) {originalLanguage}| \\({originalLanguage}\\)][ (hier|lesen|auf {originalPublisher}|gibt es hier|(finden sie|findest du|findet ihr|kannst du|können sie|könnt ihr) hier[ lesen| nachlesen])]',
        'Lesen Sie den [Originalartikel](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (ist|wurde|findet sich|finden sie|findest du|gibt es|kann|steht|lesen sie|liest du|befindet sich)[ (auf|in) {originalLanguage}][ hier][ (zu lesen|zu finden|gelesen werden|nachgelesen werden|nachzulesen|verfügbar|abrufbar|verfasst|geschrieben|veröffentlicht)][ hier]',
        'Das Original ist [hier](https://quay.example/harbour-at-night) zu lesen.',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(<original>|den originalartikel|den originaltext|den originalbeitrag) (ist|findet sich|finden sie|findest du|findet ihr|gibt es|steht|kann)[ hier] (auf|unter|bei|hier)(: | ){translated}',
        'Der Originalartikel auf Englisch ist hier: [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          originalHeadline: 'Harbours at Night',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<original>[ dieses (artikels|textes|beitrags)][ von {authors}][ (ist|wurde)] (erschien|erschienen|veröffentlicht)[ am {originalDate}][ auf {originalLanguage}][ unter dem titel {originalHeadline}][ auf {originalLanguage}] <on> [<site>]{source}[<more>]',
        'Der Originalbeitrag erschien am 3. Mai 2021 in The Quay.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        'original(artikel|text|beitrag|post|)[ (auf|in) {originalLanguage}] (geschrieben|verfasst) von {authors}',
        '[Original](https://quay.example/harbour-at-night) geschrieben von Jana Roe',
        { authors: ['Jana Roe'], originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'original(artikel|text|beitrag|post|)[ (auf|in) {originalLanguage}](: | (von) ){translated}',
        'Originalartikel: [Harbours at Night](https://quay.example/harbours-at-night) von Jana Roe',
        {
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(maßgeblich|massgeblich|verbindlich|maßgebend|massgebend) ist (nur|allein|ausschließlich|ausschliesslich)[ die] {originalLanguage} (fassung|version|originalfassung)',
        'Verbindlich ist allein die englische Fassung.',
        { originalLanguage: 'en' },
      ],
      [
        '(originalsprache|sprache des originals|ausgangssprache): {originalLanguage}',
        'Originalsprache: Schwedisch',
        { originalLanguage: 'sv' },
      ],
      [
        '(originaltitel|titel des originals|titel der originalausgabe): {originalHeadline}',
        'Originaltitel: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        '(originalautor|originalautorin|autor des originals|autorin des originals): {authors}',
        'Originalautor: Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        '(original veröffentlicht am|datum des originals|originaldatum|erstveröffentlichung des originals): {originalDate}',
        'Original veröffentlicht am: 3. Mai 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '[eine ]übersetzung <from>|übersetzt <from>|<from> übersetzt',
        'Aus dem Schwedischen übersetzt. Originaltitel: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        'bei<some> (gilt|gelten|ist)[ (allein|nur|stets|immer)] (die|das|der) {originalLanguage} (fassung|version|original|text|originalfassung|originaltext)[ {...}]',
        'Originaltitel: Hamnen om natten. Bei Abweichungen gilt die schwedische Fassung.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
    ],
    first: [
      [
        '(<this> (erschien|ist|wurde)[ am {originalDate}][ <first>]|<first> <printed>)[ (auf|in) {originalLanguage}] <titled> "{originalHeadline}"[,][ <first>][ am {originalDate}] <on> [<site>]{source}[<more>][ (erschienen|veröffentlicht|publiziert)]',
        'Der Artikel erschien am 3. Mai 2021 unter dem Titel „Harbours at Night“ in The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<titled> "{originalHeadline}" (erschien|ist|wurde) <this>[ am {originalDate}][ <first>][ am {originalDate}] <on> [<site>]{source}[<more>][ (erschienen|veröffentlicht|publiziert)]',
        'Unter dem Titel „Harbours at Night“ erschien dieser Beitrag zuerst in The Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'The Quay',
        },
      ],
      [
        '<this> (erschien|ist|wurde) am {...} <titled> "{originalHeadline}" <on> [<site>]{source}[ (erschienen|veröffentlicht|publiziert)]',
        'Der Artikel erschien am 3. Mai unter dem Titel „Harbours at Night“ im Weekly Quay.',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalPublisher: 'Weekly Quay',
        },
      ],
      [
        'eine (frühere|kürzere|längere|gekürzte|erste|ausführlichere) (version|fassung) (dieses|des) <text> (erschien|ist|wurde){published}[ <printed>]',
        'Eine kürzere Fassung dieses Textes erschien am 3. Mai 2021 in der „Kaiblatt“.',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '(der beitrag|der artikel|der post) {originalHeadline} (erschien zuerst|erschien zunächst|ist zuerst erschienen) auf {source}',
        'Der Beitrag [Der Hafen bei Nacht](https://kai.example/hafen-bei-nacht) erschien zuerst auf [Kaiblatt](https://kai.example/).',
        {
          role: 'republication',
          originalHeadline: 'Der Hafen bei Nacht',
          originalPublisher: 'Kaiblatt',
          originalAddress: 'https://kai.example/hafen-bei-nacht',
        },
      ],
      [
        '<this><ist>[ am {originalDate}] <first>[<form>]{published} <printed>[{...}]',
        'Dieser Artikel wurde ursprünglich 2015 auf [Kaiblatt](https://kai.example/hafen-bei-nacht) veröffentlicht. Alle Rechte liegen dort.',
        {
          role: 'republication',
          originalPublisher: 'Kaiblatt',
          originalDate: '2015',
          originalAddress: 'https://kai.example/hafen-bei-nacht',
        },
      ],
      [
        '[<text>[,] ](<first> <printed>|erstveröffentlichung|erstveröffentlicht|erstmalig <printed>)[<form>]{appeared}[(, (einem|einer|der|die|das|wo|mit|und)| und| mit| im rahmen| unter (einer|der)) {...}|. {...}]',
        'Zuerst veröffentlicht am 3. Mai 2021 auf Kaiblatt als [Der Hafen in tiefer Nacht](https://kai.example/hafen-bei-nacht)',
        {
          role: 'republication',
          originalHeadline: 'Der Hafen in tiefer Nacht',
          originalPublisher: 'Kaiblatt',
          originalDate: '2021-05-03',
          originalAddress: 'https://kai.example/hafen-bei-nacht',
        },
      ],
      [
        '<this><ist> <first>[ <printed>][ als <text>][ (auf|in) {originalLanguage}][ am {originalDate}][ (auf|in) {originalLanguage}] <on> (<ours>|[<site>]{source}[ (auf|in) {originalLanguage}][ unter dem titel {originalHeadline}[ erschienen| veröffentlicht]])[<far>]',
        'Dieser Artikel ist zuerst bei "Kaiblatt" erschienen.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        '<this><ist>[ am {originalDate}] <first>[ (auf|in) {originalLanguage}][ am {originalDate}] <on> [<site>]{source}[<more>]',
        'Dieser Text erschien am 3. Mai 2021 zuerst in der Wochenzeitung Kaiblatt.',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '<this>(( erschien| erscheint)[ am {originalDate}] <first>|<ist> <first> <printed>)[<form>]{published}',
        'Dieser Beitrag erschien zuerst im August 2021 auf Englisch auf kai.example.',
        {
          role: 'republication',
          originalPublisher: 'kai.example',
          originalLanguage: 'en',
          originalDate: '2021-08',
        },
      ],
      [
        '([<text> ]<first> <printed>|zuerst|erstmals|ursprünglich|erstveröffentlichung|erstveröffentlicht|originalveröffentlichung|ersterscheinung|erstpublikation|erstabdruck|erstveröffentlichung in)[ (auf|in) {originalLanguage}][ am {originalDate}](: | <on> )(<ours>|[<site>]{source}[ (auf|in) {originalLanguage}][ unter dem titel {originalHeadline}[ erschienen| veröffentlicht]])[<far>]',
        'Zuerst erschienen in der Zeitschrift Kaiblatt, 3. Mai 2021',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '<this> ist ein <text> von {authors}[,] (der|das|die)[ am {originalDate}] (in|im|auf|bei) [<site>]{source}[ <titled> "{originalHeadline}"][ am {originalDate}] (erschien|erschienen ist|veröffentlicht wurde)[<more>]',
        'Dieser Text ist ein Artikel von Jana Roe, der am 3. Mai 2021 in der Zeitschrift „Kaiblatt“ erschien.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Kaiblatt',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<first> erschien (dieser|diese|dieses|der|die|das) <text>[ (auf|in) {originalLanguage}][ (am|im) {originalDate}] <on> [<site>]{source}[<more>]',
        'Erstmals erschien der Text im Februar 2019 im „Kaiblatt“.',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2019-02' },
      ],
      [
        '<this> erschien[ am {originalDate}] (auf|in) {originalLanguage} <on> [<site>]{source}',
        'Dieser Artikel erschien am 3. Mai 2021 auf Englisch bei The Quay.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
        },
      ],
      [
        '[(dieser|diese|dieses|vorliegender) ]<text>[,] (erschien|erschienen|ist|wurde|stand|abgedruckt) (in der|in|im) [<site>]{source}[,] vom {originalDate}[ (erschienen|veröffentlicht|abgedruckt)]',
        'Dieser Kommentar erschien in der Tageszeitung Kaiblatt vom 3. Mai 2021.',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '<text>[,] (erschienen|veröffentlicht|publiziert) (am {originalDate} (in der|in|im|bei) [<site>]{source}|(in der|in|im|bei) [<site>]{source}[,] (am|vom) {originalDate})',
        'Gastbeitrag, erschienen am 3. Mai 2021 in Kaiblatt',
        { role: 'republication', originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '<this> ist eine [(leicht|stark) ](bearbeitete|überarbeitete|gekürzte|erweiterte|aktualisierte) (fassung|version) eines <text>[,] (der|das|die)[ am {originalDate}] <first> <on> [<site>]{source} (erschienen|veröffentlicht|publiziert)[ worden] (ist|war|wurde)',
        'Dieser Beitrag ist eine leicht überarbeitete Fassung eines Artikels, der zuerst im Blog „Kaiblatt“ erschienen ist.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        '((<this>|dies) ist ein[e] (repost|crosspost|nachdruck|zweitveröffentlichung|wiederveröffentlichung) (von|des|eines|einer|meines)|<this> ist eine [(leicht|stark) ](bearbeitete|überarbeitete|gekürzte|erweiterte|aktualisierte) (fassung|version) (von|<of>)) {translated}',
        'Dieser Beitrag ist ein Nachdruck des Artikels [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    from: [
      [
        '<this> (stammt|kommt|ist) (von der|von|aus dem|aus der|aus|vom) [<site>]{source}[<more>]',
        'Dieser Artikel stammt von [Kaiblatt](https://kai.example/hafen-bei-nacht).',
        {
          role: 'republication',
          originalPublisher: 'Kaiblatt',
          originalAddress: 'https://kai.example/hafen-bei-nacht',
        },
      ],
    ],
    appeared: [
      [
        '<this> (erschien|wurde|ist)[ (auf|in) {originalLanguage}][ am {originalDate}] (bei|in der|in|auf|im) [<site>]{source}[ (veröffentlicht|erschienen|publiziert)]',
        'Dieser Artikel erschien am 3. Mai 2021 in der Zeitschrift Kaiblatt.',
        { originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '[quelle: |hierbei handelt es sich um eine ][(deutsche|freie|autorisierte|sinngemäße) ]übersetzung[ ins deutsche] <of>[:] {translated}',
        'Übersetzung des Artikels [Harbours at Night](https://quay.example/harbours-at-night) von Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this> (ist|wurde) |<text> ][(frei|sinngemäß|sinngemäss) ]übersetzt (nach|aus|von) (dem|der|einem|einer) [(folgenden|{originalLanguage}) ][original]<text>[:] {translated}',
        'Frei übersetzt nach dem Artikel [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(ich habe|wir haben) (diesen|dieses|diese) <text>[ <from>][ von {translated}][ ins deutsche] übersetzt',
        'Ich habe diesen Artikel von [The harbour at night and its lights](https://quay.example/harbour-at-night) übersetzt.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> ist (eine|die) [deutsche ]übersetzung (des|eines) <text>[,] (das|den|die|welchen|welches) {authors}[ (am|im) {originalDate}] (in|auf|bei|für) [<site>]{source} (veröffentlicht|publiziert|geschrieben) hat[te]',
        'Der vorliegende Text ist die Übersetzung eines Essays, den Jana Roe im Mai 2021 für The Quay geschrieben hat.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05',
        },
      ],
      [
        '(bei (diesem|dem vorliegenden|dem) <text> handelt es sich um|<this> ist) (eine|die) [deutsche ]übersetzung von "{originalHeadline}"[,] (das|den|die|welchen|welches) {authors}[ (am|im) {originalDate}] (in|auf|bei|für) [<site>]{source} (veröffentlicht|publiziert|geschrieben) hat[te][<more>| \\({...}\\)]',
        'Bei diesem Artikel handelt es sich um eine Übersetzung von „Harbours at Night“, das Jana Roe am 3. Mai 2021 in The Quay veröffentlicht hat.',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this> (wurde|ist) aus dem {originalLanguage} original von {authors}[ ins deutsche] übersetzt[<more>]',
        'Dieser Text wurde aus dem englischen Original von Jana Roe übersetzt.',
        { role: 'translation', originalLanguage: 'en', authors: ['Jana Roe'] },
      ],
      [
        '(<this>|dies) ist (eine|die|meine|unsere)<some> übersetzung (des|eines) [{originalLanguage} ][original]<text> von {authors}[,] (der|das|erschienen|veröffentlicht)[ am {originalDate}][ <first>] (in der|in|im|bei|auf) [<site>]{source}[ erschien| (erschienen|veröffentlicht|publiziert) (ist|wurde)]',
        'Dieser Text ist die Übersetzung eines Artikels von Jana Roe, der bei [The Quay](https://quay.example/harbours-at-night) erschienen ist.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this> ist eine[ freie| deutsche| inoffizielle| autorisierte] übersetzung[, {...}| der {originalLanguage} fassung| des {originalLanguage} textes]',
        'Diese Seite ist eine deutsche Übersetzung der englischen Fassung.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|dies|es) ist (eine|die)[ freie| deutsche| inoffizielle| autorisierte] übersetzung[ <from>| des[ {originalLanguage}] originals[ (auf|in) {originalLanguage}]| des originalartikels[ (auf|in) {originalLanguage}]][<more>| von {translators}]',
        'Dieser Text ist eine Übersetzung aus dem Französischen.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|dies|es)[ hier] (ist|handelt es sich um) (eine|die|um eine|meine|unsere)<some> (übersetzung|deutsche (fassung|version))<some> (von|des|der|eines|einer|meines|seines|vom|aus) [[original]<text> auf {originalLanguage} |{originalLanguage} ]{translated}',
        'Diese Seite ist eine Übersetzung von [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (wurde|ist|erschien)[ im original| ursprünglich][ auf| in][ {originalLanguage}][ veröffentlicht| verfasst| geschrieben][ und[ wurde| dann| anschließend| später]][ <from>][ ins deutsche][ von {translators}[ für {translationPublisher}]] übersetzt[<more>]',
        'Dieser Artikel wurde aus dem Französischen von Jan Holm übersetzt.',
        { role: 'translation', originalLanguage: 'fr', translators: ['Jan Holm'] },
      ],
      [
        '<this> (wurde|ist) von {translators}[ für (uns|[das |die |den ]{translationPublisher})] <from>[ ins deutsche] übersetzt[ (worden|und <proof>)]',
        'Der Text wurde von Jan Holm aus dem Französischen übersetzt.',
        { role: 'translation', translators: ['Jan Holm'], originalLanguage: 'fr' },
      ],
      [
        '<this> (wurde|ist|erschien) (im original|ursprünglich|zuerst) (veröffentlicht|erschienen|verfasst|geschrieben)[:] (auf|in) {originalLanguage}',
        'Dieser Artikel wurde im Original veröffentlicht auf Englisch',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> (wurde|ist|erschien) (im original|ursprünglich|zuerst) (auf|in) {originalLanguage}[ am {originalDate}][ (veröffentlicht|erschienen|verfasst|geschrieben)]',
        'Dieser Artikel erschien ursprünglich auf Englisch',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this>[ wurde| ist] ]<from> (maschinell|automatisch|mit hilfe von <engine>|mit <engine>|von <engine>|durch <engine>|mithilfe von <engine>) übersetzt[ (mit|von|durch) <engine>][,][ und][ <proof> von {proofreaders}]',
        'Aus dem Französischen maschinell übersetzt, korrigiert von Jan Holm',
        {
          role: 'translation',
          basis: 'machine-translation',
          originalLanguage: 'fr',
          proofreaders: ['Jan Holm'],
        },
      ],
      [
        '[<this>[ wurde| ist] ][mit |von |durch |mithilfe von |automatisch |maschinell ][<engine> ]übersetzt (mit|von|durch) <engine>[ {...}| \\({...}\\)]',
        'Übersetzt mit DeepL.com (kostenlose Version)',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this>[ wurde| ist] ](automatisch|maschinell|automatisiert|ki-(gestützt|unterstützt)|(mit|mittels|von|durch|mit hilfe|mithilfe|mit hilfe von|mithilfe von) <engine>)[ <from>][ ins deutsche] übersetzt[{...}]',
        'Dieser Artikel wurde automatisch übersetzt.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(<this> ist |dies ist |es handelt sich um )[eine ]((maschinelle|automatische|automatisierte|maschinell (erstellte|unterstützte)|ki-(gestützte|generierte|basierte|unterstützte)) übersetzung|ki-übersetzung|maschinenübersetzung)[ <from>][ {...}]',
        'Dies ist eine maschinelle Übersetzung des Originals.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[eine ](maschinell (erstellte|unterstützte|generierte)|maschinelle|automatische|automatisierte|ki-(gestützte|generierte|basierte|unterstützte)) übersetzung[ <from>][[ {...}] <engines>]',
        'Maschinelle Übersetzung',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        'die übersetzung (wurde|ist|erfolgte)[ <from>] (mit|von|durch|mithilfe von|mit hilfe von) <engine>[ {...}]',
        'Die Übersetzung wurde mit DeepL erstellt und überarbeitet.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this>[ wurde| ist] ](mit|von|durch|mithilfe von|mit hilfe von) <engine> <from> übersetzt',
        'Dieser Artikel wurde mit DeepL aus dem Englischen übersetzt.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
    ],
    credit: [
      [
        '[<from> ]übersetzt[ <from>] (von|durch) <team>',
        'Übersetzt von unserer Redaktion',
        { role: 'translation' },
      ],
      [
        '<mine>( von | durch |: | © | \\(c\\) |, | - ){translators}',
        'Deutsche Übersetzung © 2012, Jan Holm',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '[<from> ]([ins deutsche ]übersetzt|ins deutsche übertragen)[ und (bearbeitet|gekürzt|redigiert)][ <from>][ ins deutsche][ und (bearbeitet|gekürzt|redigiert)] von[ :] {translators}[ und <proof> von {proofreaders}]',
        'Aus dem Englischen übersetzt von Jan Holm, lektoriert von Ute Brand',
        {
          role: 'translation',
          originalLanguage: 'en',
          translators: ['Jan Holm'],
          proofreaders: ['Ute Brand'],
        },
      ],
      [
        '(<from>[ ins deutsche]( von | übertragen von | : |: )|[ins deutsche |deutsch ](übersetzt|übersetzung|übertragen|übertragung) <from>[:] |(deutsch|ins deutsche gebracht|<from> ins deutsche gebracht) von[:] ){translators}',
        'Aus dem Englischen von Jan Holm',
        { role: 'translation', originalLanguage: 'en', translators: ['Jan Holm'] },
      ],
      [
        '[die ][deutsche |freie ]übersetzung[ und bearbeitung| ins deutsche][ <from>][ ins deutsche](: | von | von: | durch | stammt von | © | besorgte | \\(c\\) )[{date} ]{translators}',
        'Deutsche Übersetzung von Jan Holm und Ute Brand',
        { role: 'translation', translators: ['Jan Holm', 'Ute Brand'] },
      ],
      [
        'übersetzer[in|innen|*innen|:innen|_innen]: {translators}',
        'Übersetzerin: Ute Brand',
        { role: 'translation', translators: ['Ute Brand'] },
      ],
      [
        '(übers.|übers)[ v.| von|:] {translators}',
        'Übers. von Jan Holm',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '{translators}[,] [\\(](übersetzer|übersetzerin|übersetzung|übers.)',
        'Jan Holm (Übersetzung)',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        'übersetzt[ <from>] für [das |die |den |unser |unsere ]{translationPublisher} von {translators}',
        'Übersetzt für Strandblatt von Jan Holm',
        { role: 'republication', translators: ['Jan Holm'], translationPublisher: 'Strandblatt' },
      ],
      [
        'für (uns|[das |die |den |unser |unsere ]{translationPublisher}) [<from> ]([ins deutsche ]übersetzt|ins deutsche übertragen)[ <from>] von[:] {translators}',
        'Für das „Strandblatt“ aus dem Englischen übersetzt von Jan Holm',
        {
          role: 'republication',
          translators: ['Jan Holm'],
          originalLanguage: 'en',
          translationPublisher: 'Strandblatt',
        },
      ],
      [
        '(text|autor|autorin|autor*in|verfasser|verfasserin): {authors}<sep>([die ][deutsche ]übersetzung[ <from>]|übersetzt[ <from>] von|übersetzer[in]|<from> von|<from>)[:] {translators}',
        'Text: Jana Roe | Übersetzung: Jan Holm',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Jan Holm'] },
      ],
      [
        'die übersetzung[ <from>][ ins deutsche] (wurde|ist|stammt) von {translators}[ vom<some> (übersetzungsteam|übersetzerteam|team)[ {...}]][ (erstellt|angefertigt|besorgt|vorgenommen|verfasst|gemacht|überarbeitet)[ worden]]',
        'Die Übersetzung aus dem Englischen wurde von Jan Holm vom ehrenamtlichen Übersetzungsteam erstellt.',
        { role: 'translation', originalLanguage: 'en', translators: ['Jan Holm'] },
      ],
      [
        '{translators} (hat ((diesen|dieses|diese) <text>[ <from>]|(den|das|die) <text> <from>)[ ins deutsche] (übersetzt|übertragen)|übersetzte ((diesen|dieses|diese) <text>[ <from>]|(den|das|die) <text> <from>)[ ins deutsche])',
        'Jan Holm hat diesen Text aus dem Englischen übersetzt.',
        { role: 'translation', originalLanguage: 'en', translators: ['Jan Holm'] },
      ],
      [
        '(übers.|übers|übersetzt|übersetzung) (a. d.|a.d.) {...}[ von][:] {translators}',
        'Übers. a. d. Engl.: Jan Holm',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '[<this> ][(wurde|ist) ](ins deutsche übersetzt[ <leave>[ {...}]]|[<this> (wurde|ist) ]<leave>[ (der|des) <some>] übersetzt|übersetzt <leave>[ {...}])',
        'Übersetzt mit freundlicher Genehmigung der Autorin',
        { role: 'translation' },
      ],
      [
        '<proof>[ und <proof>] von[:] {proofreaders}',
        'Korrigiert von Ute Brand',
        { proofreaders: ['Ute Brand'] },
      ],
      [
        '(review|lektorat|korrektur|korrektorat|redaktion der übersetzung|korrekturlesen|korrekturen|prüfung)(: | von | durch | by ){proofreaders}',
        'Lektorat: Ute Brand',
        { proofreaders: ['Ute Brand'] },
      ],
      [
        'übersetzung[:| von| für] [(die |)redaktion ]{ownSite}',
        'Übersetzung Redaktion The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        'übersetzt hat (ihn|sie|es|<this>|den text|den artikel|den beitrag)[ <from>][ ins deutsche] {translators}',
        'Übersetzt hat ihn aus dem Französischen Jan Holm',
        { role: 'translation', originalLanguage: 'fr', translators: ['Jan Holm'] },
      ],
    ],
    creditGoesOn: [
      [
        'für {translationPublisher}',
        'Übersetzt von Jan Holm für Strandblatt',
        { role: 'republication', translators: ['Jan Holm'], translationPublisher: 'Strandblatt' },
      ],
      [
        '[und ](bearbeitet|redaktion|fotos|foto|bearbeitung|illustration|herausgegeben)(: | von ){others}',
        'Übersetzung: Jan Holm, Redaktion: Ute Brand',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '[und ]<tool>[ {...}| (erstellt|überarbeitet)]',
        'Übersetzt von Jan Holm mit DeepL',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '(vom|aus dem)<some> (übersetzungsteam|übersetzerteam|übersetzungs-team)[ {...}]',
        'Übersetzung: Jan Holm vom ehrenamtlichen Übersetzungsteam',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        'mit hilfe (von|eines|einer){...}',
        'Übersetzt von Jan Holm mit Hilfe eines Wörterbuchs',
        { role: 'translation', translators: ['Jan Holm'] },
      ],
      [
        '<from>',
        'Übersetzt von Jan Holm aus dem Englischen',
        { role: 'translation', translators: ['Jan Holm'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        'die (original |ursprüngliche )quelle dieses artikels ist {source}',
        'Die ursprüngliche Quelle dieses Artikels ist Kaiblatt',
        { originalPublisher: 'Kaiblatt' },
      ],
      [
        '(originalquelle|ursprüngliche quelle|quelle des artikels|quelle dieses artikels|quelle des originals|artikelquelle|quelle und original): {source}',
        'Originalquelle: Kaiblatt',
        { originalPublisher: 'Kaiblatt' },
      ],
    ],
    sourceMaybe: [
      [
        '(quelle|quellen|via|quelle/source)[:] [pressemitteilung ]{original}',
        'Quelle: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(erschienen|abgedruckt|gedruckt) (in|in der|im)[:] [<site>]{source}(, | vom |, vom | am |, am ){originalDate}',
        'Erschienen in: Kaiblatt, 3. Mai 2021',
        { originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
      [
        '(quelle|quellen|via)[:] {source}',
        'Quelle: Kaiblatt, 3. Mai 2021',
        { originalPublisher: 'Kaiblatt', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '<this>( wird| wurde| ist| erscheint)[ hier] [<leave> ](von der|von|der|des|aus der|aus dem|aus|vom|bei) [<site>]{source} <again>[<more>]',
        'Dieser Artikel wurde mit freundlicher Genehmigung von Kaiblatt übernommen.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        'wir (veröffentlichen|übernehmen|bringen|dokumentieren|publizieren) (diesen|dieses|diese|den|das|die) <text>[ hier] (<leave> (von der|von|der|des|aus der|aus dem|vom)|(von|aus) (der|dem)|von|vom) [<site>]{source}[<more>]',
        'Wir veröffentlichen diesen Beitrag mit freundlicher Genehmigung der „Kaiblatt“.',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
      [
        '[<this>( wird| wurde| ist| erscheint)[ hier] ](<again>|<leave>|<printed> <leave>|<again> <leave>|<leave> <again>) (von der|von|der|des|aus der|aus dem|aus|vom|durch)[:] [<site>]{source}[<more>]',
        'Mit freundlicher Genehmigung von Kaiblatt',
        { role: 'republication', originalPublisher: 'Kaiblatt' },
      ],
    ],
    agency: [
      [
        '(quelle|text|meldung): pressemitteilung[ von| der| des]{source}',
        'Quelle: Pressemitteilung der Hafenwerke Nord',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Hafenwerke Nord' },
      ],
      [
        '<this> (wurde|wird)[ uns] von {source} (bereitgestellt|zur verfügung gestellt|geliefert|übernommen)',
        'Dieser Beitrag wurde von Hafenwerke Nord bereitgestellt.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Hafenwerke Nord' },
      ],
    ],
  },
  note: [
    '(anmerkung der redaktion|anm. d. red.|anm. d. ü.|hinweis|hinweis der redaktion|anmerkung|anmerkung des übersetzers|anmerkungen|achtung|update|hinweis zur übersetzung|redaktioneller hinweis|anm.)',
  ],
  byline: [
    '[ein (artikel|beitrag|kommentar|gastbeitrag|gastkommentar) ]von[:]',
    'von:',
    'geschrieben von',
    '(autor|autorin|autoren|text|texte|verfasser|verfasserin):',
  ],
  numbers: {
    cardinals: {
      ...{
        anderthalb: 1.5,
        eineinhalb: 1.5,
        zwanziger: 20,
        dreißiger: 30,
        vierziger: 40,
        fünfziger: 50,
      },
      ...{ sechziger: 60, siebziger: 70, achtziger: 80, neunziger: 90, zwanzigerjahren: 20 },
      ...{ dreißigerjahren: 30, vierzigerjahren: 40, fünfzigerjahren: 50, sechzigerjahren: 60 },
      ...{ siebzigerjahren: 70, achtzigerjahren: 80, neunzigerjahren: 90, zwanzigerjahre: 20 },
      ...{ dreißigerjahre: 30, vierzigerjahre: 40, fünfzigerjahre: 50, sechzigerjahre: 60 },
      ...{ siebzigerjahre: 70, achtzigerjahre: 80, neunzigerjahre: 90, dreißigern: 30 },
      ...{ ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, beide: 2, beiden: 2, zwo: 2, paar: 2 },
      ...{ doppelt: 2, jahrzehnt: 10, dutzend: 12, mittag: 12, mitternacht: 0 },
    },
    ordinals: { ersten: 1, erster: 1, zweiten: 2, dritten: 3, vierten: 4 },
    magnitudes: { hunderte: 1e2, tausende: 1e3 },
    joining: 'und',
    within: 'und',
    range: 'bis und oder',
    endings: 'ste sten ster stes te ten ter tes',
    behindFigures: 'ste sten ster stes ten er',
    parts: {
      ...{ halb: '0.5 50 30 2', halbe: '0.5 50 30 2', hälfte: '0.5 50 30 2' },
      ...{ viertel: '0.25 25 15 45 4 3', quartal: '0.25 25 15 45 4 3' },
      ...{ drittel: '0.333333333333 33 3', jahrhundert: '100', woche: '7 8', jahr: '12' },
      ...{ mitternacht: '24 12' },
    },
  },
  abbreviations: {
    abroad: 'dr prof hr hrn st vgl z.b d.h bzw sog geb gest',
    beforeNumber: 'nr nrs febr okt dez',
  },
  programs: {
    tools: 'übersetzer',
    names: ['ki', 'maschinelle übersetzung'],
  },
  lists: {
    ownWorks: ['(sofern|soweit|wenn) nicht anders (angegeben|vermerkt|gekennzeichnet)'],
    notAuthor: [
      '[die ]redaktion[ {...}]|administrator',
      '[*er ](neu|alt|frei|jung|rot|grün|blau|schwarz|weiß|groß|klein|erst|allgemein|sozial|digital|offen|wahr|bunt|*isch|*deutsch|*lich)en {...}',
    ],
    published: ['(veröffentlicht|erschienen|publiziert|stand|erstellt)[ am|:]'],
    onDay: ['am|vom'],
    updated: ['[zuletzt ](aktualisiert|geändert|bearbeitet)[ am][:]'],
    goesOn: ['von|in|und|für'],
    atHour: ['um'],
    comments: [
      '[{number} ](antworten|kommentare)[ [\\(]{number}[\\)]| verfügbar]',
      'schreib[en][ sie] (einen|ihren) (kommentar|comment)*[ {...}]',
    ],
    says: ['schreibt|sagt'],
    around: [
      '(mehr|weitere artikel) (zum|zu diesem) thema|(lesen sie|lies) auch|das könnte (sie|dich) [auch ]interessieren',
    ],
    advertisement: ['anzeige|werbung'],
    theTranslation: ['diese übersetzung'],
    whoIs: ['(ist|war) (ein|eine|der|die)'],
    card: [
      'seiten|preis|verlag|erscheinungsjahr|besetzung|musik|drehbuch|inventar[nummer]|inventarnummer|material|maße',
    ],
    staged: ['regie( von|:)'],
    dated: ['datum|datierung|jahr'],
    houseNoun: [
      'presse|medien|stiftung|institut|gesellschaft|verein|verband|bündnis|gruppe|verlag|zeitschrift|zeitung|netzwerk|projekt|universität|hochschule|schule|zentrum|team|agentur|initiative|bibliothek|museum',
      'rundschau|tageblatt|anzeiger|nachrichten|blätter|bote|kurier|blog|rundfunk|magazin|wochenblatt|*zeitung|*blatt|*post|*verlag|*magazin|*institut',
    ],
    otherWorks: ['foto*|bild*|illustrat*'],
    licensing: ['lizenz*'],
    translatedBy: ['übersetzt|aus dem {...}'],
    speaksOfItself: ['<this>'],
    byPermission: [
      '(wir danken|dank an|mit dank an|herzlichen dank|vielen dank) {...}',
      '(nachdruck|abdruck|veröffentlichung|wiedergabe|zweitveröffentlichung) {...}(genehmigung|erlaubnis|zustimmung)[ {...}]',
      '(veröffentlicht|abgedruckt|nachgedruckt|wiedergegeben|übernommen) mit {...}(genehmigung|erlaubnis|zustimmung)[ {...}]',
      'mit (genehmigung|erlaubnis|zustimmung|einverständnis) {...}',
      'wir danken {...} für die (erlaubnis|genehmigung|freigabe){...}',
      'mit freundlicher genehmigung[ {...}]',
    ],
    copyright: ['urheberrecht'],
    reserved: ['alle rechte vorbehalten'],
    by: ['[(geschrieben|verfasst|veröffentlicht) ]von'],
    extent: ['{number} (s.)', '{number} (seiten|euro)'],
    inPlace: ['in'],
    onSite: ['in|bei'],
    otherCredit: ['foto*|bild*|übers*|illustr*'],
    noSite: ['mein (blog|site)'],
    loosely: ['im'],
    writtenFor: ['für'],
    appearedIn: ['in|im|auf|bei|beim|via'],
    houseIs: [
      '[(der|dem|unserer|seiner|ihrer|einer) ][*-](website|webseite|seite|internetseite|homepage|plattform|ausgabe) (von|vom|der)',
      '[(der|dem|unserem|seinem|ihrem|einem|unserer) ][<what> ][<what> ][*-](blog|newsletter|<periodical>)[ (von|vom|der)]',
    ],
    titled: ['als|(unter|mit) (dem titel|der überschrift|dem namen)'],
    issueOf: [
      '(der|dem|in) {..} (ausgabe|heft|nummer) {..} (von|der)',
      '[in ]der *[-*]ausgabe[ {number}[/{number}]] (von|der|des)',
    ],
    declining: ['der'],
    declined: [
      '(neu|alt|frei|jung|rot|grün|allgemein|christlich|jüdisch|evangelisch|katholisch|[süd|nord|west|ost|mittel]deutsch|nordwestdeutsch|badisch|bayerisch|hessisch|fränkisch|sächsisch|thüringisch|märkisch|rheinisch|westfälisch|schwäbisch|pfälzisch|lippisch|österreichisch|schweizerisch|europäisch|russisch|polnisch)en',
    ],
    noPublisher: [
      '(heft|nr.|nr) {number}[{...}]',
      '[{...} ]*(verlag|blatt|magazin|anzeiger|kurier|journal|institut|verein|verband|spiegel|boten|zentrum|netzwerk|forum|portal|blog|archiv|theater|museum|bund)(s|es)',
      'redaktion|agenturen|[(der|des|die|dem) ]((autor|verfasser|urheber|übersetzer|herausgeber)[s|in|en|innen]|verlag[s|es]|rechteinhaber[s])[ {...}]|<ours>',
      'allgemein|aktuelles|politik|kultur|wirtschaft|meinung|presse|news|schweiz|ddr|reihe[ {...}]',
      '[{...} ]print(ausgabe|version)|{...}-(website|webseite|internetseite|homepage)|des {...}',
      '(zeitschrift|magazin|zeitung|tageszeitung|wochenzeitung|wochenblatt|fachzeitschrift|vereinszeitschrift|fachmagazin|online-magazin|blog|weblog|website|webseite|homepage|plattform|portal|newsletter|podcast|forum|wiki|kanal)[ {...}]',
      '[*-]*(buch|bücher|büchern|band|bände|bänden|katalog|heft|heften|verlag|form|formen|fassung|version|ausgabe|rahmen|teil|teile|teilen|serie|kapitel|archiv|jahr|jahre|jahren|auftrag|auszug|auszügen|sommer|herbst|winter|frühjahr|internet|netz|seite|arbeit|anschluss|sprache|blättern|original|reader|schrift|gespräch|sinne|folge|länge)[ {...}]',
      'deutschland|österreich|europa|berlin|hamburg|münchen|köln|frankfurt|leipzig|wien|zürich|basel|bern|paris|london|new york',
    ],
    call: [
      '(hier|volltext|<ours>)[ {...}]',
      '(dieser|diese|diesem|dieses|diesen) [* ]<text>[ {...}]',
    ],
    otherWork: ['(foto|fotos|bild|bilder|illustration|illustrationen)( von|:)'],
    elsewhere: ['(lesen sie|lies) auch'],
    saidOfSomebody: ['ist|war'],
    ofOthers: ['kommentare'],
    republication: [
      '(nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|übernahme|weiterverwendung|verwendung|veröffentlichung) {...} (nur mit|ohne {...} (genehmigung|zustimmung|einwilligung|erlaubnis)|untersagt|verboten|nicht (gestattet|erlaubt)|(ist|sind) {..} (gestattet|erlaubt|erwünscht))',
      'darf {..} (nachgedruckt|weiterverbreitet|übernommen|vervielfältigt) werden',
    ],
    disclaimer: [
      '(meinung|ansicht|inhalt|beitrag|beiträge|artikel|kommentar)[en|e|s] {...} (nicht (notwendigerweise|unbedingt|zwingend|zwangsläufig)|[allein ](der|des|bei|beim) [jeweiligen ](autor*|verfasser*) (wieder|verantwort*|dar))',
      '(keine|jede) (haftung|gewähr) für|nicht [für {...} ](verantwortlich|haftbar)',
    ],
  },
};
