/** A text to compare that is fetched from its address, once the reader allows it. */
import { expect, test } from 'vitest';
import { compareFrom, named, textOf } from '../comparison';
import { openExtensionPage } from '../harness/extension';
import { grantedHosts } from '../harness/hosts';
import { reload } from '../harness/navigation';
import { click, waitFor } from '../harness/probe';
import { answerPrompt } from '../harness/prompt';
import { clickToolbarButton } from '../harness/toolbar';
import { until } from '../harness/wait';
import { opened, shows } from '../panel';
import type { Bench } from '../session';
import { asked, fixture, html, seedPages } from '../web';

const { republication, original } = seedPages;
const whole = { host: null };
/** A page of no listed site, and where it says its original is. */
const BLOG = 'https://blog.example/copie-de-l-article/';
const NEWS = 'https://news.example/original';
const ELSEWHERE = 'https://elsewhere.example/original';

export function askOne(bench: Bench): void {
  test('one address is asked when the reader allows it, and says what is wrong with it', async () => {
    const copy = fixture(republication.fixture).replaceAll(original.address, NEWS);
    const page = await bench.open(bench.serve(BLOG, copy));
    await clickToolbarButton(bench.session, page);
    await opened(page);
    bench.sites.clear();
    const compare = await compareFrom(bench, page, 'Compare with the original');
    const ask = () => click(compare, named('Ask news.example'), whole);
    const says = (text: RegExp) => waitFor(compare, { role: 'alert', text }, whole);

    await ask();
    await answerPrompt(bench.session, compare, false, ask);
    await says(/^You did not allow Colophon to ask news\.example/);
    expect(asked(bench)).toEqual([]);

    bench.serve(NEWS, { ...html(''), status: 404 });
    await ask();
    await answerPrompt(bench.session, compare, true, ask);
    await says(/no page at this address \(404\)/);
    expect(await grantedHosts(bench.session)).toContain('https://news.example/*');

    bench.serve(ELSEWHERE, fixture(original.fixture));
    bench.serve(NEWS, { status: 302, headers: { location: ELSEWHERE } });
    await ask();
    await says(/sends this address on to another one/);
    bench.serve(NEWS, new Promise(() => {}));
    await ask();
    const unanswered = () => bench.sites.strays().map(({ url }) => url);
    await shows([NEWS], async () => unanswered());
    await click(compare, named('Cancel'), whole);
    await says(/^Cancelled/);
    bench.serve(NEWS, fixture(original.fixture));
    await ask();
    await waitFor(compare, { tag: 'mark', text: '41' }, whole);

    const text = await textOf(compare);
    expect(text).toContain('Fetched from this address just now.');
    expect(text).toContain('Taken from its open tab.');
    expect(new Set(asked(bench))).toEqual(new Set([NEWS]));
    expect(unanswered()).toEqual([NEWS]);
    for (const { headers } of bench.sites.seen()) {
      expect(JSON.stringify(headers)).not.toMatch(/colophon|extension|cookie|referer/i);
    }

    // Withdrawn in the options.
    const options = await openExtensionPage(bench.session, 'options.html');
    // The list of records comes later and moves what stands below it.
    await waitFor(options, named(/^Show/), whole);
    await click(options, named('Withdraw https://news.example'), whole);
    await waitFor(options, { tag: 'p', text: 'None but the sites listed above.' }, whole);
    expect(await grantedHosts(bench.session)).not.toContain('https://news.example/*');
    await options.close();
    bench.sites.clear();
    await reload(compare);
    await waitFor(compare, named('Ask news.example'), whole);
    expect(asked(bench)).toEqual([]);
    // Chromium remembers that the reader once said yes, and does not ask a second time.
    if (bench.kind === 'firefox') {
      await ask();
      await answerPrompt(bench.session, compare, false, ask);
      await says(/^You did not allow/);
    }

    // What is not fetched is taken from a tab, where the reader lets Colophon in by its button.
    await click(compare, named('Open it in a tab'), whole);
    const news = await until('the tab is open', async () =>
      (await bench.session.browser.waitForTarget((target) => target.url() === NEWS)).page(),
    );
    // Chromium gives a tab the address it is about to have.
    await news.waitForFunction(
      (at) => location.href === at && document.readyState === 'complete',
      {},
      NEWS,
    );
    await click(compare, named('Take it from that tab'), whole);
    await says(/click Colophon’s button there first/);
    await clickToolbarButton(bench.session, news);
    await opened(news);
    await click(compare, named('Take it from that tab'), whole);
    await waitFor(compare, { tag: 'mark', text: '41' }, whole);
    await news.close();

    // Or it is pasted.
    await click(compare, { tag: 'summary', text: 'Take another text' }, whole);
    await click(compare, { tag: 'textarea' }, whole);
    await compare.keyboard.type('Too little to tell.');
    await click(compare, named('Take this text'), whole);
    await waitFor(compare, { tag: 'p', text: 'As you pasted it.' }, whole);
    await until('it says so', async () =>
      (await textOf(compare)).includes('There is too little to tell'),
    );
    await compare.close();
  });
}
