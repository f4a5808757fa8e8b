import { beforeEach, describe, expect, it } from 'vitest';
import { registerEarlyReader } from '../../../utils/browser/early';
import { matchPatterns } from '../../../utils/sites/listed';
import { fake, resetBrowser } from '../fake-browser';

beforeEach(resetBrowser);

const matches = () => fake.registered.map((script) => script.matches);

describe('the early reader', () => {
  it('starts with the pages of the sites that are granted, and of no other', async () => {
    fake.granted = matchPatterns.slice(0, 2);
    await registerEarlyReader();
    expect(fake.registered).toMatchObject([
      { matches: matchPatterns.slice(0, 2), runAt: 'document_start', js: ['reader.js'] },
    ]);
  });

  it('follows what is granted later, and what is taken away', async () => {
    await registerEarlyReader();
    expect(matches()).toEqual([]);
    fake.granted = [...matchPatterns];
    await registerEarlyReader();
    expect(matches()).toEqual([matchPatterns]);
    fake.granted = [];
    await registerEarlyReader();
    expect(matches()).toEqual([]);
  });

  it('is left alone where it is registered as it should be', async () => {
    fake.granted = [...matchPatterns];
    await registerEarlyReader();
    const [before] = fake.registered;
    await registerEarlyReader();
    expect(fake.registered[0]).toBe(before);
  });

  it('is registered once, however many events come at once', async () => {
    fake.granted = [...matchPatterns];
    await Promise.all([registerEarlyReader(), registerEarlyReader(), registerEarlyReader()]);
    expect(matches()).toEqual([matchPatterns]);
  });
});
