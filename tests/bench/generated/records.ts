/**
 * Generated records, as rich as the seed's: the chains that are common on these sites, each fact
 * with the line it would be quoted from, and the standing notices repeated as a page repeats them.
 */
import type { ArticleRecord, Edition, Evidence, Fact, Notice } from '../../../utils/records/schema';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { type Chance, chance } from './random';
import { english, french, regions, syllables, themes } from './words';

/** Generated record number `index`; the same number gives the same record. */
export function generatedRecord(index: number): ArticleRecord {
  const luck = chance(index * 2654435761 + 17);
  const author = nameFrom(luck, 2);
  const isTranslated = luck.happens(80);
  const source = luck.of(SOURCES);
  const titles = {
    source: headline(luck, english),
    here: isTranslated ? headline(luck, french) : '',
  };
  if (!isTranslated) titles.here = titles.source;
  const day = 16_000 + luck.number(4500);
  const wanted: Wanted = { luck, index, author, source, titles, day };
  return isTranslated && luck.happens(60) ? threeSteps(wanted) : twoSteps(wanted, isTranslated);
}

/** Many of them, made one at a time: a hundred thousand at once would fill the memory. */
export function* generatedRecords(
  count: number,
): Generator<{ file: string; record: ArticleRecord }> {
  for (let index = 0; index < count; index++) {
    yield {
      file: `generated/${String(index).padStart(6, '0')}.json`,
      record: generatedRecord(index),
    };
  }
}

interface Wanted {
  luck: Chance;
  index: number;
  author: string;
  source: { name: string; host: string; slash: string; key: boolean };
  titles: { source: string; here: string };
  day: number;
}

/** Where texts come from: most often the sites Colophon knows, else places without a key. */
const SOURCES = [
  { name: 'Indian Punchline', host: 'www.indianpunchline.com', slash: '/', key: true },
  { name: 'Indian Punchline', host: 'www.indianpunchline.com', slash: '/', key: true },
  { name: 'Global Research', host: 'www.globalresearch.ca', slash: '', key: true },
  { name: 'Consortium News', host: 'consortiumnews.example', slash: '/', key: false },
  { name: 'Strategic Culture', host: 'strategic-culture.example', slash: '/', key: false },
  { name: 'The Unz Review', host: 'unz.example', slash: '/', key: false },
];

function threeSteps(wanted: Wanted): ArticleRecord {
  const { luck, titles } = wanted;
  const translator = nameFrom(luck, 1);
  const proofreader = luck.happens(80) ? nameFrom(luck, 1) : undefined;
  const credit = `Traduit par ${translator}${proofreader ? `, relu par ${proofreader}` : ''}, pour le Saker Francophone.`;
  const translation: Edition = {
    id: 'translation',
    role: 'translation',
    headline: { value: titles.here, evidence: [{ grade: 'seen', where: 'listing' }] },
    inLanguage: { value: 'fr', evidence: [{ grade: 'inferred', from: 'site-language' }] },
    translator: [says({ name: translator }, 'credit-line', credit)],
    ...(proofreader && { proofreader: [says({ name: proofreader }, 'credit-line', credit)] }),
    publisher: says({ name: 'le Saker Francophone' }, 'credit-line', credit),
    addresses: [inferred(`https://lesakerfrancophone.fr/${slug(titles.here)}`)],
    translationOfWork: says('original', 'credit-line', credit),
  };
  return recordOf(wanted, [
    originalOf(wanted),
    translation,
    { ...republicationOf(wanted), isBasedOn: says('translation', 'credit-line', credit) },
  ]);
}

function twoSteps(wanted: Wanted, isTranslated: boolean): ArticleRecord {
  const credit = `Traduit par ${nameFrom(wanted.luck, 2)} pour Mondialisation.ca`;
  const here = republicationOf(wanted);
  return recordOf(wanted, [
    originalOf(wanted),
    isTranslated
      ? { ...here, role: 'translation', translationOfWork: says('original', 'credit-line', credit) }
      : { ...here, isBasedOn: says('original', 'source-line', sourceLine(wanted)) },
  ]);
}

function originalOf(wanted: Wanted): Edition {
  const { source, titles, author, day } = wanted;
  const line = `Article original en anglais : ${titles.source}, ${source.name}, le ${inFrench(day)}`;
  return {
    id: 'original',
    role: 'original',
    headline: says(titles.source, 'original-line', line),
    inLanguage: says('en', 'original-line', line),
    datePublished: {
      value: iso(day),
      evidence: [
        stated('dateline', `${source.name} ${inFrench(day)}`),
        stated('original-line', line),
      ],
    },
    author: [
      {
        value: { name: author },
        evidence: [stated('byline', `Par ${author}`), stated('copyright-line', copyright(wanted))],
      },
    ],
    publisher: {
      value: { name: source.name },
      evidence: [stated('source-line', sourceLine(wanted)), stated('original-line', line)],
    },
    addresses: [
      inferred(
        `https://${source.host}/${slug(titles.source)}${source.name === 'Global Research' ? `/${5_000_000 + wanted.index}` : source.slash}`,
      ),
    ],
  };
}

function republicationOf({ luck, titles, day, index }: Wanted): Edition {
  const date = day + luck.number(9);
  const dateline = `Mondialisation.ca, ${inFrench(date)}`;
  const region = luck.of(regions);
  const theme = luck.of(themes);
  const regionLine = `Région : ${region}`;
  return {
    id: 'republication',
    role: 'republication',
    headline: says(titles.here, 'headline', titles.here),
    inLanguage: { value: 'fr', evidence: [{ grade: 'seen', where: 'page-text' }] },
    datePublished: says(iso(date), 'dateline', dateline),
    publisher: {
      value: {
        name: 'Mondialisation.ca',
        parentOrganization: {
          name: 'Centre de recherche sur la mondialisation',
          alternateName: 'CRM',
        },
      },
      evidence: [stated('dateline', dateline)],
    },
    about: [
      says({ name: region, inDefinedTermSet: 'Région' }, 'subject-line', regionLine),
      says({ name: theme, inDefinedTermSet: 'Thème' }, 'subject-line', `Thème: ${theme}`),
    ],
    // One id each: two records never claim one address.
    addresses: [
      inferred(`https://www.mondialisation.ca/${slug(titles.here)}/${5_100_000 + index}`),
    ],
  };
}

function recordOf(wanted: Wanted, editions: Edition[]): ArticleRecord {
  const own: Notice = {
    kind: 'copyright',
    inLanguage: 'fr',
    text: copyright(wanted),
    publisher: { name: 'Mondialisation.ca' },
    carriedBy: 'republication',
    covers: 'article',
    copyrightHolder: [wanted.author, wanted.source.name],
    copyrightYear: Number(iso(wanted.day).slice(0, 4)),
  };
  const standing = mondialisationNotices.map(
    ({ reading: _, seen: __, conditions: ___, ...notice }): Notice => ({
      ...notice,
      carriedBy: 'republication',
    }),
  );
  return {
    version: 1 + wanted.luck.number(3),
    sdPublisher: { name: 'Colophon' },
    sdDatePublished: iso(20_700 + wanted.luck.number(60)),
    editions,
    notices: [own, ...standing],
  };
}

function stated(where: Extract<Evidence, { grade: 'stated' }>['where'], quote: string): Evidence {
  return { grade: 'stated', by: 'republication', where, quote };
}

function says<T>(value: T, where: Parameters<typeof stated>[0], quote: string): Fact<T> {
  return { value, evidence: [stated(where, quote)] };
}

function inferred(value: string): Fact<string> {
  return { value, evidence: [{ grade: 'inferred', from: 'address-form' }] };
}

const copyright = ({ author, source, day }: Wanted) =>
  `Copyright © ${author}, ${source.name}, ${iso(day).slice(0, 4)}`;
const sourceLine = ({ source }: Wanted) => `La source originale de cet article est ${source.name}`;

/** A day counted from 1970 as an ISO date, and as a French page writes it. */
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const written = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const inFrench = (day: number) => written.format(day * 86_400_000);

function nameFrom(luck: Chance, parts: number): string {
  const part = () => {
    const text =
      luck.of(syllables) + luck.of(syllables) + (luck.happens(30) ? luck.of(syllables) : '');
    return text[0]?.toUpperCase() + text.slice(1);
  };
  return Array.from({ length: parts }, part).join(' ');
}

function headline(luck: Chance, words: typeof english | typeof french): string {
  const phrase = () =>
    `${luck.of(words.small)} ${luck.happens(50) ? `${luck.of(words.adjectives)} ` : ''}${luck.of(words.nouns)}`;
  const parts = [nameFrom(luck, 1), luck.of(words.verbs), phrase(), phrase()];
  if (luck.happens(40)) parts.push(phrase());
  if (luck.happens(20)) parts.push(`: ${2005 + luck.number(20)}`);
  return parts.join(' ');
}

/** As WordPress makes it: no accents, no punctuation, hyphens. */
function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
