/** Indonesian. */
import type { Language } from './types';

export const id: Language = {
  tag: 'id',
  common:
    'yang dan di dengan untuk dari pada dalam tidak akan ini itu adalah juga oleh ke sebagai atau telah',
  and: 'dan &',
  nobody: 'tidak ya anonim mesin ai',
  languages: {
    en: 'inggris',
    fr: 'prancis perancis',
    de: 'jerman',
    nl: 'belanda',
    ar: 'arab',
    ja: 'jepang',
    zh: 'mandarin tionghoa cina',
    es: 'spanyol',
  },
  words: {
    text: '(artikel|dokumen|panduan|tutorial|blog|posting|bab|pos|transkrip|tulisan|berita|esai|laporan|naskah|wawancara|kolom|teks|halaman|opini|konten|cerita|postingan|materi)',
    this: '(<text>[ blog] (ini|di atas|berikut ini)|versi (asli|singkat|ringkas|pendek|panjang|awal|lengkap|[yang ]lebih (pendek|singkat|ringkas|panjang|lengkap))[ dari] <text> ini)',
    first: '(pertama kali|pertama kalinya|pernah|awalnya|semula|sebelumnya|aslinya)',
    printed:
      '(diterbitkan|dipublikasikan|diposting|diunggah|dimuat|terbit|tayang|ditayangkan|dirilis|muncul)',
    in: '(di|dalam)',
    on: '(oleh|pada|melalui|<in>)',
    site: '(situs web|situs|laman|harian|majalah|koran|blog|surat kabar|media|website|portal|jurnal) ',
    from: 'dari [versi |teks |naskah |artikel |tulisan |dokumen |readme ][asli ][ber][bahasa ]{originalLanguage}',
    made: '[telah |sudah ][saya |kami ](diterjemahkan|dialihbahasakan|disadur|terjemahkan|sadur|diadaptasi)[ (secara|dengan) bebas][ ke[ dalam] bahasa indonesia]',
    more: '(. {...}|, {...}| dan {...}| dengan {...}| di bawah {...}| pada {...}| dalam {...}| \\({...})',
    engine: '(mesin|ai|kecerdasan buatan|penerjemah otomatis|google terjemahan|<engines>)',
  },
  phrases: {
    original: [
      [
        '[baca |lihat |tautan |link |url ](artikel|tulisan|naskah|versi|berita|sumber|teks|dokumen|postingan|tautan|link) asli[nya][ dalam bahasa {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Artikel asli: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[baca |lihat |tautan ](artikel|tulisan|naskah|versi|berita|sumber) asli[nya][ dalam bahasa {originalLanguage}][ di sini| di {originalPublisher}]',
        'Baca [artikel asli](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '((sumber asli|link asli|tautan asli): {originalAddress}|untuk (versi|artikel) asli[nya][ dalam bahasa {originalLanguage}][,] [silakan ](klik|lihat|baca|kunjungi|buka)[ di sini| tautan (ini|berikut)])',
        'Tautan asli: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(artikel|tulisan|naskah|teks|versi) asli[nya][ dalam bahasa {originalLanguage}] (dapat|bisa|tersedia|ada)[ (dibaca|ditemukan|diakses|dilihat)][ di sini| pada][ tautan ini| tautan berikut]',
        'Artikel aslinya dapat dibaca [di sini](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(versi asli <text> ini|(artikel|tulisan|naskah|teks|esai) asli[nya]) (telah |)[<first> ]<printed> <on> [<site>]{source}[<more>]',
        'Versi asli artikel ini terbit di [The Quay](https://quay.example/harbour-at-night).',
        { originalPublisher: 'The Quay', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(judul asli|judul aslinya): {originalHeadline}',
        'Judul asli: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(penulis asli|pengarang asli): {authors}',
        'Penulis asli: Budi Santoso',
        { authors: ['Budi Santoso'] },
      ],
      [
        '(bahasa asli|bahasa sumber): [bahasa ]{originalLanguage}',
        'Bahasa asli: Inggris',
        { originalLanguage: 'en' },
      ],
      [
        '(tanggal terbit asli|tanggal asli|terbit asli): {originalDate}',
        'Tanggal terbit asli: 3 Mei 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this> (telah |sudah |)(<first>[ telah] <printed>|<printed> <first>){published}',
        'Artikel ini pertama kali dimuat di majalah The Quay pada 3 Mei 2021, ketika pelabuhan masih dibuka.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '(telah |sudah |)(<first>[ telah] <printed>|<printed> <first>){appeared}[. {...}| dan {...}|, (dan|yang|oleh|dengan izin|lalu|kemudian) {...}]',
        'Pertama kali diterbitkan dalam bahasa Inggris di The Quay pada 3 Mei 2021 dengan judul [Harbour at Night](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalHeadline: 'Harbour at Night',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (telah|sudah) (tayang|terbit|dimuat|diterbitkan|dipublikasikan|ditayangkan)[ sebelumnya] <on> [<site>]{source}[,] (dengan judul|berjudul)(: | ){originalHeadline}[(, |. | )(klik|baca|link|selengkapnya|penulis|editor|untuk){...}|(, | pada ){date}]',
        'Artikel ini telah tayang di The Quay dengan judul "Harbour at Night", Klik untuk baca: [di sini](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalHeadline: 'Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> ](telah |)(<first> <printed>|<printed> <first>)[ dalam bahasa {originalLanguage}] <on> [<site>]{source}[ [\\(]dalam bahasa {originalLanguage}[\\)]]',
        'Artikel ini awalnya terbit di The Quay pada 3 Mei 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[<this> ](telah |)(<first> <printed>|<printed> <first>)[ dalam bahasa {originalLanguage}][ pada {originalDate}] <on> [<site>]{source}[ pada {originalDate}][<more>]',
        'Artikel ini pertama kali diterbitkan di [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    from: [
      [
        '<this> (berasal dari|diambil dari|bersumber dari) [<site>]{source}[<more>]',
        'Artikel ini berasal dari [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this> (telah |)<printed> (di|oleh) [<site>]{source}',
        'Artikel ini diterbitkan di Dermaga',
        { originalPublisher: 'Dermaga' },
      ],
    ],
    translation: [
      [
        '<this> (<first> <printed>|<printed> <first>) <on> [<site>]{source} dan[ telah] (diterjemahkan|dialihbahasakan){...}',
        'Artikel ini awalnya diterbitkan di The Quay dan diterjemahkan di sini dengan izin.',
        { role: 'translation', originalPublisher: 'The Quay' },
      ],
      [
        '(<this>|ini) (adalah|merupakan) [hasil ](terjemahan|saduran)[ tidak resmi| bebas| resmi][[ dalam| ke dalam| ke] bahasa indonesia] dari [versi |teks |naskah |readme |dokumen ][asli ]bahasa {originalLanguage}[<more>]',
        'Ini adalah terjemahan dari README bahasa Inggris, yang menjadi acuan.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> (adalah|merupakan|ialah) [hasil |versi |artikel |tulisan ](terjemahan|saduran)[ dan adaptasi][ tidak resmi| bebas| resmi][[ dalam| ke dalam| ke] bahasa indonesia] dari(: | ){translated}',
        'Tulisan ini merupakan terjemahan dari [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (diterjemahkan|dialihbahasakan|disadur)[ ke bahasa indonesia] <from>[ oleh {translators}][<more>]',
        'Artikel ini diterjemahkan dari bahasa Inggris oleh Sari Dewi.',
        { role: 'translation', originalLanguage: 'en', translators: ['Sari Dewi'] },
      ],
      [
        '[<text> ](<made>|terjemahan) (dari|berdasarkan)(: | ){translated}',
        'Diterjemahkan dari [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (diterjemahkan|dialihbahasakan|disadur)[ ke bahasa indonesia] oleh {translators}[ dari[ versi] bahasa {originalLanguage}][ yang (terbit|dimuat|tayang|diterbitkan) di {source}]',
        'Artikel ini diterjemahkan oleh Ratna Dewi dari versi bahasa Inggris yang terbit di [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          translators: ['Ratna Dewi'],
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> ]<made> oleh {translators} dari(: | ){translated}',
        'Diterjemahkan oleh Sari Dewi dari [The Harbour at Night](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          translators: ['Sari Dewi'],
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> <made> (dari|berdasarkan)(: | ){translated}',
        'Artikel ini diterjemahkan dari [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (adalah|merupakan) [hasil |versi ]terjemahan[ tidak resmi| bebas| resmi][[ dalam| ke dalam| ke] bahasa indonesia] dari {...}',
        'Dokumen ini adalah terjemahan dari dokumentasi resmi.',
        { role: 'translation' },
      ],
    ],
    machine: [
      [
        '<this> ([telah ](diterjemahkan|dialihbahasakan)[ ke[ dalam] bahasa indonesia][ <from>] (secara otomatis|otomatis|(oleh|dengan|menggunakan|memakai)[ bantuan] <engine>)|(adalah|merupakan) [hasil ]terjemahan (otomatis|<engine>))[(. | |, ){...}]',
        'Dokumen ini diterjemahkan dari bahasa Mandarin oleh AI dan belum ditinjau.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'zh' },
      ],
      [
        '[<this> ](diterjemahkan|terjemahan)[ <from>] (secara otomatis|otomatis|(oleh|dengan|menggunakan) <engine>)[ {...}]',
        'Diterjemahkan secara otomatis',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        'terjemahan mesin',
        'Terjemahan mesin',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(penerjemah|alih bahasa|diterjemahkan oleh|terjemahan|penerjemahan|terjemahan oleh|terjemahan bahasa indonesia)[ <from>]: {translators}',
        'Penerjemah: Sari Dewi',
        { role: 'translation', translators: ['Sari Dewi'] },
      ],
      [
        '(diterjemahkan|dialihbahasakan|terjemahan|terjemahan bahasa indonesia|alih bahasa)[ <from>] oleh {translators}',
        'Diterjemahkan dari bahasa Inggris oleh Sari Dewi',
        { role: 'translation', originalLanguage: 'en', translators: ['Sari Dewi'] },
      ],
      [
        '{translators} \\((penerjemah|terjemahan)',
        'Sari Dewi (penerjemah)',
        { role: 'translation', translators: ['Sari Dewi'] },
      ],
      [
        '(penyunting terjemahan|korektor|pemeriksa|penyelaras|proofreader): {proofreaders}',
        'Korektor: Budi Santoso',
        { proofreaders: ['Budi Santoso'] },
      ],
    ],
    creditGoesOn: [
      [
        '((editor|penyunting|foto|ilustrasi|penulis): |(disunting|diedit|ditinjau|diperiksa) oleh ){others}',
        'Penerjemah: Sari Dewi; Editor: Budi Santoso',
        { role: 'translation', translators: ['Sari Dewi'] },
      ],
      [
        'untuk {translationPublisher}',
        'Diterjemahkan oleh Sari Dewi untuk Pantai',
        { role: 'republication', translators: ['Sari Dewi'], translationPublisher: 'Pantai' },
      ],
      [
        '<from>',
        'Penerjemah: Sari Dewi, dari bahasa Inggris',
        { role: 'translation', translators: ['Sari Dewi'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        '(sumber asli|sumber artikel|sumber tulisan|dikutip dari|disalin dari|disadur dari): {source}',
        'Sumber artikel: Dermaga',
        { originalPublisher: 'Dermaga' },
      ],
    ],
    sourceMaybe: [
      [
        '(sumber|via)[:] {original}',
        'Sumber: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(sumber|via): {source}', 'Sumber: Dermaga', { originalPublisher: 'Dermaga' }],
    ],
    licence: [
      [
        '[<this> ]((diterbitkan|dimuat|dipublikasikan|diposting|ditayangkan|diunggah) (ulang|kembali)|disalin)[ di sini] (dari|atas izin|dengan izin|seizin)[ dari] [<site>]{source}[<more>]',
        'Artikel ini diterbitkan ulang dari [The Quay](https://quay.example/harbour-at-night) di bawah lisensi Creative Commons',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: ['(catatan redaksi|catatan editor|catatan penerjemah|catatan)'],
  byline: ['oleh[:]', 'oleh:', '(penulis|teks|ditulis oleh):'],
  dates: { ofYear: 'thn' },
  numbers: {
    joining: 'dan',
    parts: { setengah: '0.5 50 30 2', separuh: '0.5 50 30 2', seperempat: '0.25 25 15 45 4 3' },
    magnitudes: { puluh: 10, miliar: 1e9 },
  },
  lists: {
    byPermission: [
      '(diterbitkan|dimuat|dipublikasikan|diterbitkan ulang|dimuat ulang) {...}(izin|seizin)[ {...}]',
      '(atas|dengan) {...}izin[ {...}]|seizin {...}',
    ],
    staged: ['penerbit'],
    extent: ['{number} (halaman|hlm|hlm.|hal.)'],
    card: [
      'penerbit|jumlah halaman|tebal|tebal buku|halaman|harga|sutradara|pemain|genre|tahun terbit|cetakan',
    ],
    comments: ['[{number} ](komentar|tanggapan)[ [\\(]{number}[\\)]]'],
    around: ['(artikel|berita) (terkait|lainnya|terbaru|populer)|baca juga'],
    notAuthor: ['[tim ]redaksi[ {...}]|admin'],
    published: ['(diterbitkan|dipublikasikan|terbit|diposting)[ pada|:]'],
    onDay: ['pada[ tanggal| hari]|tanggal|tertanggal'],
    loosely: ['pada[ (bulan|tahun)]|bulan|tahun'],
    appearedIn: ['di|pada|melalui|dalam bahasa'],
    houseIs: [
      '(situs web|situs|laman|harian|majalah|koran|blog|surat kabar|tabloid|media|website|portal|jurnal|mingguan|rubrik|kolom)[ (resmi|berita|daring|online|milik|opini)][ (resmi|milik)]',
    ],
    titled: ['(dengan|di bawah) judul|berjudul|bertajuk'],
    by: ['oleh|karya|yang ditulis oleh|penulis'],
    noPublisher: [
      '(blog|situs|website|laman|media) [{..} ](saya|kami|pribadi|lama)[ {...}]|[si ]penulis[nya]|internet|(sini|berikut|link|tautan)[ {...}]',
    ],
    republication: [
      'dilarang {..} (menyalin|mengutip|memperbanyak|menyebar*|menerbitkan)|(boleh|dapat) (disalin|diterbitkan ulang|dikutip)',
    ],
    disclaimer: [
      '(isi|opini|pandangan|tulisan) {...} (tanggung jawab {..} penulis|tidak (mencerminkan|mewakili))',
    ],
  },
};
