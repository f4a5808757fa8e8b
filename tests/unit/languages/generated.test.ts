import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATED_FILE, generatedLanguageText } from '../../../utils/build/language-data';

test('the generated data of the languages is what the libraries say', async () => {
  expect(readFileSync(GENERATED_FILE, 'utf8')).toBe(await generatedLanguageText());
});
