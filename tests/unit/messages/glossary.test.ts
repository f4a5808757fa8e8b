import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../../utils/cli/read-words';
import { messageFiles } from '../words';
import { GLOSSARY, TERMS, type Term } from './glossary';

const en = messageFiles.en as MessageFile;

/** The English message of a key, also where the other language has more plural forms. */
const englishOf = (key: string) =>
  (en[key] ?? en[key.replace(/(?:Zero|Two|Few|Many)$/, 'Other')])?.message ?? '';

describe('the glossary', () => {
  it('has every language of the interface, and no other', () => {
    expect(Object.keys(GLOSSARY).sort()).toEqual(
      Object.keys(messageFiles)
        .filter((language) => language !== 'en')
        .sort(),
    );
  });

  it.each(Object.keys(TERMS) as Term[])('names a thing that messages speak of: %s', (term) => {
    expect(Object.keys(en).filter((key) => TERMS[term].test(englishOf(key)))).not.toEqual([]);
  });

  it.each(Object.entries(GLOSSARY))('is kept to by every message in %s', (language, words) => {
    const strange = Object.entries(messageFiles[language] as MessageFile).flatMap(
      ([key, { message }]) =>
        (Object.keys(TERMS) as Term[])
          .filter((term) => TERMS[term].test(englishOf(key)))
          .filter((term) => !new RegExp(words[term], 'iu').test(message))
          .map((term) => `${key}: no word for “${term}” in “${message}”`),
    );
    expect(strange).toEqual([]);
  });
});
