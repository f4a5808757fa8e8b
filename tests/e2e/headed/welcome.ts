import { expect, test } from 'vitest';
import { axe } from '../harness/axe';
import { welcomeTabs } from '../harness/browsers';
import { openExtensionPage, withApi } from '../harness/extension';
import { allowHosts } from '../harness/hosts';
import { click, waitFor } from '../harness/probe';
import { answerPrompt } from '../harness/prompt';
import { shows, words } from '../panel';
import type { Bench } from '../session';

const whole = { host: null };

export function welcome(bench: Bench): void {
  /** The page again, where puppeteer can reach it. */
  const openAgain = () => openExtensionPage(bench.session, 'welcome.html');

  test('an installation opens one page, which shows the panel and asks for nothing that is granted', async () => {
    await shows(1, async () => (await welcomeTabs(bench.session)).length);
    for (const tab of await welcomeTabs(bench.session)) {
      await withApi(bench.session, (api, id) => api.tabs.remove(id), tab);
    }
    const page = await openAgain();
    await waitFor(page, { role: 'heading', text: words('welcomeTitle') }, whole);
    const example = await page.evaluate(
      () => document.querySelector('.example > *')?.shadowRoot?.textContent ?? '',
    );
    for (const fact of ['Indian Punchline', 'Wayan', words('youAreHere')]) {
      expect(example).toContain(fact);
    }
    expect(await page.evaluate(() => document.body.textContent)).toContain(
      words('welcomeSitesAll'),
    );
    expect(await page.evaluate(() => document.querySelector('button.first'))).toBeNull();
    expect((await axe(page, whole)).violations).toEqual([]);
    await page.close();
  });

  test('one button asks for the sites: what is refused can be asked again, what is allowed is said', async () => {
    await allowHosts(bench.session, false);
    const page = await openAgain();
    const allow = { role: 'button', name: words('welcomeAllow') };
    const ask = () => click(page, allow, whole);
    await waitFor(page, allow, whole);
    await ask();
    await answerPrompt(bench.session, page, false, ask);
    await waitFor(page, { role: 'status', text: words('welcomeRefused') }, whole);
    if (bench.kind === 'firefox') {
      await ask();
      await answerPrompt(bench.session, page, true, ask);
      await waitFor(page, { role: 'status', text: words('welcomeAllowed') }, whole);
    } else {
      // No key reaches "allow" in Chromium's question about several sites: its own settings do.
      await allowHosts(bench.session, true);
    }
    await shows(true, () => page.evaluate(() => !document.querySelector('button.first')));
    await page.close();
  });
}
