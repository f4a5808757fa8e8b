/** Vietnamese. */
import type { Language } from './types';

export const vi: Language = {
  tag: 'vi',
  common: 'và của là có được cho trong với không những các một người này đã để từ về khi',
  and: 'và &',
  nobody: 'theo không có máy vô danh mình tôi em tác giả ai',
  languages: {
    en: 'anh',
    fr: 'pháp',
    de: 'đức',
    zh: 'trung',
    ja: 'nhật',
    ru: 'nga',
    ko: 'hàn',
    es: 'tbn',
  },
  words: {
    text: '(bài viết|bài báo|bài|bản tin|bài phỏng vấn|tài liệu|trang|bài dịch|bản dịch|bài đăng|tiểu luận|bài luận|bài hướng dẫn|hướng dẫn|bài blog|blog|post|chương|series)',
    this: '(<text> (này|trên|trên đây|dưới đây|sau đây|gốc)|bản gốc của <text> này)',
    dich: '[lược |tạm |phỏng |biên |tổng hợp và |viết và ](dịch|chuyển ngữ)[ lại| thuật| thô][ và (biên soạn|chỉnh sửa|tổng hợp|biên tập|bổ sung|viết lại|tóm tắt)]',
    by: '[chủ yếu |phần lớn |một phần ][được |đã được ][mình |tôi |em ][xin |đã ][được ]',
    first: '(lần đầu tiên|lần đầu|nguyên|đầu tiên|ban đầu|trước đó)',
    printed: '(xuất bản|đăng|công bố|đăng tải|phát hành|xuất hiện|chia sẻ|viết)',
    in: '(tại|ở|trong)',
    on: '(trên|bởi|<in>)',
    site: '(trang|báo|tạp chí|blog|trang web|website|tờ|trang tin) ',
    from: 'từ (tiếng |[{...} ](nguyên tác|bản|bài gốc|bài viết gốc|nguyên bản|bản gốc) tiếng |){originalLanguage}',
    more: '(. {...}| số {...}|, {...}| và {...}| với {...}| (vào |)(ngày|tháng|năm) {...}| theo {...}| \\({...})',
    engine:
      '(máy|ai|trí tuệ nhân tạo[ \\(ai\\)]|công cụ[ dịch| ai][ tự động]|phần mềm|google dịch|<engines>)',
  },
  phrases: {
    original: [
      [
        '[xem |đọc |link |liên kết |nguồn |tham khảo ](bài gốc|bài viết gốc|bản gốc|nguyên bản|nguồn gốc|bài báo gốc|bài nguồn|nguyên văn|link gốc)[ tiếng {originalLanguage}| \\(tiếng {originalLanguage}\\)]: {original}',
        'Bài gốc: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[mời |hãy ][bạn |các bạn |mọi người ][có thể ](xem|đọc|tham khảo)[ thêm] (bài gốc|bài viết gốc|bản gốc|bài viết)[ tiếng {originalLanguage}] (tại|ở)[ đây](: | ){original}',
        'Các bạn có thể xem bài viết gốc tại https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'để (xem|đọc) (nội dung|bài|bài viết|bản) gốc[ bằng][ tiếng {originalLanguage}][, ][ hãy | vui lòng ][hãy |vui lòng ](nhấp|bấm|click|nhấn|xem|truy cập)[ vào][ tại| ở][ đây]',
        'Để xem nội dung gốc bằng tiếng Anh, hãy nhấp [vào đây](https://quay.example/harbour-at-night).',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[xem |đọc |link |nguồn ](bài gốc|bài viết gốc|bản gốc|nguyên bản|nguồn bài[ viết]|bài[ viết] nguồn|link gốc)[ tiếng {originalLanguage}][[:] (tại|ở)( đây|: |)]',
        'Đọc [bài viết gốc](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(bản gốc|bài gốc|nguyên bản|bài viết gốc)[ tiếng {originalLanguage}] (có thể|xem|đọc|ở)[ (được đọc|đọc|xem)][ (tại đây|ở đây)]',
        'Bản gốc có thể đọc [tại đây](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(bài gốc|bài viết gốc|bản gốc|nguyên bản|nguyên tác)[ tiếng {originalLanguage}] (được |đã được |)(đăng|xuất bản|đăng tải) <on> [<site>]{source}[<more>]',
        'Bài gốc được đăng trên [The Quay](https://quay.example/harbour-at-night).',
        { originalPublisher: 'The Quay', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(tựa gốc|tựa đề gốc|nguyên đề|tiêu đề gốc|tên gốc|nhan đề gốc): {originalHeadline}',
        'Tiêu đề gốc: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(tác giả gốc|tác giả bài[ viết] gốc|tác giả nguyên bản): {authors}',
        'Tác giả gốc: Trần Minh',
        { authors: ['Trần Minh'] },
      ],
      [
        '(ngôn ngữ gốc): [tiếng ]{originalLanguage}',
        'Ngôn ngữ gốc: tiếng Anh',
        { originalLanguage: 'en' },
      ],
      [
        '(ngày đăng gốc|ngày xuất bản gốc): {originalDate}',
        'Ngày đăng gốc: 3/5/2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(<this>|bài viết|bài báo) [vốn ](được |đã được |đã |)(<first>[ được] <printed>|<printed>[ tải] <first>){published}',
        'Bài viết này được đăng lần đầu trên tạp chí The Quay ngày 3 tháng 5 năm 2021, khi cảng còn mở.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[vốn ](được |đã được |đã |)(<first>[ được] <printed>|<printed>[ tải] <first>){appeared}[. {...}| và {...}|, (và|do|bởi|sau đó|được|bản dịch) {...}]',
        'Đăng lần đầu trên The Quay ngày 3/5/2021 với tiêu đề [The harbour at night](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalHeadline: 'The harbour at night',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> |<text> ][vốn ](được |đã được |)(<first>[ được] <printed>|<printed> <first>)[ bằng tiếng {originalLanguage}] <on> [<site>]{source}',
        'Bài viết được đăng lần đầu trên The Quay vào ngày 3 tháng 5 năm 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[<this> ](được |đã được |đã |)(<first> <printed>|<printed> <first>)[ bằng tiếng {originalLanguage}][ ngày {originalDate}] <on> [<site>]{source}[<more>]',
        'Bài viết này được đăng lần đầu trên [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '(<this>|bài viết|bài) (được |đã được |đã |)(xuất bản|đăng|đăng tải) (trên|tại) [<site>]{source}',
        'Bài viết này được đăng trên Bến Cảng',
        { originalPublisher: 'Bến Cảng' },
      ],
    ],
    translation: [
      [
        '(<this> là [một ](bản|bài)|(đây|dưới đây|sau đây) là [một ]bài)[ lược] (dịch|chuyển ngữ)[ không chính thức| tiếng việt| sang tiếng việt| của mình| của tôi][ lại]( của| từ|: ){translated}',
        'Bài viết này là bản dịch của [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> là [một ](bản|bài)[ lược] dịch[[,] {...}]',
        'Bài này là bài dịch từ blog khác.',
        { role: 'translation' },
      ],
      [
        '(<this>|<text>) (được|đã được) (dịch|chuyển ngữ)[ sang tiếng việt] <from>[ bởi {translators}][<more>]',
        'Bài viết này được dịch từ tiếng Anh.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|<text>) (được |đã được )<dich>[ sang tiếng việt] bởi {translators} (từ|theo)(: | ){translated}',
        'Bài viết được dịch bởi Lê Hoa từ [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          translators: ['Lê Hoa'],
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> |<text> ]<by><dich> từ[ bài[ viết]| bản gốc] {originalHeadline} của tác giả {authors}[. {aside}]',
        'Bài viết được dịch từ [Small Teams](https://quay.example/harbour-at-night) của tác giả Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Small Teams',
          originalAddress: 'https://quay.example/harbour-at-night',
          authors: ['Jana Roe'],
        },
      ],
      [
        '[<this> |<text> ]<by><dich>[ sang tiếng việt] (từ|theo|dựa theo|dựa trên)(: | ){translated}',
        'Bài này mình dịch từ bài viết: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '<this> (được|đã được|là) [tự động ](dịch máy|bản dịch máy|(dịch|bản dịch|chuyển ngữ) tự động|(dịch|bản dịch)[ tự động][ <from>][ sang tiếng việt] (bằng|bởi|nhờ|qua|sử dụng) <engine>)[( |-|, |.){...}]|<this> (được|do) <engine> (dịch|chuyển ngữ)[ {...}]',
        'Bài viết này được dịch tự động bởi máy.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(dịch máy|dịch tự động|(dịch|bản dịch) (bằng|bởi|tự động bởi) <engine>|dịch bởi <engine>)',
        'Dịch tự động',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        'tác giả: {authors}(. |, |; | - | )(người dịch|dịch giả|biên dịch|dịch): {translators}',
        'Tác giả: Jana Roe. Người dịch: Lê Hoa',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Lê Hoa'] },
      ],
      [
        '(người dịch|dịch giả|biên dịch|bản dịch|dịch|chuyển ngữ|bản dịch tiếng việt|việt dịch|dịch thuật|dịch bởi|được dịch bởi|dịch và biên tập)[ <from>](: | bởi | của | bởi: ){translators}',
        'Người dịch: Lê Hoa',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
      [
        'bản dịch tiếng việt (©|\\(c\\)) {...}, {translators}',
        'Bản dịch tiếng Việt © 2013, Lê Hoa',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
      [
        '<this> (được |đã được )(dịch|chuyển ngữ|biên dịch)[ sang tiếng việt][ <from>] bởi {translators}[<more>]',
        'Bài viết này được dịch bởi Lê Hoa.',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
      [
        '[(<this>|bài|bài viết) do ]{translators} [lược |tạm |biên |phỏng ](dịch|chuyển ngữ)[ <from>][[ \\(| ]theo {source}][, {proofreaders} hiệu đính]',
        'Lê Hoa dịch từ tiếng Anh',
        { role: 'translation', originalLanguage: 'en', translators: ['Lê Hoa'] },
      ],
      [
        '(hiệu đính|review|reviewer|biên tập bản dịch|hiệu đính bởi|người hiệu đính)(: | ){proofreaders}',
        'Hiệu đính: Trần Minh',
        { proofreaders: ['Trần Minh'] },
      ],
    ],
    creditGoesOn: [
      [
        '(biên tập|ảnh|tác giả|minh họa): {others}',
        'Người dịch: Lê Hoa; Biên tập: Trần Minh',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
    ],
    source: [
      [
        '(nguồn bài viết|nguồn gốc|trích từ|nguồn bài|theo báo): {source}',
        'Nguồn bài viết: Bến Cảng',
        { originalPublisher: 'Bến Cảng' },
      ],
    ],
    sourceMaybe: [
      [
        'nguồn[:] {authors}, {translated}, {source}',
        'Nguồn: Jana Roe, “The Harbour at Night”, The Quay, 03/05/2021.',
        {
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(nguồn|theo|nguồn tin)[:] {original}',
        'Nguồn: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(nguồn|theo|nguồn tin): {source}', 'Nguồn: Bến Cảng', { originalPublisher: 'Bến Cảng' }],
      ['theo {source}', 'Theo Bến Cảng', { originalPublisher: 'Bến Cảng' }],
    ],
    licence: [
      [
        '(<this>|<text>) (được|đã được) (đăng lại|tái bản|đăng tải lại|chia sẻ lại|sao chép|trích dẫn|sưu tầm)[ tại đây] (từ|(với|dưới|có|được) sự (cho phép|đồng ý) của|theo) [<site>]{source}[<more>]',
        'Bài viết này được đăng lại với sự cho phép của Bến Cảng.',
        { role: 'republication', originalPublisher: 'Bến Cảng' },
      ],
    ],
  },
  note: [
    '(bbt|ban biên tập|lời tòa soạn|lời toà soạn|lời ban biên tập|ghi chú|note[s]|chú ý|lời người dịch|chú thích|lưu ý)',
  ],
  byline: ['(tác giả|bài|viết bởi|bài viết):'],
  dates: { ofMonth: 'ngày', beforeMonth: 'tháng', ofYear: 'năm' },
  numbers: {
    parts: { nửa: '0.5 50 30 2', rưỡi: '0.5 50 30 2' },
    cardinals: {
      ...{ tư: 4, lăm: 5, mốt: 1 },
    },
    magnitudes: { mươi: 10, tỉ: 1e9, ngàn: 1e3 },
  },
  lists: {
    byPermission: ['(đăng|đăng lại|xuất bản|dịch và đăng) {...}(cho phép|giấy phép)[ {...}]'],
    staged: ['nxb|nhà xuất bản'],
    extent: ['{number} (trang|đồng|tr.)'],
    card: [
      'nhà xuất bản|nxb|số trang|giá|giá bìa|đạo diễn|diễn viên|thể loại|năm xuất bản|thời lượng',
    ],
    comments: ['[{number} ](bình luận|ý kiến|phản hồi)[ [\\(]{number}[\\)]]'],
    around: [
      '(bài viết|bài|tin|tin tức) (liên quan|khác|mới nhất|cùng chuyên mục)|(xem|đọc) thêm|có thể bạn quan tâm',
    ],
    notAuthor: ['ban biên tập|biên tập viên|quản trị viên'],
    published: ['(đăng|xuất bản|ngày đăng|cập nhật)[ ngày|:]'],
    onDay: ['vào[ ngày]|ngày|hôm'],
    loosely: ['vào[ (tháng|năm)]|trong[ (tháng|năm)]|tháng|năm'],
    appearedIn: ['trên|tại|ở|trong|bằng tiếng'],
    houseIs: [
      '[chuyên |mục ](trang[ (web|tin|blog|chủ|thông tin)]|báo[ (điện tử|mạng)]|tờ[ báo]|tạp chí[ (điện tử|khoa học)]|nhật báo|tuần báo|website|web|blog|diễn đàn|cổng thông tin|kênh|bản tin|nguyệt san)[ (của|tên là)]',
    ],
    titled: ['(với|dưới|có) (tiêu đề|tựa đề|nhan đề|tựa|tên|tít)[ là]|nhan đề'],
    by: ['(của|bởi) (tác giả|anh|chị|ông|bà|bạn)|[được ]viết bởi|bởi'],
    noPublisher: [
      '[{...} ](blog|trang|website|web|site|kênh)[ {..}] (của (mình|tôi|em|chúng tôi)|cá nhân|khác|mình|tôi)|tác giả|internet|mạng|nguồn|(đây|nguồn) [{...}]',
    ],
    republication: [
      '(cấm|không được) sao chép|(đăng lại|trích dẫn|sao chép) {...} (ghi rõ nguồn|xin phép|cho phép)',
    ],
    disclaimer: [
      '(quan điểm|ý kiến) {...} (của [riêng ][cá nhân ]tác giả|không [nhất thiết ]phản ánh)',
    ],
  },
};
