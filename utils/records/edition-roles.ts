/** What an edition is to its text. Apart, for who needs no schema. */
export const editionRoles = ['original', 'translation', 'republication'] as const;

export type EditionRole = (typeof editionRoles)[number];
