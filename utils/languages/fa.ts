/** Persian. */
import type { Language } from './types';

export const fa: Language = {
  tag: 'fa',
  common: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود',
  and: 'و',
  nobody: 'و او من ما دوستم همکارم ندارد نه بله ناشناس ماشینی',
  languages: {
    en: 'انگلیسی',
    fr: 'فرانسه فرانسوی',
    de: 'آلمانی',
    ar: 'عربی',
    ru: 'روسی',
    tr: 'ترکی',
  },
  words: {
    text: '(مقاله|متن|نوشته|گزارش|یادداشت|مطلب|گفتگو|گفت‌وگو|مصاحبه|داستان|صفحه|تحلیل|ترجمه|پست|نوشتار|خبر|سند|آموزش|مستند|مستندات|راهنما|فصل|محتوا|بخش|جزوه|شعر|نوشته*|مقاله*|مجموعه)',
    this: '(این|اصل این|نسخه‌ای از این|نسخه اصلی این) <text>',
    first:
      '(نخستین بار|اولین بار|نخستین‌بار|اولین‌بار|برای نخستین‌بار|برای اولین‌بار|برای اولین بار|برای نخستین بار|در اصل|ابتدا|پیشتر|پیش‌تر|پیش از این|قبلا|قبلاً|نخست)',
    printed:
      '(منتشر شده بود|چاپ شده بود|به چاپ رسیده بود|منتشر شده است|منتشر شد|منتشر شده|چاپ شده است|چاپ شد|به چاپ رسید|به چاپ رسیده است|انتشار یافت|انتشار یافته است|منتشر گردید)',
    site: '(سایت|وبسایت|وب‌سایت|روزنامه|مجله|وبلاگ|نشریه|خبرگزاری|پایگاه|هفته‌نامه)[ٔ|‌ی|ی| ی] [(بریتانیایی|انگلیسی|آمریکایی|فرانسوی|آلمانی|ایتالیایی|اسپانیایی|روسی|ترکیه‌ای|ایرانی) ]',
    from: '(از|از زبان|از متن|از متن اصلی|از اصل) {originalLanguage}',
    rendered:
      '(ترجمه کرده است|ترجمه کرده|ترجمه کرد|به فارسی برگردانده است|برگردانده است|به فارسی برگرداند|ترجمه نموده است)',
    issue: '[شماره[‌ی| ی|ٔ] {number}[‌ام|م] ]',
    titled: '[ با (عنوان|تیتر) {originalHeadline}]',
    or: '( / | - | · | • |, |. |: | )',
    team: '(گروه|تیم|واحد|بخش|هیئت)',
    more: '(. {...}|, {...}| و {...}| با {...}| \\({...})',
    translation:
      '(ترجمه|ترجمهٔ|ترجمۀ|ترجمه[‌| ](ی|ای)|ترجمه ی|برگردان|برگردانی)[ (آزاد|آزادی|فارسی|و تلخیص|و تلخیصی|و اقتباس|و بازنویسی|غیررسمی|غیر رسمی|خلاصه|خلاصه[‌| ]ای|تحت اللفظی|کامل)]',
    done: '(ترجمه|برگردان|برگردانده)[‌| |]شده[‌| |]*',
    own: '(وبلاگ|وب سایت|وب[‌]سایت|سایت|بلاگ|کانال|صفحه)[ (شخصی|قدیمی)](م|ی من| خودم| من| ما)',
    engine:
      '((سرویس|خدمت|خدمات|ابزار)[‌|][ |][های ]ترجمه[ {aside}]|ماشین|ماشینی|هوش مصنوعی|نرم‌افزار|مترجم گوگل|گوگل|<engines>)',
  },
  phrases: {
    original: [
      [
        '[لینک |خواندن |آدرس |منبع ](مقاله|متن|نوشته|مطلب|گزارش|منبع|لینک|نسخه|پست|سند)[ی|ٔ|‌ی| ی] (اصلی|انگلیسی|اصل)[ به {originalLanguage}| \\({originalLanguage}\\)][ (با|همراه) {...}]: {original}',
        'متن اصلی: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[لینک ](اصل (مقاله|متن|نوشته|مطلب|پست)|متن انگلیسی|نسخه انگلیسی)[ (در|از) (اینجا|این لینک|این آدرس)]: {original}',
        'اصل مقاله: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[لینک |خواندن |مشاهده |برای (خواندن|مطالعه|مشاهده)(ی|) ]((مقاله|متن|نوشته|مطلب|گزارش|پست|منبع)[ی|‌ی|ٔ] اصلی|اصل (مقاله|متن|مطلب|نوشته)|(نسخه|متن)[ی|‌ی|ٔ] (اصلی|{originalLanguage}) [این ](مقاله|مطلب|نوشته|پست))[ را][ می[‌| ]توانید][ (در|از|به)][ (اینجا|این لینک|این آدرس)][ (بخوانید|ببینید|مراجعه کنید|کلیک کنید|مطالعه کنید)]',
        '[مقاله اصلی](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '((اصل|متن اصلی|نسخه اصلی|نسخه‌ی اصلی) [این ](مقاله|مطلب|نوشته|گزارش|یادداشت|پست)|(مقاله|مطلب|نوشته|گزارش|پست)[‌ی|ٔ] اصلی)[ به {originalLanguage}][ <first>] در [تاریخ {originalDate} در ][<site>]{source} (<printed>)[<more>]',
        'متن اصلی این مقاله در سایت اسکله منتشر شده است.',
        { originalPublisher: 'اسکله' },
      ],
    ],
    originalMaybe: [
      [
        '(عنوان اصلی|تیتر اصلی)[ (مقاله|مطلب|متن|نوشته|گزارش)]: {originalHeadline}',
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
        'نسخه*[ *] از این <text>[ <first>] در <issue>[<site>]{source}[ در تاریخ {originalDate}] <printed>[<more>]',
        'نسخه‌ی کوتاه‌تری از این مقاله در روزنامه «اسکله» منتشر شده است.',
        { originalPublisher: 'اسکله' },
      ],
      [
        '<this> در [تاریخ ]{originalDate}<titled> در <issue><site>{source} <printed>[<more>]',
        'این یادداشت در تاریخ ۳ مه ۲۰۲۱ در روزنامه «اسکله» منتشر شده است.',
        { role: 'republication', originalPublisher: 'اسکله', originalDate: '2021-05-03' },
      ],
      [
        '<this> (<first>( در (تاریخ |){originalDate}|) در <issue>[<site>]{source}<titled>[ در تاریخ {originalDate}]|در <issue>[<site>]{source} <first>) (<printed>)[<more>]',
        'این مقاله نخستین بار در روزنامه اسکله منتشر شد.',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
      [
        '((نخستین|اولین)[ |‌]بار (منتشر شده|چاپ شده) در|(نخستین انتشار|اولین انتشار|انتشار نخست|انتشار اول|نخستین چاپ)(:| در)) [<site>]{source}',
        'نخستین انتشار: اسکله',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
    ],
    appeared: [
      [
        '<this>[ را {authors} نوشته و][ در (تاریخ |){originalDate}]<titled> در <issue>[<site>]{source}[ در تاریخ {originalDate}] <printed>',
        'این مقاله در روزنامه اسکله منتشر شده است',
        { originalPublisher: 'اسکله' },
      ],
    ],
    translation: [
      [
        '<this>[ <first>][ در (تاریخ |){originalDate}]<titled> در <issue>[<site>]{source} (<printed>) و {translators} آن را[ به فارسی] <rendered>',
        'این مقاله ابتدا در سایت The Quay منتشر شد و کاوه رستمی آن را ترجمه کرده است.',
        { role: 'translation', originalPublisher: 'The Quay', translators: ['کاوه رستمی'] },
      ],
      [
        '(<this>|این) <translation>[ (است|می[‌| ]باشد)][ از] (مقاله|مطلب|یادداشت|گزارش|گفتگو)[‌ی|ٔ| ی] {translated} که[ <first>][ در (تاریخ |){originalDate}] در <issue>[<site>]{originalPublisher}[ در تاریخ {originalDate}] (<printed>)[<more>]',
        'این مقاله ترجمه‌ای است از مقاله «The harbour at night» که در تاریخ ۳ مه ۲۰۲۱ در سایت اسکله منتشر شده است.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night',
          originalPublisher: 'اسکله',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|این) <translation>[ است]( از|) (مقاله|مطلب|نوشته)[‌| ][ی|ای] (با نام|به نام|با عنوان|تحت عنوان) {originalHeadline} که در [<site>]{source} (<printed>)[<more>]',
        'این مقاله ترجمه‌ای است از مقاله‌ای با نام The harbour at night که در سایت اسکله منتشر شده است.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night',
          originalPublisher: 'اسکله',
        },
      ],
      [
        '(<this>|این) <translation>[ (است|می[‌| ]باشد)][ (از|مقاله*|مطلب*|متن*|نوشته*|پست*|بخش*)][:] {translated}( (است|می[‌| ]باشد|میباشد|بود)[(.|,| و| که) {...}]|)',
        'این متن ترجمه‌ای از [The harbour at night and its lights](https://quay.example/harbour-at-night) است.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(<this>|تمام*[ی] (محتوا|مطالب)*|این) ][برگرفته شده و |برگرفته و ]<done>[ است][:] از[:] {translated}',
        'ترجمه شده از [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<translation> (از|مقاله*|مطلب*|متن*|نوشته*|پست*|این مقاله)[:] {translated}',
        'ترجمه مقاله [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '((<this>|این) <translation> یک (مقاله|یادداشت|مطلب|نوشته|پست|متن) {aside}|<this> (<done> از <site>{source}[ است]|از <site>{source}[ <from>][ به فارسی] (<done>[ است]|(ترجمه|برگردانده) شد*[ است]))[ و {...}])',
        'این نوشته ترجمه شده از سایت اسکله است.',
        { role: 'translation', originalPublisher: 'اسکله' },
      ],
      [
        '[<this> ]<from>[ به فارسی] (<done>|ترجمه شده است|ترجمه شده|برگردانده شده است|ترجمه شد)[<more>]',
        'این مقاله از انگلیسی ترجمه شده است.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this> ][<from> ](با |با استفاده از |توسط |به کمک |با کمک |به صورت |به‌صورت )(<engine>|خودکار)[ <from>][ به فارسی] ترجمه {...}',
        'این مقاله توسط هوش مصنوعی ترجمه شده است.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[این ]ترجمه[ی] (ماشینی|خودکار|هوش مصنوعی)[ است]',
        'ترجمه ماشینی',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      ['(ترجمه|مترجم|برگردان): <team> {...}', 'ترجمه: گروه ترجمه لنگر', { role: 'translation' }],
      ['ترجمه[‌ی|ٔ] (اختصاصی|انحصاری) {...}', 'ترجمه اختصاصی لنگر', { role: 'translation' }],
      [
        '(نویسنده|نوشته|نوشته‌ی|نوشتهٔ|به قلم|متن)[:] {authors}<or>(مترجم|ترجمه|ترجمه‌ی|ترجمهٔ|برگردان)[:] {translators}',
        'نویسنده: مریم کریمی / مترجم: کاوه رستمی',
        { role: 'translation', authors: ['مریم کریمی'], translators: ['کاوه رستمی'] },
      ],
      [
        '(<this> را {translators}|{translators} <this> را)[ <from>][ به فارسی] <rendered>',
        'این متن را کاوه رستمی از فرانسه به فارسی برگردانده است.',
        { role: 'translation', originalLanguage: 'fr', translators: ['کاوه رستمی'] },
      ],
      [
        '[<this> ][<from> ](<done>|ترجمه)[ است][ <from>] (توسط|به دست|بدست|از سوی)[:| ]{translators}[ (ترجمه شده[ است]|انجام شده[ است])]',
        'ترجمه شده توسط کاوه رستمی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '((ترجمه|برگردان)[ به فارسی]|ترجمهٔ|ترجمه‌ی|(مترجم|مترجمان)[ این (مقاله|متن|مطلب|گزارش|یادداشت)]|برگردان فارسی|ترجمه فارسی|ترجمه و تنظیم|گردآوری و ترجمه|ترجمه و (تلخیص|گردآوری|ویرایش|تدوین))[ <from>]: [(شادروان|زنده‌یاد|زنده یاد|استاد|دکتر|مرحوم) ]{translators}',
        'مترجم: کاوه رستمی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '(ترجمه|ترجمهٔ|ترجمه‌ی|برگردان|برگردانِ)[ <from>] {translators}',
        'ترجمه کاوه رستمی',
        { role: 'translation', translators: ['کاوه رستمی'] },
      ],
      [
        '<this> (توسط|به دست|به قلم) {translators}[ <from>][ به فارسی] (ترجمه|برگردانده) شد*[ است]',
        'این مقاله توسط کاوه رستمی ترجمه شده است.',
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
        '((به نقل از|برگرفته از|بازنشر شده از) [<site>]{source}|نقل از <site>{source}|<this> از [<site>]{source} (برگرفته|گرفته) شده است)',
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
        '<this> (با (کسب اجازه از|(اجازه|اجازه‌ی|موافقت) (نویسنده|مترجم|ناشر|نویسنده و مترجم)[,] از|اجازه|اجازه‌ی|موافقت) [<site>]|به نقل از <site>){source} (بازنشر|منتشر|باز نشر){...}',
        'این مقاله با اجازه اسکله بازنشر می‌شود.',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
      [
        '(بازنشر:|(بازنشر|بازنشر شده) از) [<site>]{source}',
        'بازنشر از روزنامه اسکله',
        { role: 'republication', originalPublisher: 'اسکله' },
      ],
    ],
  },
  note: ['(سلب مسئولیت|توجه|توضیح|یادداشت مترجم|یادداشت ویراستار|نکته)'],
  byline: ['(نویسنده|نوشته|نگارنده|به قلم)[:]', '(نویسنده|نوشته|نگارنده|به قلم):'],
  numbers: {
    joining: 'و',
    parts: { نیم: '0.5 50 30 2', نصف: '0.5 50 30 2', نیمی: '0.5 50 30 2' },
  },
  lists: {
    byPermission: ['(با اجازه|با اجازهٔ|با مجوز) {...}'],
    into: ['به *'],
    noPublisher: [
      'کتاب[ {...}]|(یک|دو|سه|چند|{number}) (جلد|بخش|قسمت|شماره)|تهران|اصفهان|شیراز|تبریز|مشهد|کابل|پاریس|لندن|برلین|<own>|سال[ {number}]|نویسنده*|ناشر|[شخصی|قدیمی][ ](من|خودم|ما)|شخصی',
    ],
    call: ['<own>|(اینجا|این (لینک|مقاله|آدرس|صفحه|مطلب)|لینک|کلیک)[ {...}]'],
    noName: [
      'نشر|گروه|تیم|واحد|بخش|اختصاصی|انحصاری|را|ترجمه|کرده|است|از|به|در|شده|توسط|است|این|با|مقاله*|های|متن|اصلی|کتاب|ماشینی|خودکار',
    ],
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
