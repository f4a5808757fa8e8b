/**
 * Abbreviations that end no sentence, by language. Titles and the like stand before a name, others
 * before a number only: elsewhere these are words ("He voted no.").
 */

interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
}

const words = (list: string) => new Set(list.split(' ').filter((word) => word !== ''));

/** Of English, French and German; in any text, because names and titles travel with it. */
const COMMON: Abbreviations = {
  always: words(
    'm mm mme mmes mlle mlles mgr me dr dre drs pr prof st ste sts mr mrs ms messrs rev hon gen ' +
      'col lt sgt capt cpt maj adm cmdr brig sen rep gov pres amb sec supt insp fr sr br ed eds trad ' +
      'tr cf vgl vs env j.-c e.g i.e z.b d.h bzw sog geb gest hr hrn mt ft bd boul approx ca c.-a-d',
  ),
  beforeNumber: words(
    'no nos nr nrs n art arts al par fig figs vol vols ch chap p pp pag ibid op av apr v hab tel jan ' +
      'feb febr mar janv fevr avr jul juil aug sept oct okt nov dec dez',
  ),
};

/** What other languages have besides, without accents. */
const OWN: Readonly<Record<string, { always?: string; beforeNumber?: string }>> = {
  fr: { always: 'av apr' },
  es: {
    always: 'sra srta sres dra dña ud uds ee ej av avda gral lic ing',
    beforeNumber: 'num pag',
  },
  it: { always: 'sig sigg dott dott.ssa prof.ssa avv ing cfr', beforeNumber: 'pag cap' },
  pt: { always: 'sra dra av exmo ex eng', beforeNumber: 'num pag pags' },
  nl: { always: 'bijv d.w.z m.b.t dhr mevr ir mr', beforeNumber: 'blz' },
  ru: { always: 'г ул им гр проф акад т.е т.д см ср напр', beforeNumber: 'д стр гл ст кв с' },
  uk: { always: 'м вул ім проф акад', beforeNumber: 'буд стор' },
  pl: { always: 'ul al np m.in tzw św im inz', beforeNumber: 'nr str r' },
  cs: { always: 'ul napr tzv tj mj', beforeNumber: 'c str' },
  sk: { always: 'ul napr tzv tj', beforeNumber: 'c str' },
  sv: { always: 't.ex bl.a d.v.s', beforeNumber: 'sid kl' },
  da: { always: 'f.eks bl.a dvs', beforeNumber: 's kl' },
  no: { always: 'f.eks bl.a dvs', beforeNumber: 's kl' },
};

/**
 * The abbreviations of a language.
 * @param lang BCP 47 tag
 */
export function ownAbbreviations(lang: string): readonly Abbreviations[] {
  const { always = '', beforeNumber = '' } = OWN[lang.toLowerCase().split('-')[0] ?? ''] ?? {};
  return [COMMON, { always: words(always), beforeNumber: words(beforeNumber) }];
}
