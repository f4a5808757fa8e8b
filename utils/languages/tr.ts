/** Turkish. */
import type { Language } from './types';

export const tr: Language = {
  tag: 'tr',
  common:
    've bir bu da de için ile olarak çok daha gibi ne kadar ama olan en sonra göre değil var ki ya şu o her',
  nobody: 'yok evet hayır kimse bilinmiyor anonim makine otomatik editör biz ben',
  issue: 'sayı cilt s sayfa',
  seasons: 'ilkbahar bahar yaz sonbahar güz kış',
  and: 've ile &',
  words: {
    mine: '(türkçe çeviri|türkçe çevirisi|türkçeye çeviri)',
    text: '[<kind>](makale|yazı|metin|haber|röportaj|söyleşi|deneme|içerik|sayfa|analiz|köşe yazısı|çeviri|belge|doküman|döküman|rehber|kılavuz|ders|eğitim|blog yazısı|gönderi|bölüm|hikaye|öykü|inceleme|not)',
    kind: '(blog|türkçe) ',
    ofText:
      '(makale|yazı|metn|haber|sayfa|içeriğ|belge|doküman|döküman|gönderi|rehber|kılavuz|ders|blog yazısı|bölüm|hikaye|öykü)(nin|nın|in|ın|ün|un|nün|nun|sinin|sının|inin|ının|ünün|unun)',
    own: '[(kişisel|kendi|şahsi|eski|şirket|kurumsal) ][web ](blogum|bloğum|sitem|sayfam|blogumuz|sitemiz|günlüğüm|hesabım)*',
    from: "{originalLanguage}(den|dan|ten|tan|'den|'dan|'ten|'tan| aslından| orijinalinden| özgününden)",
    intoTurkish: "[ türkçe[']ye]",
    theText:
      '[(bu|yukarıdaki|aşağıdaki) ](makaleyi|yazıyı|metni|haberi|röportajı|söyleşiyi|denemeyi|öyküyü|konuşmayı)',
    titled: '[ {originalHeadline} (başlığıyla|başlığı ile|başlığı altında|adıyla|ismiyle)]',
    issue:
      "(dergisinin|gazetesinin|bülteninin)[ {number}[.|'*]| {originalDate} tarihli[[,] {number}[.|'*]]| {originalDate}| *] (sayısında|nüshasında|ekinde)",
    or: '( / | - | · | • |, |. |: | )',
    loc: "['](de|da|te|ta|nde|nda|'nde|'nda)",
    made: '(çevrilmiştir|çevrildi|çevrilmiş|tercüme edilmiştir|tercüme edildi|çevirilmiştir|türkçeye kazandırılmıştır|türkçeleştirilmiştir)',
    is: '(çevirisidir|tercümesidir|çevirisi|(birebir |serbest |türkçe )(çevirisidir|çevirisi))',
    this: '(bu|yukarıdaki|aşağıdaki|işbu) <text>|(makale|yazı|metin)',
    first: '(ilk olarak|ilk kez|daha önce|aslen|orijinal olarak|ilk defa|önce)',
    printed:
      '(yayınlanmıştır|yayımlanmıştır|yayınlandı|yayımlandı|yayınlanan|yayımlanan|çıktı|çıkmıştır|yayınlanmış|yayımlanmış|paylaşılmıştır|paylaşıldı|yer almıştır|yazılmıştır|yazıldı|yayınlanmıştı|yayımlanmıştı)',
    date: "[ [* ]{number}<loc>| {number}['](in|ın|nin|nın|un|ün|nun|nün) * ayında| {originalDate}(<loc>| tarihinde| günü)]",
    called: '(adlı|başlıklı|isimli)',
    signed: '(imzalı|tarafından (yazılan|yazılmış|kaleme alınan|hazırlanan))',
    at: '(sitesinde|dergisinde|gazetesinde|blogunda|portalında|web sitesinde|internet sitesinde|adresinde|sayfasında)',
    more: '(, (bir|ve|burada) {...}| ve {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '(orijinal|orjinal|özgün|orijinali|orjinali|özgünü|aslı|{originalLanguage}(si|sı) için)[ \\({originalLanguage}\\)]: {original}',
        'Orijinali: [The harbour at night](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[yazının |makalenin ](orijinal|orjinal|özgün|asıl|kaynak) (makale|yazı|metin|haber|içerik|link|bağlantı|blog yazısı|gönderi|doküman)[si|sı|i|ı|ni|nin][ (linki|bağlantısı|adresi)][ [\\(]{originalLanguage}[\\)]][ (için|burada)]: {original}',
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
        '[bu ][orijinal |ilgili ]<ofText> (orijinali|orjinali|aslı|özgün hali|orijinal hali|orijinal linki|orijinal adresi|{originalLanguage} (aslı|orijinali))[na|ne][ için[ tıklayınız]| burada| şurada| linki| bağlantısı]: {original}',
        'Yazının orijinali: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[bu ]([orijinal ]<ofText> (orijinali|orjinali|aslı|özgün hali|orijinal hali|{originalLanguage} (aslı|orijinali|orijinal hali)|{originalLanguage}(si|sı))[ni|nı|ne|na]|(orijinal|orjinal|özgün|asıl) (makale|yazı|metin|haber|içerik)[yi|i|ye|ya|e])[ \\({originalLanguage}\\)][ ((için|okumak için) [(buraya|linke|bağlantıya) ](tıklayın[ız]|bakın[ız]|bkz.)|için|okuyun|burada|buradan|oku|okumak için tıklayın[ız]|(burada|şurada|şu adreste|bu adreste|bu linkte)|(buradan|bu adresten|bu linkten|şu adresten|şuradan) (ulaşabilirsiniz|okuyabilirsiniz|erişebilirsiniz|ulaşılabilir))]',
        '[Orijinal makale](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '[(yazının|makalenin|metnin) ](orijinal başlık|özgün başlık|özgün adı|orijinal adı|orijinal başlığı|özgün başlığı|orijinal ismi): {originalHeadline}',
        'Özgün başlık: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(orijinal dil[i]|özgün dil[i]|kaynak dil): {originalLanguage}',
        'Özgün dili: Almanca',
        { originalLanguage: 'de' },
      ],
      [
        '[bu ]<ofText> (aslı|orijinali|özgün dili|orijinal dili) {originalLanguage}(dır|dir|tır|tir)',
        'Metnin aslı Fransızcadır.',
        { originalLanguage: 'fr' },
      ],
      [
        '(orijinal yazar|özgün yazar|(orijinal |)<ofText> yazarı|asıl yazar): {authors}',
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
        '[bu ]<ofText> [ilk ](kısaltılmış|kısa|önceki|gözden geçirilmiş|uzun)[ bir] (hali|hâli|versiyonu|biçimi|sürümü)[ <first>][,]<date> {source}(<loc>| <at>| <issue>)[ {originalDate}(<loc>| tarihinde)] <printed>[<more>]',
        'Bu yazının kısaltılmış bir versiyonu Rıhtım dergisinde yayımlandı.',
        { role: 'republication', originalPublisher: 'Rıhtım' },
      ],
      [
        "[<this>[,] ]<first><date>[,]( |: ){source}(['](nin|nın|in|ın|ün|un|nün|nun|) [resmi |kurumsal |teknik ]<at>| <issue>)[ {originalDate}(<loc>| tarihinde| günü)][ {originalLanguage}[ olarak]]<titled>[ belirtilen tarihte][ <printed>][<more>]",
        'Bu makale ilk olarak [Rıhtım](https://quay.example/liman) sitesinde yayımlanmıştır.',
        {
          role: 'republication',
          originalPublisher: 'Rıhtım',
          originalAddress: 'https://quay.example/liman',
        },
      ],
      [
        '[<this>[,] ]<first><date>[,]( |: ){source}<loc>[ {originalDate}(<loc>| tarihinde)][ {originalLanguage}[ olarak]]<titled>[ (daha|farklı|kısaltılmış) {...}] <printed>[<more>]',
        "Bu yazı ilk olarak The Quay'de yayınlandı.",
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '[bu ]<ofText> (orijinali|orjinali|aslı|özgün hali|orijinal hali|ilk hali|{originalLanguage} (aslı|orijinali)|{originalLanguage}(si|sı))[ ilk olarak| ilk kez][ {originalDate}(<loc>| tarihinde)][,] {source}(<loc>| <at>) <printed>[<more>]',
        'Bu yazının orijinali [The Slow Quay](https://quay.example/harbour-at-night)’de yayımlanmıştır.',
        {
          role: 'republication',
          originalPublisher: 'The Slow Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(ilk yayın[ yeri]|ilk (yayınlandığı|yayımlandığı) yer): {source}',
        'İlk yayın: Rıhtım, 3 Mayıs 2021',
        { role: 'republication', originalPublisher: 'Rıhtım', originalDate: '2021-05-03' },
      ],
    ],
    appeared: [
      [
        '<this>[,]<date> {source}(<loc>| <at>| <issue>)[ {originalDate}(<loc>| tarihinde| günü)]<titled> (yayınlanmıştır|yayımlanmıştır|yayınlandı|yayımlandı|çıktı|çıkmıştır)',
        'Bu yazı Rıhtım dergisinin 12. sayısında yayımlanmıştır.',
        { originalPublisher: 'Rıhtım' },
      ],
    ],
    translation: [
      [
        "<this>[,][ <first>]<date> {source}(<loc>| <at>| <issue>)[ {originalDate}<loc>][ {originalLanguage}[ olarak]]<titled> <printed>(, | ve )[<from> ][türkçe[']ye ]{translators} tarafından[ <from>]<intoTurkish> <made>",
        'Bu makale ilk olarak Red Harrow dergisinde yayımlanmış, Türkçeye Ayşe Kaya tarafından çevrilmiştir.',
        { role: 'translation', originalPublisher: 'Red Harrow', translators: ['Ayşe Kaya'] },
      ],
      [
        '<this>[,] {source} (sitesinden|adresinden|blogundan|dergisinden|gazetesinden|portalından)[ <from>]<intoTurkish> <made>[<more>]',
        'Bu makale The Slow Quay sitesinden Türkçeye çevrilmiştir.',
        { role: 'translation', originalPublisher: 'The Slow Quay' },
      ],
      [
        '<this>[,] [[[* ][* ]{number}(<loc>| yılında| tarihinde) ]{originalPublisher}(<loc>| <at>) (yayınlanan|yayımlanan|yer alan|çıkan) ]{authors} <signed> {originalHeadline} <called>[ {originalLanguage}] <ofText> <is>[(.|,| ve) {...}]',
        'Bu yazı, quay.example sitesinde yer alan Jana Roe imzalı The Harbour at Night adlı makalenin çevirisidir.',
        {
          role: 'translation',
          originalPublisher: 'quay.example',
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
        },
      ],
      [
        "<this>[,] [{authors}'(nın|nin|nun|nün|ın|in|un|ün) ][{originalDate}(<loc>| tarihinde) ]{originalPublisher}(<loc>| <at>)[ {originalDate}(<loc>| tarihinde| günü)][ <first>] (yayınlanan|yayımlanan|yer alan|çıkan)[ {originalHeadline} <called>][ {originalLanguage}] (<ofText>|yazısının|makalesinin) <is>[(.|,| ve) {...}]",
        'Bu yazı The Quay’de yayımlanan “The harbour at night” başlıklı makalenin Türkçe çevirisidir.',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalHeadline: 'The harbour at night',
        },
      ],
      [
        '<this>[,] {translated}[ <called>| adresindeki][ *] (makale|yazı|metin|haber|sayfa|içerik|gönderi|adres|link|site)*(den|dan|ten|tan)[ türkçeye] <made>[<more>]',
        'Bu yazı [The harbour at night and its lights](https://quay.example/harbour-at-night) başlıklı yazıdan çevrilmiştir.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>[,]|bu,) {translated}[ (adlı|başlıklı|isimli|adresindeki)][ *][ orijinal| ingilizce][ <ofText>][ *] <is>[(.|,| ve) {...}]',
        'Bu yazı [The harbour at night and its lights](https://quay.example/harbour-at-night) başlıklı makalenin çevirisidir.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|bu)[,] [şu ](orijinal|özgün|asıl|{originalLanguage})[ {originalLanguage}] <ofText>[ bir| türkçe] (çevirisidir|tercümesidir)',
        'Bu, özgün Fransızca metnin çevirisidir.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '[<this>[,] ]<from><intoTurkish> <made>[<more>]',
        'Bu makale İngilizceden çevrilmiştir.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this> |bu ][<from> ][türkçeye ](otomatik olarak|otomatik|(makine|yapay zeka|ai|<engines>)( tarafından| ile| yardımıyla| kullanılarak| aracılığıyla)|makine çevirisi(yle| ile| kullanılarak)|yapay zekayla|[(otomatik|makine|ai|yapay zeka|makine tabanlı yapay zeka|yapay zeka destekli) ]çeviri (hizmet|servis|arac)*[ {aside}] (kullanılarak|ile|aracılığıyla|tarafından))[ türkçeye] <made>[(.|,| ve) {aside}]',
        'Bu sayfa otomatik olarak çevrilmiştir.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '((<this>|bu)[ bir] )(makine çevirisi[dir]|otomatik çeviri[dir]|yapay zeka çevirisi[dir])[(.|,| ve) {aside}]',
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
        '(çeviren[ler]|çeviri|tercüme|çevirmen[ler]|tercüme eden|türkçesi|türkçeye çeviren|mütercim|çev.|çev|(çeviri|çeviren)( - | ve )(derleme|düzenleme|derleyen|düzenleyen|uyarlama|hazırlayan)): {translators}',
        'Çeviren: Ayşe Kaya ve Bo Lind',
        { role: 'translation', translators: ['Ayşe Kaya', 'Bo Lind'] },
      ],
      [
        '<from><intoTurkish> (çeviren[ler]|çev.|çeviri|tercüme eden|tercüme)[:] {translators}',
        'İngilizceden çeviren: Ayşe Kaya',
        { role: 'translation', originalLanguage: 'en', translators: ['Ayşe Kaya'] },
      ],
      [
        '(çev.|çeviren) {translators}',
        'Çev. Ayşe Kaya',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        '[<this>[,] [<from><intoTurkish> ]]{translators} tarafından[ <from>]<intoTurkish> <made>',
        'Ayşe Kaya tarafından çevrilmiştir.',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
      [
        '<theText>[ <from>]<intoTurkish> {translators} (çevirdi|çevirmiştir|tercüme etti|türkçeleştirdi)',
        'Makaleyi İngilizceden Türkçeye Ayşe Kaya çevirdi.',
        { role: 'translation', originalLanguage: 'en', translators: ['Ayşe Kaya'] },
      ],
      [
        '{translationPublisher} için çeviren[ler]: {translators}',
        'Liman için çeviren: Ayşe Kaya',
        { role: 'republication', translators: ['Ayşe Kaya'], translationPublisher: 'Liman' },
      ],
      [
        '(yazan|yazar|metin): {authors}<or>(çeviren|çeviri|çevirmen|türkçesi): {translators}',
        'Yazan: Jana Roe / Çeviren: Ayşe Kaya',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ayşe Kaya'] },
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
    creditGoesOn: [
      [
        '(editör|editörler|yayına hazırlayan|hazırlayan|derleyen|yazan|yazar|foto|fotoğraf[lar]|görsel[ler]|illüstrasyon|çizim|seslendiren): {others}',
        'Çeviren: Ayşe Kaya | Editör: Bora Tan',
        { role: 'translation', translators: ['Ayşe Kaya'] },
      ],
    ],
    source: [
      [
        '(orijinal kaynak|orjinal kaynak|asıl kaynak|özgün kaynak|(makalenin|yazının|haberin) kaynağı): {source}',
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
        "[<this> ]{source}['](in|ın|nin|nın|un|ün|nun|nün) izniyle[ (yeniden|çevrilerek|çevrilip|türkçeye çevrilerek|türkçeye çevrilip)][ (yayımlanmıştır|yayınlanmıştır|yayınlandı|yayımlandı|alınmıştır)][<more>]",
        "Bu yazı The Quay'in izniyle yayımlanmıştır.",
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '(<this>[,]|(yazarın|yazarının|yayıncının) izniyle) {source} (sitesinden|adresinden|blogundan|dergisinden|gazetesinden|portalından)[ izin alınarak| izinle] (alınmıştır|alındı|alıntıdır|alıntılanmıştır|aktarılmıştır)',
        'Bu yazı quay.example sitesinden alınmıştır.',
        { role: 'republication', originalPublisher: 'quay.example' },
      ],
      [
        "[<this>[,] ][yazar*[ın] izniyle[,] ]{source}['](den|dan|ten|tan|nden|ndan) (alınmıştır|alındı|alıntıdır|aktarılmıştır|alıntılanmıştır)",
        'Bu yazı [Liman Gazetesi](https://quay.example/harbour-at-night)’nden alınmıştır.',
        {
          role: 'republication',
          originalPublisher: 'Liman Gazetesi',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: ['not[ {number}]', '(çevirmenin|çevirenin|editörün|yazarın) notu', 'açıklama|tarihçe'],
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
    byPermission: [
      '{..} (izniyle|izni ile) [yeniden ](yayımlanmıştır|yayınlanmıştır|yayımlanıyor|yayınlanıyor|alınmıştır)',
    ],
    whose: ["'(in|ın|un|ün|nin|nın|nun|nün)"],
    noPublisher: ['<own>|{number}[ yıl*]|yazar*|ankara|istanbul|izmir|paris|londra|berlin|roma'],
    noName: [
      '*(ca|ce|ça|çe)(dan|den)|kitap|eser|öykü|şiir|roman|hikaye|film|oyun',
      "ardından|sonra|sonradan|önce|*(ca|ce|ça|çe)['](ya|ye)",
    ],
    call: ['<own>|(burada|buradan|şurada|şuradan|bu (link|adres)|tıklayın)[ {...}]'],
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
