/** Hebrew. */
import type { Language } from './types';

export const he: Language = {
  tag: 'he',
  common: 'של על את לא הוא זה עם גם כי היא אל אבל או מה יש כל אני הם זו היה',
  and: 'ו',
  nobody: 'ו אין לא כן אנונימי',
  languages: { en: 'אנגלית', fr: 'צרפתית', ar: 'ערבית', ru: 'רוסית', de: 'גרמנית', es: 'ספרדית' },
  words: {
    text: '(מאמר|המאמר|כתבה|הכתבה|הטקסט|טקסט|פוסט|הפוסט|ראיון|הראיון|הסיפור|הדף|דף|הטור|המסה|הרשימה|העמוד)',
    this: '(המאמר|הכתבה|הטקסט|הפוסט|הראיון|הסיפור|הדף|הטור|המסה|הרשימה|העמוד|המסמך|המדריך|התרגום|הפרק)( הזה| הזאת| הזו|)|(מאמר|כתבה|טקסט|פוסט|ראיון|דף|מסמך|מדריך|רשומה|עמוד|סיפור|פרק) (זה|זו|זאת)',
    first: '(לראשונה|במקור|לראשונה ב|תחילה)',
    printed: '(פורסם|פורסמה|התפרסם|התפרסמה|הופיע|הופיעה|ראה אור|ראתה אור)',
    by: '(על-ידי|ע"י|בידי)',
    click: '[,] (לחצו|לחץ|הקליקו|הקישו|היכנסו)[ כאן]',
    day: '[, (גיליון|גליון|כרך|חוברת|מס*) {...}]',
    titled: ' (תחת הכותרת|בכותרת|בשם) "{originalHeadline}"',
    at: '(בגיליון [{number} |* ]של (כתב העת|המגזין|הירחון|העיתון) |(באתר|בעיתון|במגזין|בכתב העת) ה(בריטי|אמריקאי|אמריקני|צרפתי|גרמני|ישראלי|איטלקי|ספרדי|רוסי) |באתר |בעיתון |במגזין |בכתב העת |בכתב-העת |בבלוג |בירחון |בשבועון |במוסף |במדור |ב-|ב)',
    translated: '(תרגום|תרגמה|תרגם|תרגמו|תירגום|תירגמה|תירגם|תירגמו)',
    or: '( / | - | · | • |, |. |: | )',
    site: '(אתר|עיתון|כתב העת|הבלוג|מגזין|האתר|העיתון|המגזין) ',
    from: 'מ{originalLanguage}',
    more: '(. {...}|, {...}| ב{...}| ו{...}| ומ{...}| באישור {...}| ברשות {...})',
    own: '[ה](בלוג|אתר|ערוץ|דף|עמוד)[ האישי| הפרטי| הישן] (שלי|שלנו)',
    engine: '(שירות* תרגום {aside}|מכונה|בינה מלאכותית|ai|תוכנה|גוגל|גוגל תרגום|<engines>)',
  },
  phrases: {
    original: [
      [
        '[(קישור|לינק) ל|לקריאת |ל](המאמר|הכתבה|הטקסט|הפוסט|הרשומה|מאמר|כתבה|פוסט|טקסט|רשומה) (המקורי|המקורית|מקורי|מקורית|במקור)[ ב{originalLanguage}][ (נמצא|נמצאת|זמין|זמינה)][ כאן]: {original}',
        'המאמר המקורי באנגלית: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(המקור|קישור למקור|במקור)[ ב{originalLanguage}]: {originalAddress}',
        'המקור: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[(קישור|לינק) ל|לקריאת |קראו את |ל|ניתן לקרוא את |אפשר לקרוא את |את ](המאמר|הכתבה|הטקסט|הפוסט|הרשומה|מאמר|כתבה|פוסט|טקסט|רשומה) (המקורי|המקורית)[ ב{originalLanguage}][ (נמצא|נמצאת|זמין|זמינה|ניתן לקרוא|אפשר לקרוא)][ כאן|<click>]',
        '[המאמר המקורי](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(שם המאמר במקור|הכותרת המקורית|כותרת המקור|כותרת (המאמר|הכתבה|הפוסט) במקור): {originalHeadline}',
        'הכותרת המקורית: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(שפת המקור|שפה מקורית): {originalLanguage}',
        'שפת המקור: צרפתית',
        { originalLanguage: 'fr' },
      ],
      [
        '(תאריך הפרסום המקורי|פורסם במקור בתאריך): {originalDate}',
        'תאריך הפרסום המקורי: 3 במאי 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(גרסה|גירסה) (מקוצרת|קודמת|מוקדמת|מורחבת|ארוכה יותר|קצרה יותר) של <this> <printed>[ ב{originalLanguage}] <at>{source}<day>[<more>]',
        'גרסה מקוצרת של המאמר פורסמה בעיתון "הרציף".',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
      [
        '[<this> ]<printed> (לראשונה|במקור|תחילה)[ ב{originalLanguage}][<titled>][ ב-{originalDate}] <at>{source}<day>[<more>]',
        'המאמר פורסם לראשונה באתר הרציף.',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
      [
        '(פורסם לראשונה|פרסום ראשון|פורסם במקור): {source}',
        'פרסום ראשון: הרציף',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
    ],
    appeared: [
      [
        '<this> <printed>[ ב{originalLanguage}][ ב-{originalDate}] <at>{source}<day>',
        'הכתבה פורסמה באתר הרציף',
        { originalPublisher: 'הרציף' },
      ],
    ],
    translation: [
      [
        '<this> (תורגם|תורגמה)[ לעברית][ <from>][ לעברית] <by> {translators}[ <from>]',
        'המאמר תורגם מאנגלית על ידי יוסי כהן',
        { role: 'translation', originalLanguage: 'en', translators: ['יוסי כהן'] },
      ],
      [
        '[<this> ](תורגם|תורגמה|מתורגם|מתורגמת)[ לעברית][ <from>] (מאתר|מהאתר|מהעיתון|מתוך אתר|מתוך כתב העת) {source}<day>[<more>]',
        'המאמר תורגם מאתר הרציף.',
        { role: 'translation', originalPublisher: 'הרציף' },
      ],
      [
        '(<this>|זהו|זה|להלן|לפניכם) (הוא |היא |)תרגום[ (חופשי|לעברית|חלקי|מלא|לא רשמי|שלי)][ מ{originalLanguage}] (של |ל|למאמר |לפוסט |מתוך )[(המאמר|מאמר|הפוסט|הכתבה|המסמך) ][:]{translated}',
        'זהו תרגום של [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'תרגום[ (חופשי|לעברית|לא רשמי)] (של |ל)(המאמר|מאמר|הפוסט|פוסט|הכתבה|המסמך|הטקסט)[:] {translated}',
        'תרגום של המאמר [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (תורגם|תורגמה)[ לעברית] <from>[ לעברית][<more>]',
        'המאמר תורגם מאנגלית.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this> ](תורגם|תורגמה|תרגום)[ <from>][ לעברית] (באמצעות |על ידי |בעזרת |)(<engine>|אוטומטי|אוטומטית|באופן אוטומטי)[(| ו|,|.) {aside}]',
        'תורגם באמצעות בינה מלאכותית',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(תורגם|תורגמה|תרגום)[ לעברית][ <from>][ לעברית] <by>[:] {translators}',
        'תורגם מאנגלית ע"י יוסי כהן',
        { role: 'translation', originalLanguage: 'en', translators: ['יוסי כהן'] },
      ],
      [
        '(תרגם|תרגמה|תרגמו|תירגם|תירגמה) את (המאמר|הכתבה|הטקסט|הפוסט|הראיון|המסה)[ <from>][ לעברית]: {translators}',
        'תרגמה את המאמר מאנגלית: דנה לוי',
        { role: 'translation', originalLanguage: 'en', translators: ['דנה לוי'] },
      ],
      [
        'מאת[:] {authors}<or><translated>[ <from>][ לעברית]: {translators}',
        'מאת: רותי שגב / תרגום: יוסי כהן',
        { role: 'translation', authors: ['רותי שגב'], translators: ['יוסי כהן'] },
      ],
      [
        '(<translated>|תרגום ו(עריכה|עיבוד|הערות|תקציר)|מתרגם|מתרגמת|תורגם)[ <from>][ לעברית]: {translators}',
        'תרגום מאנגלית: יוסי כהן',
        { role: 'translation', originalLanguage: 'en', translators: ['יוסי כהן'] },
      ],
      [
        '(<translated>|תרגום ו(עריכה|עיבוד))[ <from>][ לעברית] {translators}',
        'תרגמה מצרפתית דנה לוי',
        { role: 'translation', originalLanguage: 'fr', translators: ['דנה לוי'] },
      ],
      [
        '<from>: {translators}',
        'מאנגלית: יוסי כהן',
        { role: 'translation', originalLanguage: 'en', translators: ['יוסי כהן'] },
      ],
      [
        '(עריכת תרגום|הגהה|עריכה לשונית): {proofreaders}',
        'הגהה: דנה לוי',
        { proofreaders: ['דנה לוי'] },
      ],
    ],
    creditGoesOn: [
      [
        '(עבור|בשביל) [<site>]{translationPublisher}',
        'תרגום: יוסי כהן, עבור אתר המזח',
        { role: 'republication', translators: ['יוסי כהן'], translationPublisher: 'המזח' },
      ],
      [
        '(עריכה|צילום|איור|איורים|מאת): {others}',
        'תרגום: יוסי כהן, עריכה: דנה לוי',
        { role: 'translation', translators: ['יוסי כהן'] },
      ],
    ],
    source: [
      [
        '(המקור למאמר|מקור המאמר|מתוך): {source}',
        'מקור המאמר: הרציף',
        { originalPublisher: 'הרציף' },
      ],
    ],
    sourceMaybe: [
      [
        '(מקור|המקור|מקורות)[:] {original}',
        'מקור: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(מקור|המקור|מקורות): {source}', 'מקור: הרציף', { originalPublisher: 'הרציף' }],
    ],
    licence: [
      [
        '<this> (מתפרסם|מתפרסמת|מובא|מובאת|פורסם|פורסמה)[ כאן| מחדש]( ברשות| באישור| באדיבות) <site>{source}[<more>]',
        'המאמר מובא כאן באדיבות אתר הרציף',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
      [
        '<this> (מתפרסם|מתפרסמת|מובא|מובאת|פורסם)[ כאן| מחדש] (ברשות|באישור|באדיבות) {source}[<more>]',
        'המאמר מתפרסם כאן באדיבות הרציף',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
    ],
  },
  note: ['(כתב ויתור|הערת המערכת|הערת העורך|הערת המתרגם|הערה)'],
  byline: ['מאת[:]', 'מאת:', '(כתב|כתבה|הכותב|המחבר|המחברת|טקסט):'],
  dates: { toMonth: 'ב' },
  months: {
    ...{ בינואר: 1, בפברואר: 2, במרץ: 3, באפריל: 4, במאי: 5, ביוני: 6 },
    ...{ ביולי: 7, באוגוסט: 8, בספטמבר: 9, באוקטובר: 10, בנובמבר: 11, בדצמבר: 12 },
  },
  numbers: {
    parts: { חצי: '0.5 50 30 2', מחצית: '0.5 50 30 2', רבע: '0.25 25 15 45 4 3' },
    cardinals: {
      ...{ אחד: 1, שתי: 2, שתיים: 2, שני: 2, שניים: 2, שלוש: 3, שלושה: 3, ארבעה: 4 },
      ...{ חמישה: 5, שישה: 6, שבעה: 7, שמונה: 8, תשעה: 9, עשרה: 10, שלושים: 30, שישים: 60 },
    },
  },
  lists: {
    noName: [
      'חבר|חברה|חברים|שפה|שפת|הוא|היא|הם|של|את|המאמר|מאמר|הכתבה|הטקסט|הפוסט|שהתפרסם|שפורסם|שהתפרסמה|שפורסמה|עבור|על|ידי|בידי|מתוך|חופשי|ספר|הספר|השיר|ועריכה',
    ],
    noPublisher: [
      '{number}[ {...}]',
      'ה|ב|ל|מ|ש|תל אביב|ירושלים|חיפה|לונדון|פריז|ברלין|ניו יורק|<own>|שלי|שלנו|שנת[ {number}]|המחבר*|הכותב*',
    ],
    call: ['<own>|(כאן|קישור)[ {...}]'],
    staged: ['הוצאת'],
    extent: ['{number} (עמודים|עמ|שקלים)'],
    card: ['הוצאה|הוצאת|הוצאה לאור|עמודים|מספר עמודים|מחיר|במאי|בימוי|שחקנים|תסריט|שנת הוצאה'],
    comments: ['[{number} ](תגובות|תגובה)[ [\\(]{number}[\\)]]'],
    around: ['(כתבות|מאמרים) (קשורות|נוספות|קשורים|נוספים)|קראו (גם|עוד)|אולי יעניין אותך'],
    notAuthor: ['מערכת|[מערכת ]העורך|מנהל'],
    published: ['(פורסם|פורסמה)[ ב| בתאריך|:]'],
    onDay: ['ב|בתאריך'],
    advertisement: ['פרסומת'],
    republication: ['(אין|אסור) (להעתיק|לשכפל|לפרסם|להפיץ)*|(מותר|ניתן) (לפרסם מחדש|להעתיק)*'],
    disclaimer: [
      '(הדעות|הדברים) {...} (הן|הם) של הכותב*',
      '(הדעות|הדברים|האמור|המאמר) {...} (על דעת*|אינ(ה|ם|ן) (בהכרח|משק*|מייצג*))',
    ],
  },
};
