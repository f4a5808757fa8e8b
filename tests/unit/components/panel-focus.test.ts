// @vitest-environment jsdom
/** Who has the focus in the panel's frame, which the page around gives to the frame. */
import { beforeEach, expect, test } from 'vitest';
import { holdFocus } from '../../../entrypoints/panel/hold-focus';

beforeEach(() => {
  document.body.innerHTML = '<button id="fold"></button><button id="close"></button>';
});

const fold = () => document.getElementById('fold');
const focused = () => document.activeElement?.id;

/** The page around gives the frame the focus: what had it here goes without it first. */
function give(): void {
  (document.activeElement as HTMLElement).blur();
  for (const type of ['blur', 'focus']) window.dispatchEvent(new Event(type));
}

test('it is there at once, and again whenever the frame is given it', () => {
  holdFocus(document, fold);
  expect(focused()).toBe('fold');
  give();
  expect(focused()).toBe('fold');
  give();
  expect(focused()).toBe('fold');
});

test('it stays where the reader has gone since', () => {
  holdFocus(document, fold);
  window.dispatchEvent(new Event('keydown'));
  document.getElementById('close')?.focus();
  window.dispatchEvent(new Event('focus'));
  expect(focused()).toBe('close');
});

test('another element takes it over', () => {
  holdFocus(document, fold);
  holdFocus(document, () => document.getElementById('close'));
  give();
  expect(focused()).toBe('close');
});

test('what cannot take it yet takes it with the next frame drawn', async () => {
  (fold() as HTMLButtonElement).disabled = true;
  holdFocus(document, fold);
  expect(focused()).toBe('');
  (fold() as HTMLButtonElement).disabled = false;
  await new Promise((done) => requestAnimationFrame(done));
  expect(focused()).toBe('fold');
});
