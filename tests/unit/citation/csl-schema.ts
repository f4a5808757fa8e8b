/**
 * The CSL-JSON input schema (CSL 1.0.2), put together from the specification's lists of variables:
 * what `csl-data.json` of citation-style-language/schema demands of an item.
 */
const names = [
  'author,chair,collection-editor,compiler,composer,container-author,contributor,curator,director',
  'editor,editorial-director,executive-producer,interviewer,illustrator,organizer,original-author',
  'performer,producer,recipient,reviewed-author,translator',
];
const dates = ['accessed,available-date,container,event-date,issued,original-date,submitted'];
const texts = [
  'language,abstract,annote,archive,archive_collection,archive_location,archive-place,authority',
  'call-number,collection-title,container-title,container-title-short,dimensions,division,DOI',
  'event,event-place,genre,ISBN,ISSN,jurisdiction,keyword,medium,note,original-publisher',
  'original-publisher-place,original-title,part-title,publisher,publisher-place,references',
  'reviewed-title,scale,section,source,status,title,title-short,translated-title,URL,version',
];
const types = [
  'article,article-journal,article-magazine,article-newspaper,bill,book,broadcast,chapter,classic',
  'collection,dataset,document,entry,entry-dictionary,entry-encyclopedia,event,figure,graphic',
  'hearing,interview,legal_case,legislation,manuscript,map,motion_picture,musical_score,pamphlet',
  'paper-conference,patent,performance,periodical,personal_communication,post,post-weblog',
  'regulation,report,review,review-book,software,song,speech,standard,thesis,treaty,webpage',
];

const each = (lists: string[], schema: object) =>
  Object.fromEntries(lists.flatMap((list) => list.split(',')).map((name) => [name, schema]));

const text = { type: 'string' };
const number = { type: ['string', 'number'] };
const closed = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const name = closed(
  each(['family,given,dropping-particle,non-dropping-particle,suffix,literal'], text),
  { minProperties: 1 },
);
const parts = { type: 'array', items: number, minItems: 1, maxItems: 3 };
const date = closed({
  'date-parts': { type: 'array', items: parts, minItems: 1, maxItems: 2 },
  season: number,
  circa: { type: ['string', 'number', 'boolean'] },
  literal: text,
  raw: text,
});

export const cslSchema = {
  type: 'array',
  items: closed(
    {
      id: number,
      type: { enum: types.flatMap((list) => list.split(',')) },
      ...each(texts, text),
      ...each(names, { type: 'array', items: name }),
      ...each(dates, date),
      // What has no variable of its own.
      custom: { type: 'object' },
    },
    { required: ['type', 'id'] },
  ),
};
