/**
 * `npm run fingerprints -- FILE`: the fingerprints of a text's paragraphs, as a JSON list for the
 * record of its edition. FILE is a saved page (.html), or a text whose paragraphs are parted by empty
 * lines; Markdown's links and emphasis are taken off.
 */
import { JSDOM } from 'jsdom';
import { readPage } from '../page/read';
import { fingerprintOf } from '../text/fingerprint';
import { plainTextOfFile } from './given-files';
import { HTML_FILE, textOfFile } from './html-file';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('Usage: npm run --silent fingerprints -- FILE');
  process.exit(2);
}
try {
  const marks = HTML_FILE.test(file) ? ofPage(textOfFile(file)) : ofText(plainTextOfFile(file));
  console.log(JSON.stringify(marks, null, 2));
} catch (error) {
  console.error(`fingerprints: ${(error as Error).message}`);
  process.exitCode = 2;
}

function ofPage(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return readPage(document, 'https://saved.example/article').fingerprints.body;
}

function ofText(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=[-*] )/)
    .map((paragraph) => paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_\\]/g, ''))
    .map((paragraph) => fingerprintOf(paragraph.replace(/^- /, '')))
    .filter((mark) => mark !== undefined);
}
