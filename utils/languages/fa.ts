/** Persian. */
import type { Language } from './types';

export const fa: Language = {
  tag: 'fa',
  common: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود',
  and: 'و',
  nobody: 'ندارد نه بله ناشناس ماشینی',
  languages: {
    en: 'انگلیسی',
    fr: 'فرانسه فرانسوی',
    de: 'آلمانی',
    ar: 'عربی',
    ru: 'روسی',
    tr: 'ترکی',
  },
  words: {
    text: '(مقاله|متن|نوشته|گزارش|یادداشت|مطلب|گفتگو|گفت‌وگو|مصاحبه|داستان|صفحه|تحلیل|ترجمه|پست|نوشتار|خبر)',
    this: '(این|اصل این|نسخه‌ای از این|نسخه اصلی این) <text>',
    first: '(نخستین بار|اولین بار|برای اولین بار|برای نخستین بار|در اصل|ابتدا|پیشتر|پیش از این)',
    printed:
      '(منتشر شده است|منتشر شد|منتشر شده|چاپ شده است|چاپ شد|به چاپ رسید|به چاپ رسیده است|انتشار یافت|انتشار یافته است|منتشر گردید)',
    site: '(سایت|وبسایت|وب‌سایت|روزنامه|مجله|وبلاگ|نشریه|خبرگزاری|پایگاه|هفته‌نامه) ',
    from: '(از|از زبان) {originalLanguage}',
    more: '(. {...}|, {...}| و {...}| با {...}| \\({...})',
    engine: '(ماشین|ماشینی|هوش مصنوعی|نرم‌افزار|مترجم گوگل|گوگل|<engines>)',
  },
  phrases: {
    original: [
      [
        '[لینک |خواندن ](مقاله|متن|نوشته|مطلب|گزارش|منبع|لینک|نسخه)[ی] اصلی[ به {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'متن اصلی: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(اصل مقاله|اصل متن|اصل نوشته|لینک اصل مقاله|متن انگلیسی|نسخه انگلیسی): {original}',
        'اصل مقاله: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[لینک |خواندن |مشاهده ](مقاله|متن|نوشته|مطلب|گزارش) اصلی',
        '[مقاله اصلی](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(عنوان اصلی|تیتر اصلی): {originalHeadline}',
        'عنوان اصلی: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(نویسنده|نویسنده‌ی|نویسندگان) اصلی: {authors}',
        'نویسنده اصلی: مریم کریمی',
        { authors: ['مریم کریمی'] },
      ],
      [
        '(زبان اصلی|زبان مبدأ): {originalLanguage}',
        'زبان اصلی: فرانسوی',
        { originalLanguage: 'fr' },
      ],
      [
        '(تاریخ انتشار اصلی|تاریخ انتشار|تاریخ نشر اصلی): {originalDate}',
        'تاریخ انتشار اصلی: ۳ مه ۲۰۲۱',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this> <first> در [تاریخ {originalDate} در ][<site>]{source} (<printed>)[<more>]',
        'این مقاله نخستین بار در روزنامه اسکله منتشر شد.',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
      [
        '(نخستین انتشار|اولین انتشار|انتشار نخست): {source}',
        'نخستین انتشار: اسکله',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
    ],
    appeared: [
      [
        '<this> در [<site>]{source} <printed>',
        'این مقاله در روزنامه اسکله منتشر شده است',
        { originalPublisher: 'اسکله' },
      ],
    ],
    translation: [
      [
        '<this> (ترجمه|ترجمه‌ای|برگردان|ترجمه‌ای است|برگردانی) (از|است از|مقاله|ی) {original}( است|)[<more>]',
        'این متن ترجمه‌ای از [The harbour at night and its lights](https://quay.example/harbour-at-night) است.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> ]<from>[ به فارسی] (ترجمه شده است|ترجمه شده|برگردانده شده است|ترجمه شد)[<more>]',
        'این مقاله از انگلیسی ترجمه شده است.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this> ](با |توسط |به کمک |به صورت )<engine>[ <from>] ترجمه {...}',
        'این مقاله توسط هوش مصنوعی ترجمه شده است.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        'ترجمه[ی] (ماشینی|خودکار)',
        'ترجمه ماشینی',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(ترجمه|ترجمهٔ|ترجمه‌ی|مترجم|مترجمان|برگردان|برگردان فارسی|ترجمه فارسی|ترجمه و تنظیم|گردآوری و ترجمه)[ <from>]: {translators}',
        'مترجم: کاوه رستمی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '(ترجمه|ترجمهٔ|ترجمه‌ی|برگردان)[ <from>] {translators}',
        'ترجمه کاوه رستمی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '{translators} \\((مترجم|ترجمه)',
        'کاوه رستمی (مترجم)',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '(ویرایش|ویراستار|بازبینی|نمونه‌خوانی|ویراستاری): {proofreaders}',
        'ویراستار: نسرین احمدی',
        { proofreaders: ['نسرین احمدی'] },
      ],
    ],
    creditGoesOn: [
      [
        '(تنظیم|عکس|نویسنده|نوشته|طراحی): {others}',
        'مترجم: کاوه رستمی، عکس: نسرین احمدی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '<from>',
        'ترجمه: کاوه رستمی، از انگلیسی',
        { role: 'translation', translators: ['کاوه رستمی'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        '(منبع اصلی|منبع مقاله|منبع متن|برگرفته از|به نقل از|نقل از): {source}',
        'منبع اصلی: اسکله',
        { originalPublisher: 'اسکله' },
      ],
      [
        '(به نقل از|برگرفته از) [<site>]{source}',
        'به نقل از روزنامه اسکله',
        { originalPublisher: 'اسکله' },
      ],
    ],
    sourceMaybe: [
      [
        '(منبع|منابع|مأخذ)[:] {original}',
        'منبع: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(منبع|منابع|مأخذ): [<site>]{source}', 'منبع: اسکله', { originalPublisher: 'اسکله' }],
    ],
    licence: [
      [
        '<this> با (اجازه|اجازه‌ی|موافقت) [<site>]{source} (بازنشر|منتشر|باز نشر){...}',
        'این مقاله با اجازه اسکله بازنشر می‌شود.',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
      [
        '(بازنشر|بازنشر شده) از [<site>]{source}',
        'بازنشر از روزنامه اسکله',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
    ],
  },
  note: ['(توضیح|یادداشت مترجم|یادداشت ویراستار|نکته)'],
  byline: ['(نویسنده|نوشته|نگارنده|به قلم)[:]', '(نویسنده|نوشته|نگارنده|به قلم):'],
  lists: {
    extent: ['{number} (صفحه|تومان|ص)'],
    card: ['ناشر|انتشارات|تعداد صفحات|تعداد صفحه|قیمت|کارگردان|بازیگران|سال انتشار|شابک'],
    comments: ['[{number} ](نظرات|دیدگاه‌ها|دیدگاهها|نظر)[ [\\(]{number}[\\)]]'],
    around: ['(مطالب|مقالات|اخبار) (مرتبط|مشابه)|بیشتر بخوانید'],
    notAuthor: ['تحریریه|مدیر'],
    published: ['(منتشر شده|انتشار|تاریخ انتشار)[ در|:]'],
    onDay: ['در'],
    republication: [
      '(بازنشر|نقل مطالب|کپی|استفاده از مطالب|انتشار مطالب)* {...} (ذکر منبع|بلامانع|ممنوع|مجاز)*',
    ],
    disclaimer: ['(دیدگاه|نظر|مطالب|مقاله)* {...} (لزوما|الزاما)* {...} (نیست|نمی*)'],
  },
};
