/** Finnish. */
import type { Language } from './types';

export const fi: Language = {
  tag: 'fi',
  common:
    'ja on ei se että oli ovat mutta kun myös joka hän tai niin sen mukaan sekä kuin voi ole jos vain jo',
  declines: true,
  languages: {
    en: 'englannista englannin englanniksi englanninkielinen englanninkielisestä',
    fr: 'ranskasta ranskan ranskaksi ranskankielinen ranskankielisestä',
    de: 'saksasta saksan saksaksi saksankielinen saksankielisestä',
    es: 'espanjasta espanjan espanjaksi espanjankielinen espanjankielisestä',
    ru: 'venäjästä venäjän venäjäksi venäjänkielinen venäjänkielisestä',
    sv: 'ruotsista ruotsin ruotsiksi ruotsinkielinen ruotsinkielisestä',
    it: 'italiasta italian italiaksi italiankielinen italiankielisestä',
  },
  and: 'ja sekä &',
  words: {
    mine: '(suomenkielinen käännös|suomennos)',
    text: '(artikkeli|teksti|kirjoitus|juttu|kolumni|essee|haastattelu|raportti|sivu|blogikirjoitus|mielipidekirjoitus|asiakirja|dokumentti|ohje|opas|postaus|luku|tarina|julkaisu|blogiteksti)',
    ssa: '([ ]-lehden (numerossa|sivuilla|verkkosivuilla)|:ssa|:ssä|:lla|:llä|[ ]-sivustolla|[ ]-sivuilla|[ ]-blogissa|[ ]-lehdessä|[ ]-verkkolehdessä|[ ]-sivulla)',
    engine:
      '(koneellisesti|automaattisesti|konekäännöksenä|tekoälyllä|tekoälyn avulla|(käyttämällä|hyödyntäen) *[ *][ {aside}]|*[ {aside}] (avulla|käyttäen)|<engines>)',
    own: '(omassa|omalla|henkilökohtaisessa|vanhassa|vanhalla) *|(blogissani|blogissamme|sivuillani|sivustollani|sivuillamme)',
    this: '(tämä|seuraava|yllä oleva) <text>|<text>',
    was: '( on| on aiemmin| julkaistiin| ilmestyi| oli)',
    first: '(ensin|alun perin|alunperin|aiemmin|ensimmäisen kerran|ensimmäiseksi)',
    printed: '(julkaistu|ilmestynyt|julkaistiin|ilmestyi)',
    kieli: '(kielestä| kielestä|kielinen|kielisestä|kielellä| kielellä|ksi|sta|stä)',
    ofText:
      '([tämän ](artikkelin|tekstin|kirjoituksen|jutun|kolumnin|esseen|haastattelun|blogikirjoituksen))',
    sep: '( \\| | / | · | • |, |. | - )',
    more: '(, (joka|jossa|sekä|ja) {...}| ja {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        'alkuperäi(nen|s)[ ](artikkeli|teksti|kirjoitus|juttu) (julkaistiin|on julkaistu|ilmestyi|on ilmestynyt)[ <first>][ {originalDate}] {source}<ssa>[ {originalDate}][ (otsikolla|nimellä) "{originalHeadline}"]',
        'Alkuperäinen artikkeli on julkaistu The Quay -lehdessä 3.5.2021.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '(alkuperäinen (artikkeli|teksti|kirjoitus|juttu)[ {originalLanguage}] (on luettavissa|löytyy|on)|alkuperäisen (artikkelin|tekstin|kirjoituksen|jutun)[ {originalLanguage}] (voi|voit) lukea|lue alkuperäinen {originalLanguage} (artikkeli|teksti|kirjoitus|juttu)) (täällä|täältä|tästä)',
        'Alkuperäinen teksti on luettavissa [täällä](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[lue |linkki ](alkuperäinen|alkuperäisartikkeli|alkuperäi(nen|seen|sen) (artikkeli|artikkeliin|teksti|tekstiin|kirjoitus|kirjoitukseen|juttu|julkaisu|postaus)|alkuteksti)[ *-blogissa][ {originalLanguage}| \\({originalLanguage}\\)][ täällä]: {original}',
        'Alkuperäinen artikkeli: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3.5.2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[lue |voit lukea ](alkuperäi(nen|sen) (artikkeli[n]|teksti[n]|kirjoitus|kirjoituksen|juttu|jutun|postaus)|alkuteksti|alkuperäisartikkeli)[ {originalLanguage}| \\({originalLanguage}\\)][ (täällä|täältä)]',
        'Lue [alkuperäinen artikkeli](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(alkuperäinen (otsikko|nimi)|alkuperäisnimi|alkuteos): {originalHeadline}',
        'Alkuperäinen otsikko: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(alkukieli|alkuperäiskieli|alkuperäinen kieli|lähdekieli): {originalLanguage}',
        'Alkukieli: saksa',
        { originalLanguage: 'de' },
      ],
      [
        '(alkuperäinen kirjoittaja|alkuperäisen kirjoittaja): {authors}',
        'Alkuperäinen kirjoittaja: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(alkuperäinen julkaisupäivä:|[<this> on ](alun perin julkaistu|julkaistu alun perin)[:]|alkuperäinen päiväys:) {originalDate}',
        'Alun perin julkaistu: 3.5.2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(lyhennetty|aiempi|lyhyempi|pidempi|muokattu) versio (artikkelista|tekstistä|kirjoituksesta|jutusta|kolumnista|esseestä) (on julkaistu|julkaistiin|ilmestyi|on ilmestynyt)[ <first>] {source}<ssa>[ {number}/{number}| {originalDate}][<more>]',
        'Lyhennetty versio artikkelista on julkaistu Laituri-lehdessä 3.5.2021.',
        { role: 'republication', originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
      [
        '<this> on (lyhennetty|muokattu|päivitetty|pidempi) versio (artikkelista|tekstistä|kirjoituksesta|jutusta), joka (on julkaistu|julkaistiin|ilmestyi)[ <first>] {source}<ssa>[ {number}/{number}| {originalDate}][<more>]',
        'Tämä teksti on lyhennetty versio artikkelista, joka julkaistiin Laituri-lehdessä 3.5.2021.',
        { role: 'republication', originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
      [
        '[tämä ](kirjoitus|kolumni|mielipidekirjoitus|artikkeli|essee|haastattelu|juttu) (on julkaistu|julkaistiin|ilmestyi|on ilmestynyt) ([*(laisessa|läisessä) ]{source}<ssa> {originalDate}|{originalDate} [*(laisessa|läisessä) ]{source}<ssa>)[ (otsikolla|nimellä) "{originalHeadline}"]',
        'Kirjoitus on julkaistu Laituri-lehdessä 3.5.2021.',
        { role: 'republication', originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
      [
        '(ensijulkaisu|ensimmäinen julkaisu): {source}[ {number}/{number}]',
        'Ensijulkaisu: Laituri 3/2020',
        { role: 'republication', originalPublisher: 'Laituri' },
      ],
      [
        '<this><was>[ <first>][ <printed>][ <first>][ {originalDate}]: {source}',
        'Tämä artikkeli on alun perin julkaistu: [Laituri](https://quay.example/satama)',
        {
          role: 'republication',
          originalPublisher: 'Laituri',
          originalAddress: 'https://quay.example/satama',
        },
      ],
      [
        '[<this><was> ]<first> <printed>[ {originalDate}] (sivustolla|lehdessä|julkaisussa|blogissa|verkkolehdessä|sivulla) {source}[<more>]',
        'Tämä artikkeli on alun perin julkaistu lehdessä Laituri 3.5.2021.',
        { role: 'republication', originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
      [
        '<this> on (<printed> <first>|<first> <printed>)[ {originalLanguage}] {source} -(verkkolehdessä|lehdessä|sivustolla|blogissa|aikakauslehdessä|verkkosivustolla)[ nimellä {...}| lisenssillä {...}| ja {...}]',
        'Juttu on julkaistu ensimmäisen kerran [Saariston Ääni](https://quay.example/harbour-at-night) -verkkolehdessä lisenssillä X.',
        {
          role: 'republication',
          originalPublisher: 'Saariston Ääni',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>[ on] |tämä ](<first> <printed>|<printed> <first>)[ {originalLanguage}][ {originalDate}] {source}<ssa>[ {number}/{number}| {originalDate}][ (otsikolla|nimellä) {...}][<more>]',
        'Julkaistu alun perin Laituri-lehdessä 3.5.2021',
        { role: 'republication', originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
      [
        '<first> <printed>: {source}',
        'Alun perin julkaistu: [Saariston Ääni](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalPublisher: 'Saariston Ääni',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    translation: [
      [
        '(<this>|tämä) on[ (epävirallinen|vapaa|oma|lyhennetty)][ {inLanguage}] (käännös|suomennos) (*sta|*stä)[:] {translated}',
        'Tämä on käännös artikkelista [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|tämä) on[ epävirallinen| vapaa] (suomennos|käännös) {originalLanguage}[ alkuperäisestä| alkutekstistä| alkuperäisartikkelista| originaalista]',
        'Tämä on suomennos englanninkielisestä alkutekstistä.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> on (käännetty|suomennettu) {originalLanguage}[ kielestä][<more>]',
        'Tämä artikkeli on käännetty ranskasta.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
    ],
    machine: [
      [
        '[<this><was> ](konekäännetty|koneellisesti käännetty|automaattisesti käännetty|(käännetty|suomennettu)[ {originalLanguage}] <engine>)[ {originalLanguage}][(,|.| ja) {aside}]',
        'Teksti on konekäännetty englannista.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|tämä) on )(konekäännös|automaattinen käännös)[ {...}]',
        'Tämä on konekäännös alkuperäisestä sivusta.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(konekäännös|automaattinen käännös)',
        'Konekäännös',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(suomentanut|kääntänyt|suomentaneet) {originalLanguage} {translators}',
        'Suomentanut ruotsista Aino Salmi',
        { role: 'translation', originalLanguage: 'sv', translators: ['Aino Salmi'] },
      ],
      [
        '{originalLanguage} kielestä (suomentanut|kääntänyt)[:] {translators}',
        'Englannin kielestä suomentanut Aino Salmi',
        { role: 'translation', originalLanguage: 'en', translators: ['Aino Salmi'] },
      ],
      [
        '<ofText>[ on][ {originalLanguage}] (suomentanut|kääntänyt|suomensi|käänsi)[ {originalLanguage}][:] {translators}',
        'Artikkelin on suomentanut Aino Salmi.',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
      [
        '(suomennoksen|käännöksen)[ on] (tehnyt|laatinut)[:] {translators}',
        'Käännöksen on tehnyt Aino Salmi.',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
      [
        '(suomennos|käännös) {translators}',
        'Suomennos Aino Salmi',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
      [
        '(teksti|kirjoittaja)[:] {authors}<sep>(suomennos|käännös|suomentanut|kääntänyt|suom.)[:] {translators}',
        'Teksti Jana Roe, suomennos Aino Salmi',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Aino Salmi'] },
      ],
      [
        '<mine>( tekijä |: | © | \\(c\\) |, | - ){translators}',
        'Suomenkielinen käännös © 2012, Aino Lahti',
        { role: 'translation', translators: ['Aino Lahti'] },
      ],
      [
        '(suomennos|käännös|suomentaja[t]|kääntäjä[t]|suomeksi kääntänyt|suom.|suomentanut|kääntänyt)[ {originalLanguage}]: {translators}',
        'Suomennos: Aino Salmi ja Bo Lind',
        { role: 'translation', translators: ['Aino Salmi', 'Bo Lind'] },
      ],
      [
        '[{originalLanguage} ](suomentanut|kääntänyt|suom.|suomentaneet|suomeksi kääntänyt) {translators}',
        'Englannista suomentanut Aino Salmi',
        { role: 'translation', originalLanguage: 'en', translators: ['Aino Salmi'] },
      ],
      [
        '{translators} \\((suomennos|suomentaja|suom.|kääntäjä|käännös)\\)',
        'Aino Salmi (suomennos)',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
      [
        '(oikoluku|oikolukenut|kielentarkistus|tarkistus|tarkistanut)[:] {proofreaders}',
        'Oikoluku: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        '(kuva|kuvat|kuvitus|valokuvat|toimitus): {others}',
        'Suomennos: Aino Salmi | Kuvat: Bo Lind',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
      [
        '<engines>[:n] (avulla|käyttäen)[ {...}]',
        'Kääntänyt Aino Salmi DeepL:n avulla',
        { role: 'translation', translators: ['Aino Salmi'] },
      ],
    ],
    source: [
      [
        '(alkuperäinen lähde|artikkelin lähde|alkuperäislähde): {source}',
        'Alkuperäinen lähde: Laituri',
        { originalPublisher: 'Laituri' },
      ],
    ],
    sourceMaybe: [
      [
        '(lähde|lähteet): {original}',
        'Lähde: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(lähde|lähteet): {source}',
        'Lähde: Laituri, 3.5.2021',
        { originalPublisher: 'Laituri', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this> ](julkaistu|julkaistaan|uudelleenjulkaistu)[ uudelleen] {source}[ ]-(lehden|sivuston|verkkolehden) (luvalla|suostumuksella)',
        'Julkaistu The Quay -lehden luvalla.',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
    ],
  },
  note: ['(vastuuvapauslauseke|huomautus|huom|(toimituksen|kääntäjän) huomautus)'],
  byline: ['(kirjoittaja|teksti|kirjoittanut):'],
  lists: {
    byPermission: [
      '(julkaistu|julkaistaan|uudelleenjulkaistu|julkaisemme) {...}(luvalla|suostumuksella)[ {...}]',
      '{..} (luvalla|suostumuksella)',
    ],
    noPublisher: [
      '<own>|omassa|vuonna|{number}|kirjoitta*',
      '[{...} ](kauppa|ilta|aamu|paikallis|sanoma|viikko|kunnallis|tekniikka|maakunta|pääkaupunki|aikakaus|verkko|kuukausi|jäsen|ammatti|asiakas|ylioppilas|nuorten|lasten|päivä|naisten|opettaja|lääkäri|metsä|taide|kulttuuri|tiede|ranta|uutis|puolue|järjestö|seurakunta)',
    ],
    call: ['<own>|(tästä|täältä|täällä|tässä|linkki)[ {...}]'],
    extent: ['{number} (sivua|s.|euroa)'],
    card: [
      'lavastus',
      'kustantaja|kustantamo|sivumäärä|sivuja|hinta|ohjaus|ohjaaja|käsikirjoitus|kesto|näyttelijät',
    ],
    comments: ['[{number} ](kommentit|kommentti|kommenttia|vastaukset)[ [\\(]{number}[\\)]]'],
    around: ['(lue|katso) myös|aiheeseen liittyvää|luetuimmat|lisää aiheesta'],
    notAuthor: ['toimitus[ {...}]|ylläpitäjä'],
    published: ['julkaistu[:]'],
    republication: [
      '(kopiointi|lainaaminen|julkaiseminen|jäljentäminen) {...} (kielletty|ilman|sallittu)',
    ],
    disclaimer: [
      'näkemykset ovat {..}oma',
      '(mielipiteet|näkemykset) {...} (kirjoittajan|eivät [välttämättä ](edusta|vastaa))',
    ],
  },
};
