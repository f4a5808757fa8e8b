/** What things are called: the messages for roles, notices and the places that witnesses speak of. */

/** What each edition is called. */
export const ROLES = {
  original: 'roleOriginal',
  translation: 'roleTranslation',
  republication: 'roleRepublication',
} as const;

/** What each kind of notice is called. */
export const NOTICES = {
  republication: 'noticeRepublication',
  copyright: 'noticeCopyright',
  'other-uses': 'noticeOtherUses',
  'fair-use': 'noticeFairUse',
  contact: 'noticeContact',
  disclaimer: 'noticeDisclaimer',
} as const;

/** Where what nobody says in so many words was seen. */
export const SEEN = {
  listing: 'seenListing',
  'other-document': 'seenOtherDocument',
  'page-text': 'seenPageText',
  'page-data': 'seenPageData',
  'page-address': 'seenPageAddress',
} as const;

/** From what something was inferred. */
export const INFERRED = {
  'address-form': 'inferredAddressForm',
  'site-language': 'inferredSiteLanguage',
} as const;
