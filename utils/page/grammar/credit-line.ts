/** Lines that credit a translation: "Traduit par A, relu par B, pour <site>". */
import { languageOf } from '../../languages/language-words';
import { namesIn, trimName } from '../../text/names';
import type { Fact } from '../page';
import { type Family, fact, factsOf, partOf, sourceIn, type Words } from './family';

/** Each marker opens a clause of the credit; the clause reaches to the next marker. */
const MARKERS = {
  /** Names translators. */
  translator: [
    // "Traduit par" (seen), "Traduit de l'italien par" (seen), "Traduit de l'anglais (États-Unis) par"
    "traduite?s?(?: (?:de l'|du )\\p{L}+)?(?: \\([^()]{1,30}\\))?(?: et adaptée?)? par",
    // "Traduction : X" (seen), "Traduction de l'anglais : X", "Traduction française par"
    "traduction(?: française)?(?: (?:de l'|du )\\p{L}+)?(?: ?:| par)",
    'traduct(?:eur|rice)s? ?:',
    // "Translated from French by" (seen), "Translation from the French by"
    'translated(?: from (?:the )?(?:original )?\\p{L}+)?(?: into \\p{L}+)? by',
    '(?:\\p{L}+ )?translation(?: from (?:the )?\\p{L}+)?(?: ?:| by)',
    // "La traduzione è di X", "A tradução é de X"
    'la traduzione è di|la traducción es de|a tradução é d[aeo]|la traduction est d[eu]|the translation is by',
    'translators? ?:',
    // "Traducido del inglés por", "Traducción: X", "Traducción del inglés de X"
    'traducid[oa](?: del \\p{L}+)?(?: al \\p{L}+)? por',
    'traducción(?: del \\p{L}+)?(?: ?:| de| por)',
    // "Tradotto dall'inglese da", "Traduzione di", "Traduzione a cura di"
    "(?:scelto e )?tradott[oa](?: (?:dall'|dal )\\p{L}+)? da",
    "traduzione(?: (?:dall'|dal )\\p{L}+)?(?: ?:| di| a cura di)",
    // "Übersetzt aus dem Englischen von", "Aus dem Englischen (übersetzt) von", "Übersetzung: X"
    'übersetzt(?: aus dem \\p{L}+)? von',
    'aus dem \\p{L}+(?: übersetzt)? von',
    'übersetzung(?: und bearbeitung)?(?: aus dem \\p{L}+)?(?: ?:| von)',
    // "Traduzido do inglês por", "Tradução: X"
    'traduzid[oa](?: do \\p{L}+)? por',
    'tradução(?: do \\p{L}+)?(?: ?:| de| por)',
    // The label alone in other languages: Catalan, Dutch, Swedish, Polish, Turkish, Greek …
    'traducció ?:|traduït per|vertaling ?:|(?:uit het \\p{L}+ )?vertaald door|översättning ?:|översatt av',
    'tłumaczenie ?:|(?:z \\p{L}+ )?(?:przełożył|tłumaczył)a?|çevir(?:en|i) ?:|μετάφραση ?:',
    // … Russian, Ukrainian, Arabic, Persian, Hebrew, Chinese, Japanese
    'перевод(?:чик)?(?: с \\p{L}+)? ?:|переклад(?: з \\p{L}+)? ?:|ترجمة(?: وتحرير)? ?:|مترجم ?:|ترجمه ?:|תרגום ?:',
    '(?:译者|翻译|翻訳) ?[:：]',
  ],
  /** Names those who checked it: "relu par" (seen), "vérifié par", "révisé par". */
  proofreader: [
    '(?:relu|révisé|vérifié|corrigé)e?s?(?: et (?:relu|révisé|vérifié|corrigé)e?)? par',
    '(?:relecture|révision|correction)(?: ?:| par)',
    '(?:relect|révis|correct)(?:eur|rice)s? ?:',
    'proofread(?:ers?|ing) ?:',
    '(?:proofread|reviewed|revised|checked|verified)(?: and \\p{L}+)? by',
    '(?:revisad|revist)[oa] por|revisión ?:|revisão ?:',
    'rivist[oa] da|revisione(?: ?:| di)',
    '(?:lektoriert|korrigiert) von|lektorat ?:',
  ],
  /** Names others who had a hand in it, and of whom nothing is said. */
  other: ['(?:éditée?s?|mise?s? en (?:page|forme|ligne)) par|edited by'],
  /** Names who it was made for: "pour le Saker Francophone" (seen). */
  site: ['pour|for|para|per|für'],
  /** "Traduit pour <site> par X": translators after all. */
  late: [
    "traduite?s?(?: (?:de l'|du )\\p{L}+)?(?= pour )",
    'translated(?: from (?:the )?\\p{L}+)?(?= for )',
    'tradu[cz]id[oa](?: d[eo]l? \\p{L}+)?(?= para )',
    "tradott[oa](?: (?:dall'|dal )\\p{L}+)?(?= per )",
    'par|by|por|da|von',
  ],
};

type Marker = keyof typeof MARKERS;

const SOURCE = Object.entries(MARKERS)
  .map(([name, rows]) => `(?<${name}>(?<![\\p{L}'-])(?:${rows.join('|')})(?![\\p{L}'-]))`)
  .join('|');
const MARKER = new RegExp(SOURCE, 'giu');
/** Most lines are none: one look at their start is all they cost. */
const OPENING = new RegExp(`^[\\s([*•|-]*(?:${SOURCE})`, 'iu');

/** The word that names the language it was translated from. */
const FROM =
  /(?<!\p{L})(?:de l'|du |from (?:the )?(?:original )?|del |dall'|dal |aus dem |do )(?<word>\p{L}+)/iu;

const NOBODY =
  /^(?:none?|no|yes|oui|sí|si|ja|aucune?|keine?|nein|ningun[oa]|nessun[oa]|nenhuma?)$/i;

/** More clauses than this are no credit. */
const MOST_CLAUSES = 8;

/** "traduction Réseau Large": of what no name of a person need be, only the site's own is told. */
const BY_SITE =
  /^(?:traduction|translation|traducción|traduzione|tradução|übersetzung)(?: ?:)? (?:(?:la )?(?:rédaction|redacción|redazione|redaktion|redação)(?: de)? )?/i;

export const creditLine: Family = (line) => {
  const help = HELP.exec(line.plain);
  const words = help ? partOf(line, 0, help.index) : line;
  if (BY_TEAM.test(words.plain)) {
    return [{ where: 'credit-line', facts: [fact('here', 'role', 'translation')] }];
  }
  const bySite = trimName(words.text.slice(BY_SITE.exec(words.plain)?.[0].length ?? Infinity));
  if (words.own.isName(bySite)) {
    const facts = [fact('translation', 'translator', bySite), fact('here', 'role', 'translation')];
    return [{ where: 'credit-line', facts }];
  }
  if (!OPENING.test(words.plain)) return [];
  const found = [...words.plain.matchAll(MARKER)].slice(0, MOST_CLAUSES + 1);
  // "Par X" and "Pour X" open lines of other kinds.
  const isOther = /^(?:\p{L}{2,3}|pour|para)$/u.test(found[0]?.[0] ?? '');
  if (isOther || found.length > MOST_CLAUSES) return [];
  const facts: Fact[] = [];
  for (const [i, match] of found.entries()) {
    const start = match.index + match[0].length;
    const clause = clauseIn(words, match, start, found[i + 1]?.index ?? words.text.length);
    // One clause that does not read as one makes the line prose.
    if (clause === undefined) return [];
    facts.push(...clause);
  }
  const has = (property: Fact['property']) => facts.some((one) => one.property === property);
  if (!has('translator') && !(has('proofreader') && !has('publisher'))) return [];
  const role = facts.some(({ property }) => property === 'publisher') && !isOwn(facts, words);
  // "Relecture : X" alone says nothing of a translation.
  if (!has('translator')) return [{ where: 'credit-line', facts, needs: 'company' }];
  facts.push(fact('here', 'role', role ? 'republication' : 'translation'));
  const isWeak = found.length === 1 && LABEL.test(found[0]?.[0] ?? '') && facts.every(isOneWord);
  return [{ where: 'credit-line', facts, ...(isWeak ? { needs: 'company' } : {}) }];
};

/** "Translation: Sea" may as well translate a word; "Translator: Wayan" names one. */
const LABEL =
  /^(?!tradu\p{L}*(?:eur|rice|tor)|translators?|çeviren|переводчик|مترجم|译者).*[:：]$/iu;

/** "with the help of <a program>": at the end of a credit. */
const HELP =
  / (?:avec l'aide d|with (?:the )?(?:help|assistance) (?:of|from) |con (?:la )?ayuda de |con l'aiuto d|mit hilfe von |com (?:a )?ajuda d).{2,80}$/i;

/** A site's own people, who are not named: "Traduit par les lecteurs du site". */
const BY_TEAM =
  /^(?:traduite?s?(?: de l'\p{L}+)? par (?:les lecteurs|l'équipe|la rédaction)|(?:translated|translation)(?: from (?:the )?\p{L}+)? by (?:the|our) (?:\p{L}+ ){0,3}(?:editors|readers|staff|team|volunteers))(?!\p{L}).{0,60}$/iu;

function isOneWord({ value }: Fact): boolean {
  return !value.includes(' ');
}

function clauseIn(
  words: Words,
  match: RegExpExecArray,
  start: number,
  end: number,
): Fact[] | undefined {
  const marker = (Object.keys(MARKERS) as Marker[]).find((name) => match.groups?.[name]);
  const text = words.text.slice(start, end);
  if (marker === 'site') {
    const source = sourceIn(words, start, end);
    return source?.name ? factsOf('translation', source) : undefined;
  }
  const tag = languageOf(FROM.exec(match[0])?.groups?.word ?? '');
  const language = tag ? [fact('original', 'inLanguage', tag)] : [];
  if (marker === 'late' && text.trim() === '') return language;
  // "Aus dem Archiv von <name>"
  if (!tag && /^aus /i.test(match[0])) return undefined;
  const list = text.replace(/ \([^()]{3,80}\)[\s.]*$/, '');
  const names = namesIn(trimName(list).replace(/ (?:et|and|y|e|und)$/u, ''));
  if (names === undefined || marker === undefined || names.some(isNobody)) return undefined;
  if (marker === 'other') return [];
  return [
    ...language,
    ...names.map((name) => fact('translation', marker === 'late' ? 'translator' : marker, name)),
  ];
}

/** "Translation: French", "Traducteur : aucun" */
function isNobody(name: string): boolean {
  return NOBODY.test(name) || name.split('-').every((word) => languageOf(word) !== undefined);
}

function isOwn(facts: readonly Fact[], { own }: Words): boolean {
  return facts.some(({ property, value }) => property === 'publisher' && own.isName(value));
}
