/** Arabic. */
import type { Language } from './types';

export const ar: Language = {
  tag: 'ar',
  common: 'في من على إلى أن التي الذي عن هذا هذه مع كان ما لا قد بين كما بعد',
  and: 'و',
  nobody: 'لا نعم مجهول آلي آلية المحرر',
  languages: {
    en: 'الانجليزية الإنكليزية الانكليزية انجليزي إنجليزي',
    fr: 'فرنسي الفرنسيّة',
    de: 'ألماني',
    es: 'إسباني الاسبانية',
    ru: 'روسي',
    he: 'عبري',
    tr: 'تركي',
    fa: 'فارسي',
  },
  words: {
    text: '(المقال|المقالة|النص|التقرير|المادة|الموضوع|المنشور|الحوار|المقابلة|القصة|الدراسة|الصفحة|التحليل|الترجمة|التدوينة|الورقة|الخبر|المستند|الوثيقة|الدرس|الدليل|المحتوى|الشرح|السلسلة|البحث|الكتيب|التوثيق)',
    this: '(هذا|هذه|أصل|نسخة من هذا|نسخة من هذه) <text>',
    adapted:
      '( و| - | -|-| )[و](بتصر(ف|ّف)|بتصر(ف|ّف) (شديد|كبير|قليل|بسيط|يسير|طفيف)|بإيجاز|مع (بعض )التصرف|باختصار|حرفيا|حرة)[ -|-]',
    work: '(ل|لل|عن |من |لـ |عن ال|من ال)(مقال|مقالة|نص|تدوينة|موضوع|درس|منشور|تقرير|فصل|صفحة|ورقة|كتيب|سلسلة|مقالات|دليل|توثيق|بحث|قصة|تغريدة|محاضرة|خبر)',
    first: '(لأول مرة|أول مرة|أصلا|في الأصل|أصلاً|للمرة الأولى|أولا|أولاً|سابقا|بالأصل)',
    printed:
      '(نشر|نشرت|نُشر|نُشرت|ظهر|ظهرت|صدر|صدرت|تم نشره|تم نشرها|تم نشر|نشره|نشرته|المنشور|منشور)',
    on: '(في|على|عن|لدى|بـ|من قبل|عبر)',
    site: '(موقع|صحيفة|جريدة|مجلة|مدونة|وكالة) ',
    from: '(عن|من|من اللغة|عن اللغة|عن النص|عن الأصل) {originalLanguage}',
    more: '(. {...}|, {...}| بإذن {...}| بتاريخ {...}| وتم {...}| وترجم {...}| ويعاد {...}| بموجب {...}| \\({...})',
    engine:
      '(آليا|آلية|آليًا|آليّا|أوتوماتيكيا|تلقائيا|تلقائيًا|(خدمة|خدمات|أدوات) الترجمة[ (الآلية|التلقائية|بالذكاء الاصطناعي)][ {aside}]|الذكاء الاصطناعي|برنامج|الآلة|ترجمة جوجل|جوجل|<engines>)',
  },
  phrases: {
    original: [
      [
        '[رابط |عنوان |اقرأ |للاطلاع على |لقراءة |مصدر ](المقال|المقالة|النص|المادة|التقرير|المصدر|الموضوع|الرابط|النسخة)[ة] (الأصلي|الأصلية|الاصلي|الاصلية)[ ب{originalLanguage}| باللغة {originalLanguage}| \\({originalLanguage}\\)][ (هنا|من هنا|على الرابط|على الرابط التالي|تجدونه هنا)]: {original}',
        'المقال الأصلي: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(الأصل|النص الأصلي|رابط الأصل|رابط المقال|رابط النص|أصل (المقال|المقالة|التدوينة|الموضوع|النص))[ ب{originalLanguage}]: {original}',
        'الأصل: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[رابط |اقرأ |قراءة |لقراءة |للاطلاع على |يمكن(ك|كم|) (قراءة|الاطلاع على|مطالعة|الرجوع إلى) ](المقال|المقالة|النص|المادة|التقرير|الموضوع|التدوينة|المصدر) (الأصلي|الأصلية|الاصلي)[ هنا| من هنا| ب{originalLanguage}| باللغة {originalLanguage}| على هذا الرابط| من خلال (هذا الرابط|الرابط)]',
        'اقرأ [المقال الأصلي](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<printed> (المقال|المقالة|التقرير|التدوينة) (الأصلي|الأصلية|الاصلي|الاصلية)[ <first>][ ب{originalLanguage}| باللغة {originalLanguage}] <on> [<site>]{source}[ بتاريخ {originalDate}][<more>]',
        'نُشر المقال الأصلي بالإنجليزية في موقع الرصيف',
        { originalLanguage: 'en', originalPublisher: 'الرصيف' },
      ],
    ],
    originalMaybe: [
      [
        '(العنوان الأصلي|عنوان المقال الأصلي|العنوان الاصلي): {originalHeadline}',
        'العنوان الأصلي: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(الكاتب|المؤلف|كاتب المقال) (الأصلي|الأصلية): {authors}',
        'الكاتب الأصلي: سعاد الزين',
        { authors: ['سعاد الزين'] },
      ],
      [
        '(اللغة الأصلية|لغة المصدر|لغة الأصل): {originalLanguage}',
        'اللغة الأصلية: الفرنسية',
        { originalLanguage: 'fr' },
      ],
      [
        '(تاريخ النشر الأصلي|تاريخ نشر الأصل|تاريخ النشر): {originalDate}',
        'تاريخ النشر الأصلي: 3 مايو 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '[<this> ]<printed>[ <this>] <first>[ ب{originalLanguage}| باللغة {originalLanguage}][ بتاريخ {originalDate}] <on> [<site>]{source}[ بتاريخ {originalDate}][<more>]',
        'نشر هذا المقال لأول مرة في صحيفة الرصيف.',
        { role: 'republication', originalPublisher: 'الرصيف' },
      ],
      [
        '[<this> ]<printed>[ <this>][ ب{originalLanguage}| باللغة {originalLanguage}] <on> [<site>]{source} <first>[<more>]',
        'نُشر هذا المقال في موقع الرصيف لأول مرة',
        { role: 'republication', originalPublisher: 'الرصيف' },
      ],
    ],
    appeared: [
      [
        '<printed> <this>[ بتاريخ {originalDate}] <on> [<site>]{source}',
        'نشر هذا المقال في صحيفة الرصيف',
        { originalPublisher: 'الرصيف' },
      ],
    ],
    translation: [
      [
        '[<this> ](مترجم|مترجمة|ترجم|ترجمت|تمت ترجمة|تمت ترجمته|تُرجم)[ <this>] (<from>|عن نسخته {originalLanguage}|عن نسختها {originalLanguage})[ (الأصلية|الأصلي|إلى العربية)][<adapted>][<more>]',
        'هذا المقال مترجم عن الإنجليزية',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|هذا|هذه)[ هي| هو| عبارة عن] (ترجمة|مترجم|مترجمة)|(تم|تمت) ترجمة <this>)[ (عربية|غير رسمية|حرة|مختصرة|كاملة)][<adapted>] (<work>|ل[ـ]|لل|عن|من)[:|،][ ]{translated}',
        'هذه ترجمة لمقال [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[ال](ترجمة|مترجم|مترجمة|مقال مترجم|مقالة مترجمة)[ (عربية|غير رسمية|حرة|مختصرة|كاملة)]<adapted> (<work>|ل[ـ]|لل|عن|من)[:|،][ ]{translated}',
        'ترجمة بتصرف لمقال [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'ترجمة <work>[:|،][ ]{translated}',
        'ترجمة لمقال: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this> |هذا |هذه ][ال](مترجم|مترجمة|ترجمة|ترجم|ترجمت|تمت ترجمته|تمت ترجمتها)[ <this>]<adapted>[ (عن|من)[ <work>]][(. | | - |: )[(يمكنك|يمكنكم|للاطلاع|الاطلاع|للمزيد|رابط) [* ][* ]](المصدر|الأصل|المقال الأصلي|النص الأصلي|الرابط)[ هنا]]',
        'هذا المقال مترجم بتصرف. [المصدر](https://quay.example/harbour-at-night)',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(مترجم|مترجمة|ترجمة) (عن|من) <site>{source}',
        'مترجم عن موقع [The Quay](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '[<this> ](ترجم|ترجمت|مترجم|مترجمة|تمت الترجمة|تمت ترجمة|تم ترجمة|تمت ترجمته|تمت ترجمتها|ترجمة)[ <this>][ <from>][ إلى {inLanguage}][ ترجمة] (بواسطة |باستخدام |عبر |عن طريق |)<engine>[(,|.| و) {aside}]',
        'تمت ترجمة هذا المقال آليا',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(ترجمة|ترجمها|ترجمه|المترجم|المترجمة|مترجم|تعريب|نقلها إلى العربية|نقله إلى العربية|الترجمة|ترجمة وتحرير|ترجمة وإعداد|ترجمة وتحقيق|ترجمة بتصرف|ترجمة و(تلخيص|تعديل|إعداد|تعليق)|ترجمة وإعداد|نقله للعربية)[ <from>][ إلى {inLanguage}]: {translators}',
        'ترجمة عن الفرنسية: كريم حداد',
        { role: 'translation', originalLanguage: 'fr', translators: ['كريم حداد'] },
      ],
      [
        '(ترجمها|ترجمه|ترجمته|نقلها إلى العربية|نقله إلى العربية|عربه)[ <from>][ إلى العربية] {translators}',
        'ترجمه عن الإنجليزية كريم حداد',
        { role: 'translation', originalLanguage: 'en', translators: ['كريم حداد'] },
      ],
      [
        'ترجمة[ <from>] {translators}',
        'ترجمة كريم حداد',
        { role: 'translation', translators: ['كريم حداد'] },
      ],
      [
        '{translators} (\\(ترجمة|\\(المترجم|- ترجمة)',
        'كريم حداد (ترجمة)',
        { role: 'translation', translators: ['كريم حداد'] },
      ],
      [
        '(مراجعة|تدقيق|تدقيق لغوي|راجعها|راجعه|مراجعة وتدقيق|المراجع): {proofreaders}',
        'مراجعة: سمير عون',
        { proofreaders: ['سمير عون'] },
      ],
    ],
    creditGoesOn: [
      [
        '(تحرير|إعداد|تصوير|صور|تصميم|بقلم|رسوم): {others}',
        'ترجمة: كريم حداد، تحرير: سمير عون',
        { role: 'translation', translators: ['كريم حداد'] },
      ],
      [
        '<from>',
        'ترجمة: كريم حداد، عن الفرنسية',
        { role: 'translation', translators: ['كريم حداد'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(المصدر الأصلي|مصدر المقال|مصدر النص|مصدر المادة|نقلا عن|نقلاً عن|نقلا عن موقع): {source}',
        'المصدر الأصلي: الرصيف',
        { originalPublisher: 'الرصيف' },
      ],
      ['(نقلا|نقلاً) عن [<site>]{source}', 'نقلا عن موقع الرصيف', { originalPublisher: 'الرصيف' }],
    ],
    sourceMaybe: [
      [
        '(المصدر|مصدر|مصادر|المصادر|عن)[:] {original}',
        'المصدر: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(المصدر|مصدر|مصادر|المصادر): [<site>]{source}',
        'المصدر: الرصيف',
        { originalPublisher: 'الرصيف' },
      ],
    ],
    licence: [
      [
        '(يعاد نشر|أعيد نشر|نعيد نشر|ننشر|ينشر|تنشر) <this> (بإذن من|بموافقة|بالاتفاق مع|عن|بالتعاون مع|نقلا عن) [<site>]{source}[<more>]',
        'يعاد نشر هذا المقال بإذن من صحيفة الرصيف',
        { role: 'republication', originalPublisher: 'الرصيف' },
      ],
    ],
    agency: [
      [
        '<this> (مقدم|مقدمة|مقدم من|من إنتاج) {source}',
        'هذا التقرير مقدم وكالة المرفأ',
        { role: 'republication', basis: 'syndication', originalPublisher: 'وكالة المرفأ' },
      ],
    ],
  },
  note: [
    '(هام|مهم|إخلاء المسؤولية|إخلاء مسؤولية|ملاحظة|ملاحظة المحرر|تنويه|ملاحظة المترجم|ملحوظة)',
  ],
  byline: [
    '(بقلم|كتب بواسطة|كتبه|كتبته|كتب|تأليف|الكاتب|إعداد)[:]',
    '(الكاتب|المؤلف|المؤلفة|بقلم|إعداد|نص):',
  ],
  dates: { behindDay: 'ـ' },
  numbers: {
    parts: {
      نصف: '0.5 50 30 2',
      النصف: '0.5 50 30 2',
      والنصف: '0.5 50 30 2',
      ربع: '0.25 25 15 45 4 3',
      والربع: '0.25 25 15 45 4 3',
    },
    cardinals: {
      عشرينيات: 20,
      ثلاثينيات: 30,
      أربعينيات: 40,
      خمسينيات: 50,
      ستينيات: 60,
      سبعينيات: 70,
      ثمانينيات: 80,
      تسعينيات: 90,
      ...{ العشرينيات: 20, العشرينات: 20, عشرينات: 20 },
      ...{ الثلاثينيات: 30, الثلاثينات: 30, ثلاثينات: 30 },
      ...{ الأربعينيات: 40, الأربعينات: 40, أربعينات: 40 },
      ...{ الخمسينيات: 50, الخمسينات: 50, خمسينات: 50 },
      ...{ الستينيات: 60, الستينات: 60, ستينات: 60 },
      ...{ السبعينيات: 70, السبعينات: 70, سبعينات: 70 },
      ...{ الثمانينيات: 80, الثمانينات: 80, ثمانينات: 80 },
      ...{ التسعينيات: 90, التسعينات: 90, تسعينات: 90 },
    },
  },
  lists: {
    byPermission: [
      '(نشر|ينشر|تنشر|أعيد نشره|أعيد النشر|منشور|منشورة) {...}(بإذن|بموافقة|بتصريح)[ {...}]',
      '(بإذن|بموافقة|بتصريح) {...}|جميع الحقوق محفوظة[ {...}]',
    ],
    noPublisher: [
      '(مدونتي|موقعي|مدونتنا|موقعنا|قناتي|حسابي|صفحتي)[ {...}]|(عام|العام|سنة|شهر)[ {...}]|(المؤلف|الكاتب|صاحب)*',
    ],
    call: [
      '(مدونتي|موقعي|مدونتنا|موقعنا|قناتي|حسابي|صفحتي|هنا|من هنا|هذا الرابط|الرابط|اضغط)[ {...}]',
    ],
    noName: [
      'هنا|هذا|هذه|في|إلى|عن|من|التي|الذي|كل|بتصر(ف|ّف)|معاني|لمعاني|النص|الموقع|الصفحة|(ل|لل)(مقال|موضوع|كتاب|نص|صفحة|كلم)*',
    ],
    extent: ['{number} (صفحة|صفحات|ص)'],
    definite: ['ال*'],
    notAuthor: ['[هيئة ]التحرير|المحرر|أسرة التحرير'],
    published: ['[تم ](نشر|نشرت|النشر)( في| بتاريخ|:)', 'تاريخ النشر:'],
    onDay: ['في|بتاريخ'],
    comments: ['[{number} ](التعليقات|تعليقات)[ [\\(]{number}[\\)]]'],
    around: ['اقرأ أيضا'],
    advertisement: ['إعلان'],
    card: ['دار النشر|عدد الصفحات|السعر|المخرج|بطولة|سيناريو|سنة النشر', 'إخراج|سيناريو|إنتاج'],
    otherWorks: ['[ال]صور*'],
    licensing: ['[ال]رخصة|[ال]ترخيص'],
    republication: [
      '(يمنع|لا يجوز|يحظر|يسمح|يجوز) {..} ([ب]إعادة [ال]نشر|[ب]نشر|[ب]نسخ|[ب]اقتباس|بالنشر)*',
    ],
    disclaimer: [
      '(الآراء|المقالات|الأفكار|المواد|المقال|آراء) {...} (لا (ت|ي)عبر*|لا (ت|ي)عكس*|[ت]عبر[ون] عن (رأي*|وجه*|آراء*))|لا يتحمل|غير مسؤول*',
    ],
  },
};
