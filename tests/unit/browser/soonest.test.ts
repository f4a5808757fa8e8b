import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { soonest } from '../../../utils/browser/soonest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<string>(() => {});

test('what is answered is asked once', async () => {
  const ask = vi.fn(async () => 'yes');
  expect(await soonest(ask, [100, 200])).toBe('yes');
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what is never answered is asked again, and the answer that comes is taken', async () => {
  const ask = vi.fn(never).mockImplementationOnce(never).mockResolvedValueOnce('yes');
  const answer = soonest(ask, [100, 200]);
  await vi.advanceTimersByTimeAsync(99);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe('yes');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a slow answer counts, however often it was asked meanwhile', async () => {
  const slow = () => new Promise<string>((done) => setTimeout(done, 5000, 'slow'));
  const answer = soonest(vi.fn(never).mockImplementationOnce(slow), [100, 200]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toBe('slow');
});

test('a refusal is an answer', async () => {
  await expect(soonest(() => Promise.reject(new Error('no')), [100])).rejects.toThrow('no');
});
