/** The kinds of verbatim words a publisher puts under an article. Apart, for who needs no schema. */
export const noticeKinds = [
  'disclaimer',
  'republication',
  'other-uses',
  'fair-use',
  'copyright',
  'contact',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];
