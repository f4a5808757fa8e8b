/** A page's claims laid against its label. */
import type { Claimed } from './claims';
import type { Basis, Label } from './labels';
import {
  folded,
  type Same,
  sameAddress,
  sameDate,
  sameLanguage,
  samePublisher,
  sameText,
} from './same';

/** A fact by the name the labels have for it. */
interface FactKind {
  readonly name: keyof Label & string;
  readonly same: Same;
  /** Counts by member, without order. */
  readonly isList?: true;
  /** Of the page in hand: not every label gives these, so one it lacks is not wrong if claimed. */
  readonly isOfPage?: true;
}

export const FACTS: readonly FactKind[] = [
  { name: 'originalPublisher', same: samePublisher },
  { name: 'originalUrl', same: sameAddress },
  { name: 'originalDate', same: sameDate },
  { name: 'originalHeadline', same: sameText },
  { name: 'originalLanguage', same: sameLanguage },
  { name: 'translators', same: sameText, isList: true },
  { name: 'proofreaders', same: sameText, isList: true },
  { name: 'translationPublisher', same: samePublisher },
  { name: 'distributor', same: samePublisher },
  { name: 'headline', same: sameText, isOfPage: true },
  { name: 'publisher', same: samePublisher, isOfPage: true },
  { name: 'author', same: sameText, isList: true, isOfPage: true },
  { name: 'datePublished', same: sameDate, isOfPage: true },
  { name: 'inLanguage', same: sameLanguage, isOfPage: true },
];

/** Of one fact on one page: the values that are right, those that are not, those not claimed. */
export interface FactVerdict {
  readonly name: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export type Outcome =
  /** The page states an origin: claimed with every value right, claimed otherwise, not claimed. */
  | 'found'
  | 'wrong'
  | 'missed'
  /** It states none, and none is claimed; or one is. */
  | 'silent'
  | 'false';

export interface Verdict {
  readonly outcome: Outcome;
  /** Is it said to be a translation where it is a republication, or the other way round? */
  readonly isOtherBasis: boolean;
  readonly facts: readonly FactVerdict[];
  readonly rights: readonly FactVerdict[];
}

/** Judges what is claimed of a page by its label. */
export function judge(label: Label, claimed: Claimed): Verdict {
  const rights = rightsOf(label, claimed.rights);
  if (!label.states) {
    const outcome = claimed.kind === undefined ? 'silent' : 'false';
    return { outcome, isOtherBasis: false, facts: [], rights };
  }
  const facts = FACTS.map((kind) => factOf(kind, label, claimed.facts[kind.name] ?? []));
  if (claimed.kind === undefined) return { outcome: 'missed', isOtherBasis: false, facts, rights };
  const sides = [label.basis, ...(label.alsoBasis ?? [])].map(sideOf);
  // That it is not stated how a text came here claims neither.
  const isOtherBasis = claimed.kind !== 'elsewhere' && !sides.includes(claimed.kind);
  const isWrong = isOtherBasis || facts.some(({ wrong }) => wrong.length > 0);
  return { outcome: isWrong ? 'wrong' : 'found', isOtherBasis, facts, rights };
}

/** Translation is one side of the basis, all others are the other. */
function sideOf(basis: Basis | undefined): Claimed['kind'] {
  return basis === 'translation' ? 'translation' : 'republication';
}

function factOf(
  { name, same, isList, isOfPage }: FactKind,
  label: Label,
  claims: readonly string[],
): FactVerdict {
  const wanted = [label[name] ?? []].flat() as string[];
  const also = (label[`${name}Also`] ?? []) as string[];
  // Of a fact that has one value, the first is what is shown as its value.
  const said = isList ? claims : claims.slice(0, 1);
  const isAmong = (list: readonly string[]) => (value: string) =>
    list.some((one) => same(one, value));
  const isUnlabelled = isOfPage && wanted.length === 0 && also.length === 0;
  // What a reader may as well take for it is right, and leaves nothing to miss.
  const isOther = !isList && said.some(isAmong(also));
  const right = isOther ? wanted : wanted.filter(isAmong(said));
  return {
    name,
    right,
    wrong: isUnlabelled ? [] : said.filter((value) => !isAmong([...wanted, ...also])(value)),
    missed: wanted.filter((value) => !right.includes(value)),
  };
}

/** Notices that say what may be done with the text. */
const REUSE = /^(?:republication|other-uses|fair-use)$/;

function rightsOf(label: Label, rights: Claimed['rights']): FactVerdict[] {
  const ofKind = (isKind: (kind: string) => boolean) =>
    rights.notices.flatMap(({ kind, text }) => (isKind(kind) ? [text] : []));
  const reuse = ofKind((kind) => REUSE.test(kind));
  const holders = factOf(
    { name: 'copyrightHolder', same: samePublisher, isList: true },
    label,
    rights.copyrightHolders,
  );
  return [
    licenceOf(label, rights.licenses),
    holders,
    // The words may stand in a copyright line as well.
    noticeOf(
      'reuseNotice',
      label.reuseQuote,
      reuse,
      ofKind((kind) => kind !== 'disclaimer'),
    ),
    noticeOf(
      'disclaimer',
      label.disclaimerQuote,
      ofKind((kind) => kind === 'disclaimer'),
    ),
  ];
}

function licenceOf({ license, licenseUrl }: Label, claims: readonly string[]): FactVerdict {
  const key = (text: string) =>
    folded(text)
      .replace(/^cc-/, 'cc ')
      .replace(/^https?:/, '')
      .replace(/(?:deed|legalcode)(?:\.\w+)?$|\/$/g, '')
      .replace(/\/$/, '');
  const wanted = [license, licenseUrl].flatMap((text) => (text ? [key(text)] : []));
  const isRight = claims.some((claim) => wanted.includes(key(claim)));
  const shown = license ?? licenseUrl ?? '';
  return {
    name: 'license',
    right: isRight ? [shown] : [],
    wrong: claims.length > 0 && !isRight ? claims.slice(0, 1) : [],
    missed: wanted.length > 0 && !isRight ? [shown] : [],
  };
}

/**
 * @param quote the words the label quotes
 * @param claims notices said to be of that kind
 * @param among notices whose words count as well
 */
function noticeOf(
  name: string,
  quote: string | undefined,
  claims: readonly string[],
  among: readonly string[] = claims,
): FactVerdict {
  const words = quote === undefined ? undefined : folded(quote);
  const isRight =
    words !== undefined &&
    among.map(folded).some((text) => text.includes(words) || words.includes(text));
  return {
    name,
    right: isRight ? [quote ?? ''] : [],
    wrong: quote === undefined ? claims : [],
    missed: quote !== undefined && !isRight ? [quote] : [],
  };
}
