/**
 * `npx tsx tests/busy.ts`: the whole suite while every processor is busy, as it must pass there, too.
 * Starts as many busy loops as there are processors, runs `npm test` beside them (or the command it
 * is given), and exits as that did.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const [program = 'npm', ...args] = process.argv.slice(2);
const processors = availableParallelism();
// They end with this process, however it ends.
for (let i = 0; i < processors; i++) new Worker('for (;;);', { eval: true });
console.log(`${processors} processors are kept busy.`);
const suite = spawn(program, process.argv.length > 2 ? args : ['test'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
suite.on('exit', (code) => process.exit(code ?? 1));
