/** The credit line that meets the notices' duties, before it becomes text, HTML or Markdown. */
import { dateInWords } from '../text/dates';
import { isolated } from '../text/isolated';
import { directionOf, languageName } from '../text/languages';
import { listInWords } from '../text/list';
import { marksOf, within } from '../text/quotes';
import { authorsOf, type CreditFacts, type CreditStep } from './facts';
import { type CreditLanguage, type Phrases, phrases } from './phrases';

/**
 * A piece of a credit: our words, with names of the other direction isolated; somebody's title in its
 * language; an address.
 */
export type Piece = string | { title: string; lang: string | undefined } | { href: string };

/** Lines of pieces. */
export type Credit = Piece[][];

export interface CreditChoice {
  language: CreditLanguage;
  length: 'short' | 'full';
}

/**
 * The credit of the edition on the screen: author, original headline, publisher, date and address;
 * translator, proofreader and their publisher; republisher, headline, date and address; copyright
 * note. What nobody states is left out; what is only inferred says so.
 */
export function creditOf(facts: CreditFacts, { language, length }: CreditChoice): Credit {
  const words = phrases[language];
  const writer = { facts: inSentences(facts, language), language, words };
  const lines = length === 'full' ? fullLines(writer) : [shortLine(writer)];
  return lines.filter((line) => line.length > 0);
}

interface Writer {
  facts: CreditFacts;
  language: CreditLanguage;
  words: Phrases;
}

/** The facts with every name that reads the other way isolated, as it will stand in a sentence. */
function inSentences(facts: CreditFacts, language: CreditLanguage): CreditFacts {
  const direction = directionOf(language);
  const one = (name: string) => isolated(name, direction);
  const { copyright } = facts;
  return {
    ...facts,
    ...(copyright && { copyright: { ...copyright, text: one(copyright.text) } }),
    steps: facts.steps.map((step) => ({
      ...step,
      author: step.author.map(one),
      translator: step.translator.map(one),
      proofreader: step.proofreader.map(one),
      ...(step.publisher && { publisher: one(step.publisher) }),
      ...(step.body && { body: one(step.body) }),
    })),
  };
}

function fullLines(writer: Writer): Credit {
  const { facts, words } = writer;
  return [
    ...facts.steps.map((step, index) => [
      ...leadOf(step, index, writer),
      ...publication(step, writer),
      ...addressOf(step, words),
    ]),
    ...rightsLines(writer),
    [heldInWords(facts, writer.language)].filter(Boolean),
  ];
}

/** "<author>, “<title>”, <publisher>, <date>" and so on for each role. */
function leadOf(step: CreditStep, index: number, writer: Writer): Piece[] {
  const { facts, words, language } = writer;
  const body = step.body && step.body !== step.publisher ? ` (${step.body})` : '';
  if (index === 0) {
    const names = listInWords(authorsOf(facts), language) || words.noAuthor;
    return [step.role === 'original' ? names : [names, madeBy(step, facts, writer)].join('. ')];
  }
  if (step.role === 'translation') return [madeBy(step, facts, writer)];
  return [words.republished((step.publisher ?? '') + body)];
}

/** Who translated and proofread, for whom. */
function madeBy(step: CreditStep, facts: CreditFacts, writer: Writer): string {
  const { words, language } = writer;
  if (step.role !== 'translation') return words.republished(step.publisher ?? '');
  const from = facts.steps.find(({ role }) => role === 'original')?.inLanguage;
  const proofread = listInWords(step.proofreader, language);
  return [
    translated(step, from ? languageName(from, language) : '', writer),
    proofread && words.proofread(proofread),
    step.publisher && words.translatedFor(step.publisher),
  ].join('');
}

/** By people, or by a program, which is nobody. */
function translated({ translator, machine }: CreditStep, from: string, writer: Writer): string {
  const { words, language } = writer;
  return machine.length > 0 && translator.length === 0
    ? words.byMachine(from, listInWords(machine.filter(isProperName), language))
    : words.translated(from, listInWords([...translator, ...machine], language));
}

/** "DeepL", not "machine translation". */
const isProperName = (program: string) => /^\p{Lu}\S+(?: \p{Lu}\S*)*$/u.test(program);

function publication(step: CreditStep, { language }: Writer): Piece[] {
  const pieces: Piece[] = [];
  if (step.headline) pieces.push(', ', ...titled(step.headline, step.inLanguage, language));
  if (step.role === 'original' && step.publisher) {
    pieces.push(`, ${step.publisher}`);
  }
  if (step.datePublished) pieces.push(`, ${dateInWords(step.datePublished, language)}`);
  return pieces;
}

function addressOf({ address, isInferred }: CreditStep, words: Phrases): Piece[] {
  if (address === undefined) return [];
  return [', ', { href: address }, ...(isInferred ? [` (${words.inferred})`] : [])];
}

/** "According to the pack “…”": whose facts these are, where nobody else says them; else empty. */
export function heldInWords({ heldBy }: CreditFacts, language: CreditLanguage): string {
  const words = phrases[language];
  const names = heldBy.map((holder) =>
    holder.by === 'own' ? words.own(holder.host) : words.pack(holder.name),
  );
  return names.length > 0 ? words.heldBy(listInWords(names, language)) : '';
}

function rightsLines({ facts: { copyright, licence }, words }: Writer): Credit {
  return [
    copyright ? [copyright.text] : [],
    licence ? [`${words.licence}${licence.name}, `, { href: licence.address }] : [],
  ];
}

/** All that the duties need, and the people, in one line. */
function shortLine(writer: Writer): Piece[] {
  const { facts, words, language } = writer;
  const here = facts.steps.at(-1);
  const original = facts.steps.find(({ role }) => role === 'original');
  const translation = facts.steps.find(({ role }) => role === 'translation');
  const named = original ?? here;
  const line: Piece[] = [listInWords(authorsOf(facts), language) || words.noAuthor];
  if (named?.headline) line.push(', ', ...titled(named.headline, named.inLanguage, language));
  if (original && original !== here) {
    const year = original.datePublished?.slice(0, 4);
    const first = [original.publisher, year].filter(Boolean).join(', ');
    if (first) line.push(` (${first})`);
  }
  line.push('. ');
  if (translation) {
    const made = [
      translated(translation, '', writer),
      translation.publisher && translation !== here && words.translatedFor(translation.publisher),
    ];
    line.push(ended(made.filter(Boolean).join('')));
  }
  const { copyright, licence } = facts;
  if (copyright) line.push(ended(copyright.text));
  if (licence) line.push(`${licence.name}, `, { href: licence.address }, '. ');
  if (here?.publisher || here?.address) {
    const date = here.datePublished && dateInWords(here.datePublished, language);
    line.push(words.source + [here.publisher, date].filter(Boolean).join(', '));
    if (here.address) line.push(here.publisher || date ? ', ' : '', { href: here.address });
  }
  const held = heldInWords(facts, language);
  if (held) line.push(`. ${held}`);
  return line;
}

/** A title in the quotation marks of the sentence it stands in, whatever its own language. */
function titled(title: string, lang: string | undefined, language: CreditLanguage): Piece[] {
  const marks = marksOf(language);
  const shown = isolated(within(title, marks), directionOf(language));
  return [marks[0], { title: shown, lang }, marks[1]];
}

/** A sentence and the space behind it; a copyright line may end in its own full stop. */
function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? `${sentence} ` : `${sentence}. `;
}
