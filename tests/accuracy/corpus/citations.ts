/**
 * Small cases of credit and citation: `cite.json`, a list of what a page states and of what each output
 * made of it must hold and must not. Loaded by Vite, because the citation styles are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { asBibtex, asOldBibtex } from '../../../utils/citation/bibtex';
import { cslItem } from '../../../utils/citation/csl';
import { jsonLdOf } from '../../../utils/citation/json-ld';
import { referenceOf } from '../../../utils/citation/references';
import { asRis } from '../../../utils/citation/ris';
import { STYLES, type Style } from '../../../utils/citation/styles';
import type { Context, ContextEdition, ContextFact } from '../../../utils/context/context';
import { creditOf } from '../../../utils/credit/credit';
import { creditFacts } from '../../../utils/credit/facts';
import { asHtml, asMarkdown, asText } from '../../../utils/credit/render';
import type { CaseVerdict } from './cases';
import { type Broken, issuesIn, messageOf } from './labels';

const FILE = 'cite.json';

const texts = z.array(z.string());
const original = z.looseObject({
  headline: z.string().optional(),
  lang: z.string().optional(),
  publisher: z.string().optional(),
  date: z.iso.date().optional(),
  url: z.url().optional(),
});
const caseShape = original.extend({
  id: z.string(),
  situation: z.string().optional(),
  url: z.url(),
  author: texts.default([]),
  translator: texts.default([]),
  /** The language it was translated from. */
  from: z.string().optional(),
  original: original.optional(),
  today: z.iso.date().default('2026-11-22'),
  /** Output → what it holds; with `|` between what is as good. */
  must: z.record(z.string(), texts).default({}),
  mustNot: z.record(z.string(), texts).default({}),
  /** Output → what it holds exactly once, in whatever capitals: some styles have their own. */
  once: z.record(z.string(), z.string()).default({}),
});

export type CitationCase = z.infer<typeof caseShape>;

/** Judges every case of a folder; one that is broken is named, the others are judged. */
export function judgeCitations(folder: string): { verdicts: CaseVerdict[]; broken: Broken[] } {
  const broken: Broken[] = [];
  const verdicts: CaseVerdict[] = [];
  let all: unknown[];
  try {
    all = z.array(z.unknown()).parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch (error) {
    return { verdicts, broken: [{ name: FILE, why: messageOf(error) }] };
  }
  for (const [index, value] of all.entries()) {
    const { data, error } = caseShape.safeParse(value);
    if (error) {
      broken.push({ name: `${FILE}: ${index}`, why: issuesIn(error) });
      continue;
    }
    try {
      verdicts.push({ name: data.id, situation: data.situation, faults: faultsIn(data) });
    } catch (failure) {
      broken.push({ name: `${FILE}: ${data.id}`, why: messageOf(failure) });
    }
  }
  return { verdicts, broken };
}

/** What an output of the case lacks, and what it holds and should not. */
export function faultsIn(one: CitationCase): string[] {
  const context = contextOf(one);
  const output = (name: string) => outputOf(name, context, one);
  const each = <T>(outputs: Record<string, T>, fault: (text: string, wanted: T) => string[]) =>
    Object.entries(outputs).flatMap(([name, wanted]) => {
      const text = output(name);
      return fault(text, wanted).map((words) => `${name}: ${words}, in ${JSON.stringify(text)}`);
    });
  return [
    ...each(one.must, (text, wanted) =>
      wanted
        .filter((any) => !any.split('|').some((part) => text.includes(part)))
        .map((any) => `lacks ${any}`),
    ),
    ...each(one.mustNot, (text, unwanted) =>
      unwanted.filter((part) => text.includes(part)).map((part) => `holds ${part}`),
    ),
    ...each(one.once, (text, part) => {
      const count = text.toLowerCase().split(part.toLowerCase()).length - 1;
      return count === 1 ? [] : [`holds ${part} ${count} times`];
    }),
  ];
}

/** `bib`, `ris`, `csl`, `jsonld`, `full-en`, `short-fr`, `html-fr`, `md-en`, or a style: `apa-en`. */
function outputOf(name: string, context: Context, { url, today }: CitationCase): string {
  const item = cslItem(context, url, today);
  const [form = '', tag] = name.split('-');
  const language = tag === 'fr' ? 'fr' : 'en';
  const credit = (length: 'full' | 'short') =>
    creditOf(creditFacts(context, url), { language, length });
  const forms: Record<string, () => string> = {
    bib: () => asBibtex(item),
    oldbib: () => asOldBibtex(item),
    ris: () => asRis(item),
    csl: () => JSON.stringify([item]),
    jsonld: () => JSON.stringify(jsonLdOf(context, url)),
    full: () => asText(credit('full')),
    short: () => asText(credit('short')),
    html: () => asHtml(credit('full')),
    md: () => asMarkdown(credit('full')),
  };
  if (forms[form]) return forms[form]();
  const style = { iso: 'iso690' }[form] ?? form;
  if (!(style in STYLES)) throw new Error(`no output is called "${name}"`);
  return referenceOf(item, style as Style, language);
}

/** The context of a page that states these facts, and nothing else. */
function contextOf(one: CitationCase): Context {
  const { original, translator, from, author } = one;
  const isTranslation = translator.length > 0 || from !== undefined || original !== undefined;
  const first = { ...original, lang: original?.lang ?? from };
  const people = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => stated({ name })) : undefined;
  const here: ContextEdition = {
    ...editionOf('here', isTranslation ? 'translation' : 'original', one),
    ...(isTranslation
      ? { translator: people(translator), translationOfWork: stated('original') }
      : {}),
    author: people(author),
  };
  return {
    basis: { by: 'page' },
    here: 'here',
    chain: isTranslation ? [editionOf('original', 'original', first), here] : [here],
    notices: [],
  };
}

function editionOf(
  id: string,
  role: ContextEdition['role'],
  { headline, lang, publisher, date, url }: z.infer<typeof original>,
): ContextEdition {
  return {
    id,
    role,
    ...(headline !== undefined && { headline: stated(headline) }),
    ...(lang !== undefined && { inLanguage: stated(lang) }),
    ...(publisher !== undefined && { publisher: stated({ name: publisher }) }),
    ...(date !== undefined && { datePublished: stated(date) }),
    ways: url === undefined ? {} : { read: { address: url, evidence: stated('').evidence } },
  };
}

function stated<T>(value: T): ContextFact<T> {
  return { value, evidence: [{ grade: 'page', where: 'byline', quote: '' }] };
}
