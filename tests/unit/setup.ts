/** Before every unit test file: the global that the scripts of a tab find the browser under. */
import { browser } from './fake-browser';

Object.assign(globalThis, { browser });
