/** Made-up texts in two languages, to be aligned. */
import type { Article } from '../../../utils/compare/article';

/**
 * A made-up text with the statistics of a real one: frequent and rare words (Zipf), names shared
 * by both languages, numbers, sentences of 6 to 30 words; the other language has words of its own
 * and drops, merges or splits one sentence in ten.
 */
export function text(count: number, language: 0 | 1): string[] {
  const sentences: string[] = [];
  for (let i = 0; i < count; i++) {
    const random = generator(i + 1);
    const words = Array.from({ length: 6 + Math.floor(random() * 24) }, () =>
      word(random, language),
    );
    const fate = random();
    if (random() < 0.3) words.push(String(Math.floor(random() * 3000)));
    const sentence = `${words.join(' ')}${random() < 0.1 ? '?' : '.'}`;
    if (language === 0) sentences.push(sentence);
    else if (fate < 0.03) continue;
    else if (fate < 0.06 && sentences.length) sentences.push(`${sentences.pop()} ${sentence}`);
    else if (fate < 0.1) {
      const middle = Math.floor(words.length / 2);
      sentences.push(`${words.slice(0, middle).join(' ')}.`, `${words.slice(middle).join(' ')}.`);
    } else sentences.push(sentence);
  }
  return sentences;
}

/** An article of paragraphs of four sentences. */
export function article(paragraphs: number, language: 0 | 1): Article {
  const all = text(paragraphs * 4, language);
  const size = Math.ceil(all.length / paragraphs);
  const blocks = Array.from({ length: paragraphs }, (_, i) => ({
    text: all.slice(i * size, (i + 1) * size).join(' '),
  })).filter((block) => block.text);
  return { blocks, lang: language ? 'fr' : 'en' };
}

function word(random: () => number, language: 0 | 1): string {
  const rank = Math.floor(8000 ** random());
  const own = generator(rank * 2 + (rank % 7 === 0 ? 0 : language));
  const length = 2 + Math.floor(own() * 8);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(own() * 26))).join('');
}

/** A small deterministic random generator (mulberry32). */
function generator(seed: number): () => number {
  let state = (seed * 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
