/** Vietnamese. */
import type { Language } from './types';

export const vi: Language = {
  tag: 'vi',
  common: 'và của là có được cho trong với không những các một người này đã để từ về khi',
  and: 'và &',
  nobody: 'không có máy vô danh',
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
    text: '(bài viết|bài báo|bài|bản tin|bài phỏng vấn|tài liệu|trang|bài dịch|bài đăng|tiểu luận|bài luận)',
    this: '(<text> (này|trên|trên đây|gốc)|bản gốc của <text> này)',
    first: '(lần đầu tiên|lần đầu|đầu tiên|ban đầu|trước đó)',
    printed: '(xuất bản|đăng|công bố|đăng tải|phát hành|đăng trên)',
    on: '(trên|tại|bởi|ở|trong)',
    site: '(trang|báo|tạp chí|blog|trang web|website|tờ|trang tin) ',
    from: 'từ (tiếng |nguyên tác tiếng |bản tiếng |){originalLanguage}',
    more: '(. {...}|, {...}| và {...}| với {...}| ngày {...}| theo {...}| \\({...})',
    engine: '(máy|ai|trí tuệ nhân tạo|phần mềm|google dịch|<engines>)',
  },
  phrases: {
    original: [
      [
        '[xem |đọc |link |liên kết ](bài gốc|bài viết gốc|bản gốc|nguyên bản|nguồn gốc|bài báo gốc|nguyên văn)[ tiếng {originalLanguage}| \\(tiếng {originalLanguage}\\)]: {original}',
        'Bài gốc: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[xem |đọc |link ](bài gốc|bài viết gốc|bản gốc|nguyên bản)[ tiếng {originalLanguage}][ tại đây| ở đây]',
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
        '(tựa gốc|tiêu đề gốc|tên gốc|nhan đề gốc): {originalHeadline}',
        'Tiêu đề gốc: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(tác giả gốc|tác giả bài gốc): {authors}',
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
        '<this> (được |đã được |đã |)(xuất bản|đăng|đăng tải) (trên|tại) [<site>]{source}',
        'Bài viết này được đăng trên Bến Cảng',
        { originalPublisher: 'Bến Cảng' },
      ],
    ],
    translation: [
      [
        '<this> (là|được) (bản dịch|dịch|chuyển ngữ)[ không chính thức| tiếng việt]( của| từ)[ bài] {original}[<more>]',
        'Bài viết này là bản dịch của [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (được|đã được) (dịch|chuyển ngữ)[ sang tiếng việt] <from>[ bởi {translators}][<more>]',
        'Bài viết này được dịch từ tiếng Anh.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '[<this> |<text> ][được |đã được ](dịch|lược dịch|chuyển ngữ)[ lại] từ[ bài[ viết]| bản gốc] {original}',
        'Dịch từ bài viết [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> |<text> ][được |đã được ](dịch|lược dịch|chuyển ngữ)[ lại] từ[ bài[ viết]| bản gốc] {originalHeadline} của[ tác giả] {authors}',
        'Bài viết được dịch từ [Small Teams](https://quay.example/harbour-at-night) của tác giả Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Small Teams',
          originalAddress: 'https://quay.example/harbour-at-night',
          authors: ['Jana Roe'],
        },
      ],
    ],
    machine: [
      [
        '(<this> (được|đã được) )(dịch máy|dịch tự động|(dịch|bản dịch) (bằng|bởi|tự động bởi) <engine>|dịch bởi <engine>)[ {...}]',
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
        '(người dịch|dịch giả|biên dịch|bản dịch|dịch|chuyển ngữ|bản dịch tiếng việt|việt dịch|dịch thuật)[ <from>](: | bởi | của | bởi: ){translators}',
        'Người dịch: Lê Hoa',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
      [
        'bản dịch tiếng việt (©|\\(c\\)) {...}, {translators}',
        'Bản dịch tiếng Việt © 2013, Lê Hoa',
        { role: 'translation', translators: ['Lê Hoa'] },
      ],
      [
        '{translators} (dịch|chuyển ngữ|biên dịch)[ <from>]',
        'Lê Hoa dịch từ tiếng Anh',
        { role: 'translation', originalLanguage: 'en', translators: ['Lê Hoa'] },
      ],
      [
        '(hiệu đính|biên tập bản dịch|hiệu đính bởi|người hiệu đính)(: | ){proofreaders}',
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
        '<this> (được|đã được) (đăng lại|tái bản|đăng tải lại)[ tại đây] (từ|với sự cho phép của|dưới sự cho phép của) [<site>]{source}[<more>]',
        'Bài viết này được đăng lại với sự cho phép của Bến Cảng.',
        { role: 'republication', originalPublisher: 'Bến Cảng' },
      ],
    ],
  },
  note: ['(lời tòa soạn|ghi chú|lời người dịch|chú thích|lưu ý)'],
  byline: ['(tác giả|bài|viết bởi|bài viết):'],
  dates: { ofMonth: 'ngày', beforeMonth: 'tháng', ofYear: 'năm' },
  lists: {
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
    onDay: ['ngày'],
    republication: [
      '(cấm|không được) sao chép|(đăng lại|trích dẫn|sao chép) {...} (ghi rõ nguồn|xin phép|cho phép)',
    ],
    disclaimer: [
      '(quan điểm|ý kiến) {...} (của [riêng ][cá nhân ]tác giả|không [nhất thiết ]phản ánh)',
    ],
  },
};
