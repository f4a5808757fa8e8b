/** Hebrew. */
import type { Language } from './types';

export const he: Language = {
  tag: 'he',
  common: 'של על את לא הוא זה עם גם כי היא אל אבל או מה יש כל אני הם זו היה',
  and: 'ו',
  nobody: 'אין לא כן אנונימי',
  languages: { en: 'אנגלית', fr: 'צרפתית', ar: 'ערבית', ru: 'רוסית', de: 'גרמנית', es: 'ספרדית' },
  words: {
    text: '(מאמר|המאמר|כתבה|הכתבה|הטקסט|טקסט|פוסט|הפוסט|ראיון|הראיון|הסיפור|הדף|דף|הטור|המסה|הרשימה|העמוד)',
    this: '(המאמר|הכתבה|הטקסט|הפוסט|הראיון|הסיפור|הדף|הטור|המסה|הרשימה|העמוד)( הזה| הזאת| הזו|)',
    first: '(לראשונה|במקור|לראשונה ב|תחילה)',
    printed: '(פורסם|פורסמה|התפרסם|התפרסמה|הופיע|הופיעה|ראה אור|ראתה אור)',
    site: '(אתר|עיתון|כתב העת|הבלוג|מגזין|האתר|העיתון|המגזין) ',
    from: 'מ{originalLanguage}',
    more: '(. {...}|, {...}| ב{...}| ו{...}| ומ{...}| באישור {...}| ברשות {...})',
    engine: '(מכונה|בינה מלאכותית|ai|תוכנה|גוגל|גוגל תרגום|<engines>)',
  },
  phrases: {
    original: [
      [
        '[קישור ל|לקריאת ](המאמר|הכתבה|הטקסט|הפוסט|מאמר|כתבה) (המקורי|המקורית|מקורי|מקורית|במקור)[ ב{originalLanguage}]: {original}',
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
        '[קישור ל|לקריאת |קראו את ](המאמר|הכתבה|הטקסט|הפוסט|מאמר) (המקורי|המקורית)[ ב{originalLanguage}][ כאן]',
        '[המאמר המקורי](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(שם המאמר במקור|הכותרת המקורית|כותרת המקור): {originalHeadline}',
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
        '[<this> ]<printed> (לראשונה|במקור|תחילה)[ ב{originalLanguage}] (באתר |בעיתון |במגזין |בכתב העת |בבלוג |ב)["]{source}["][<more>]',
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
        '<this> <printed> (באתר |בעיתון |במגזין |ב){source}',
        'הכתבה פורסמה באתר הרציף',
        { originalPublisher: 'הרציף' },
      ],
    ],
    translation: [
      [
        '(<this>|זהו|זה) (הוא |היא |)תרגום[ חופשי| לעברית] של {original}[<more>]',
        'זהו תרגום של [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (תורגם|תורגמה)[ לעברית] <from>[<more>]',
        'המאמר תורגם מאנגלית.',
        { role: 'translation', originalLanguage: 'en' },
      ],
    ],
    machine: [
      [
        '[<this> ](תורגם|תורגמה|תרגום)[ <from>] (באמצעות |על ידי |)(<engine>|אוטומטי|אוטומטית)[ {...}]',
        'תורגם באמצעות בינה מלאכותית',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(תרגום|תרגמה|תרגם|תרגום לעברית|מתרגם|מתרגמת|תרגמו|תורגם)[ <from>][ לעברית]: {translators}',
        'תרגום מאנגלית: יוסי כהן',
        { role: 'translation', originalLanguage: 'en', translators: ['יוסי כהן'] },
      ],
      [
        '(תרגם|תרגמה|תרגמו|תורגם על ידי|תרגום)[ <from>][ לעברית]( על ידי|) {translators}',
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
        '<this> (מתפרסם|מתפרסמת|מובא|מובאת|פורסם)[ כאן| מחדש] (ברשות|באישור|באדיבות) {source}[<more>]',
        'המאמר מתפרסם כאן באדיבות הרציף',
        { role: 'republication', originalPublisher: 'הרציף' },
      ],
    ],
  },
  note: ['(הערת המערכת|הערת העורך|הערת המתרגם|הערה)'],
  byline: ['מאת[:]', 'מאת:', '(כתב|כתבה|הכותב|המחבר|המחברת|טקסט):'],
  dates: { toMonth: 'ב' },
  lists: {
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
