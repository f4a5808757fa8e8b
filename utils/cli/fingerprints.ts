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

const USAGE = `Usage: npm run --silent fingerprints -- FILE

Prints the fingerprints of a text's paragraphs, as a JSON list for the record of its edition.

  FILE    a saved page (.html), or a text whose paragraphs are parted by empty lines
  --help  shows this

Exit status: 0, or 2 where it was called wrongly or the file could not be read.`;

/**
 * Runs the command without touching the process.
 * @param args what stands behind the command's name
 */
export function fingerprintsCommand(args: readonly string[]) {
  if (args.includes('--help')) return { code: 0, out: `${USAGE}\n`, err: '' };
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    return { code: 2, out: '', err: `fingerprints: expected one file\n${USAGE}\n` };
  }
  try {
    const marks = HTML_FILE.test(file) ? ofPage(textOfFile(file)) : ofText(plainTextOfFile(file));
    return { code: 0, out: `${JSON.stringify(marks, null, 2)}\n`, err: '' };
  } catch (error) {
    return { code: 2, out: '', err: `fingerprints: ${(error as Error).message}\n` };
  }
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

if (import.meta.filename === process.argv[1]) {
  const { code, out, err } = fingerprintsCommand(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
