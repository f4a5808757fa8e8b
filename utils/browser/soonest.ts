/**
 * The first answer to a question that is put again while none has come. A question may be left without
 * any answer, and another one answered.
 * @param again milliseconds until it is put once more, and once more
 * @throws what the first one rejects with that is settled
 */
export async function soonest<Answer>(
  ask: () => Promise<Answer>,
  again: readonly number[],
): Promise<Answer> {
  const asked = [ask().then((answer) => ({ answer }))];
  for (const wait of again) {
    const pause = new Promise<undefined>((done) => setTimeout(done, wait, undefined));
    const first = await Promise.race([...asked, pause]);
    if (first) return first.answer;
    asked.push(ask().then((answer) => ({ answer })));
  }
  return (await Promise.race(asked)).answer;
}
