/** A worker thread: reads one page after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { resultLine } from '../context-schema';
import { textOf } from '../page-text';
import { createReading } from '../reading';
import { failureLine } from '../result-lines';
import type { Answer, Question, Setup } from './pool';

const { catalogue, withPage } = workerData as Setup;
const read = createReading(catalogue, withPage);

parentPort?.on('message', (question: Question) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply));
});

parentPort?.postMessage('ready');

async function answer({ page: { html, charset, url } }: Question): Promise<Answer> {
  try {
    const text = typeof html === 'string' ? html : textOf(html, charset);
    const result = await read(text, url);
    return { line: resultLine(result), url: result.url, isKnown: result.context !== null };
  } catch (error) {
    const { message } = error as Error;
    return { line: failureLine(url, message), url, isKnown: false, error: message };
  }
}
