/** Starts the worker: Node runs threads without the loader that its main program was given. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
