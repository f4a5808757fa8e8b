/** Turkish. */
import type { Language } from './types';

export const tr: Language = {
  tag: 'tr',
  common:
    've bir bu da de için ile olarak çok daha gibi ne kadar ama olan en sonra göre değil var ki ya şu o her',
  issue: 'sayı cilt s sayfa',
  seasons: 'ilkbahar bahar yaz sonbahar güz kış',
  and: 've ile &',
  words: {
    mine: '(türkçe çeviri|türkçe çevirisi|türkçeye çeviri)',
    text: '(makale|yazı|metin|haber|röportaj|söyleşi|deneme|içerik|sayfa|analiz|köşe yazısı|çeviri)',
    this: '(bu|yukarıdaki|aşağıdaki) <text>|(makale|yazı|metin)',
    first: '(ilk olarak|ilk kez|daha önce|aslen|orijinal olarak|ilk defa|önce)',
    printed:
      '(yayınlanmıştır|yayımlanmıştır|yayınlandı|yayımlandı|yayınlanan|yayımlanan|çıktı|çıkmıştır)',
    at: '(sitesinde|dergisinde|gazetesinde|blogunda|portalında|web sitesinde|internet sitesinde|adresinde|sayfasında)',
    more: '(, (bir|ve) {...}| ve {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(orijinal|özgün|asıl) (makale|yazı|metin|haber)[ [\\(]{originalLanguage}[\\)]]: {original}',
        'Orijinal makale (İngilizce): [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 Mayıs 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(makalenin|yazının|metnin|haberin) (orijinali|aslı|özgün hali|orijinal hali|{originalLanguage} aslı)[ için tıklayınız| burada]: {original}',
        'Yazının orijinali: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '((makalenin|yazının|metnin|haberin) (orijinali[ni]|aslı[nı]|özgün hali[ni])|(orijinal|özgün|asıl) (makale|yazı|metin|haber)[yi|i])[ \\({originalLanguage}\\)][ (için tıklayın[ız]|okuyun|burada|oku)]',
        '[Orijinal makale](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(orijinal başlık|özgün başlık|özgün adı|orijinal adı): {originalHeadline}',
        'Özgün başlık: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(orijinal dil[i]|özgün dil[i]|kaynak dil): {originalLanguage}',
        'Özgün dili: Almanca',
        { originalLanguage: 'de' },
      ],
      [
        '(orijinal yazar|özgün yazar|yazının yazarı): {authors}',
        'Özgün yazar: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(orijinal yayın tarihi|özgün yayın tarihi|ilk yayın tarihi|ilk yayınlanma tarihi|ilk yayımlanma tarihi): {originalDate}',
        'İlk yayın tarihi: 3 Mayıs 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        "[<this> ]<first>[ {originalDate} tarihinde| {originalDate}'de]( |: ){source} <at>[ {originalLanguage}[ olarak]][ <printed>][<more>]",
        'Bu makale ilk olarak [Rıhtım](https://quay.example/liman) sitesinde yayımlanmıştır.',
        {
          role: 'republication',
          originalPublisher: 'Rıhtım',
          originalAddress: 'https://quay.example/liman',
        },
      ],
      [
        "[<this> ]<first>[ {originalDate} tarihinde]( |: ){source}['](de|da|te|ta|nde|nda)[ {originalLanguage}[ olarak]] <printed>[<more>]",
        "Bu yazı ilk olarak The Quay'de yayınlandı.",
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        "[bu ](yazının|makalenin|metnin|haberin) (orijinali|aslı|özgün hali|orijinal hali) {source}['](de|da|te|ta|nde|nda) <printed>[<more>]",
        'Bu yazının orijinali [The Slow Quay](https://quay.example/harbour-at-night)’de yayımlanmıştır.',
        {
          role: 'republication',
          originalPublisher: 'The Slow Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    translation: [
      [
        '(<this>|bu)[,] {original}[ adlı| başlıklı][ makalenin| yazının| metnin] (çevirisidir|tercümesidir)[<more>]',
        'Bu yazı [The harbour at night and its lights](https://quay.example/harbour-at-night) başlıklı makalenin çevirisidir.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|bu)[,] (orijinal|özgün|asıl)[ {originalLanguage}] (makalenin|metnin|yazının|sayfanın)[ bir] (çevirisidir|tercümesidir)',
        'Bu, özgün Fransızca metnin çevirisidir.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        "<this> {originalLanguage}(den|dan|ten|tan|'den|'dan|'ten|'tan) (çevrilmiştir|çevrildi|tercüme edilmiştir)[<more>]",
        'Bu makale İngilizceden çevrilmiştir.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        "[<this> |bu ][{originalLanguage}(den|dan|ten|tan|'den|'dan|'ten|'tan) ](otomatik olarak|makine tarafından|makine çevirisiyle|yapay zeka ile|yapay zekâ ile) (çevrilmiştir|çevrildi|tercüme edilmiştir)",
        'Bu sayfa otomatik olarak çevrilmiştir.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '((<this>|bu)[ bir] )(makine çevirisi[dir]|otomatik çeviri[dir])[ {...}]',
        'Bu bir makine çevirisidir.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(makine çevirisi[dir]|otomatik çeviri[dir])',
        'Otomatik çeviri',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<mine>(: | © | \\(c\\) |, | - ){translators}',
        'Türkçe çeviri © 2012, Ayşe Kaya',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        '(çeviren[ler]|çeviri|tercüme|çevirmen[ler]|tercüme eden|türkçesi|türkçeye çeviren|mütercim|çev.|çeviri ve derleme|çeviri - düzenleme): {translators}',
        'Çeviren: Ayşe Kaya ve Bo Lind',
        { role: 'translation', translators: ['Ayşe Kaya', 'Bo Lind'] },
      ],
      [
        "{originalLanguage}(den|dan|ten|tan|'den|'dan|'ten|'tan) (çeviren|çev.|tercüme eden)[:] {translators}",
        'İngilizceden çeviren: Ayşe Kaya',
        { role: 'translation', originalLanguage: 'en', translators: ['Ayşe Kaya'] },
      ],
      [
        '(çev.|çeviren|çeviri) {translators}',
        'Çev. Ayşe Kaya',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        "[<this> ]{translators} tarafından[ {originalLanguage}(den|dan|ten|tan|'den|'dan|'ten|'tan)][ türkçeye] (çevrilmiştir|çevrildi|tercüme edilmiştir|türkçeleştirilmiştir)",
        'Ayşe Kaya tarafından çevrilmiştir.',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        '{translators} \\((çeviri|çeviren|çevirmen|çev.)\\)',
        'Ayşe Kaya (çeviren)',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        '(düzelti|redaksiyon|son okuma|düzeltmen|editör (kontrolü|okuması)|tashih)[:] {proofreaders}',
        'Son okuma: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    source: [
      [
        '(orijinal kaynak|asıl kaynak|özgün kaynak|(makalenin|yazının|haberin) kaynağı): {source}',
        'Özgün kaynak: Rıhtım',
        { originalPublisher: 'Rıhtım' },
      ],
    ],
    sourceMaybe: [
      [
        '(kaynak|kaynaklar): {original}',
        'Kaynak: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(kaynak|kaynaklar): {source}',
        'Kaynak: Rıhtım, 3 Mayıs 2021',
        { originalPublisher: 'Rıhtım', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        "[<this> ]{source}['](in|ın|nin|nın|un|ün|nun|nün) izniyle[ yeniden][ (yayımlanmıştır|yayınlanmıştır|yayınlandı|yayımlandı|alınmıştır)][<more>]",
        "Bu yazı The Quay'in izniyle yayımlanmıştır.",
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        "[<this> ]{source}['](den|dan|ten|tan|nden|ndan) (alınmıştır|alındı|alıntıdır|aktarılmıştır|alıntılanmıştır)",
        'Bu yazı [Liman Gazetesi](https://quay.example/harbour-at-night)’nden alınmıştır.',
        {
          role: 'republication',
          originalPublisher: 'Liman Gazetesi',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  byline: ['yazan:', '(yazar|yazan|metin|haber):'],
  numbers: {
    parts: {
      yarım: '0.5 50 30 2',
      buçuk: '0.5 50 30 2',
      buçukta: '0.5 50 30 2',
      çeyrek: '0.25 25 15 45 4 3',
    },
    cardinals: {
      yirmili: 20,
      otuzlu: 30,
      kırklı: 40,
      ellili: 50,
      altmışlı: 60,
      yetmişli: 70,
      seksenli: 80,
      doksanlı: 90,
    },
  },
  lists: {
    extent: ['{number} (sayfa|s.|lira|tl)'],
    card: [
      'yöneten|sahneye koyan',
      'yayınevi|yayınları|sayfa sayısı|sayfa|fiyat|fiyatı|yönetmen|oyuncular|senaryo|tür|basım yılı|baskı yılı',
    ],
    comments: ['[{number} ](yorumlar|yorum|yanıtlar|cevaplar)[ [\\(]{number}[\\)]]'],
    around: [
      '(ilgili|benzer|son|diğer) (yazılar|haberler|makaleler|içerikler)|bunlar da ilginizi çekebilir|(ayrıca|bunu da) okuyun',
    ],
    notAuthor: ['[haber ](merkezi|editörü)|editör|yönetici|yazı işleri'],
    published: ['(yayınlanma|yayın tarihi|yayımlanma tarihi|yayınlandı|yayın)[:]'],
    advertisement: ['reklam'],
    otherWorks: ['resim*|görsel*|fotoğraf*'],
    licensing: ['lisans*'],
    republication: [
      '(izinsiz|izin al(madan|ınmadan)|kaynak (gösterilmeden|gösterilerek|gösterilmek|belirtilmeden|belirtilerek)) {...} (kullanıl|kopyalan|yayınlan|yayımlan|alıntılan|çoğaltıl)(amaz|abilir|ması*)|kopyalanamaz|çoğaltılamaz|alıntılanamaz',
    ],
    disclaimer: [
      '(görüş|yazı|düşünce|sorumluluk)* {...} (yazar[lar](a|ına|ın|ına) aittir|yazarına aittir|yazarlarına aittir|yansıtmaz|yansıtmayabilir|bağlamaz)|sorumlu (değildir|tutulamaz)',
    ],
  },
};
