// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TakeError, type Trouble } from '../../../utils/browser/taking/taken';
import { compared, comparison, deskWith, settled, takenOf, trouble } from './compare-tools';
import { click, textOf } from './rendered';

describe('a text that is in no tab', () => {
  it('is asked for on a click, and before it is said of whom and what', async () => {
    const { desk, log } = deskWith();
    const page = await comparison(desk);
    expect(textOf(page)).toContain('Colophon would ask harbour.example once, without cookies');
    expect(textOf(page)).toContain('https://harbour.example/pier');
    expect(log.asked).toEqual([]);
    click(page, 'Ask harbour.example');
    await settled();
    expect(log.asked).toEqual(['https://harbour.example/pier']);
    expect(page.querySelectorAll('.row').length).toBeGreaterThan(3);
  });

  it.each<[Trouble, RegExp]>([
    [{ kind: 'refused' }, /did not allow Colophon to ask harbour\.example/],
    [{ kind: 'status', status: 404 }, /harbour\.example has no page at this address \(404\)/],
    [{ kind: 'status', status: 403 }, /refuses this page to strangers \(403\)/],
    [{ kind: 'status', status: 500 }, /answered with the error 500/],
    [{ kind: 'redirect' }, /sends this address on to another one/],
    [{ kind: 'not-html', type: 'image/png' }, /no web page \(type: image\/png\)/],
    [{ kind: 'not-html', type: '' }, /no web page \(type: not stated\)/],
    [{ kind: 'too-large' }, /larger than 20 MB/],
    [{ kind: 'network' }, /could not be reached/],
    [{ kind: 'no-text' }, /No article was found/],
  ])('and could not be had (%j) can be had in other ways', async (kind, says) => {
    const page = await comparison(deskWith({ byRequest: () => trouble(kind) }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toMatch(says);
    if (kind.kind === 'not-html' && kind.type) {
      expect(textOf(page.querySelector('[role="alert"] bdi.theirs'))).toBe(kind.type);
    }
    expect(page.querySelector('input[type="file"]')).not.toBeNull();
    const area = page.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'The text.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    click(page, 'Take this text');
    await settled();
    expect(textOf(page)).toContain('As you pasted it.');
  });

  it('and was asked for in vain can have what was granted given back', async () => {
    const grant = 'https://harbour.example/*';
    const { desk, log } = deskWith({
      byRequest: () => Promise.reject(new TakeError({ kind: 'status', status: 404 }, grant)),
    });
    const page = await comparison(desk);
    click(page, 'Ask harbour.example');
    await settled();
    const [button] = [...page.querySelectorAll('button')].filter(
      (one) => /harbour/.test(textOf(one)) && !/^Ask/.test(textOf(one)),
    );
    button?.click();
    await settled();
    expect(log.withdrawn).toEqual([grant]);
  });

  it('is taken from the tab it was opened in, once that can be read', async () => {
    let isShut = true;
    const { desk } = deskWith();
    const { fromOpened } = desk;
    desk.fromOpened = (one, tab) => (isShut ? trouble({ kind: 'tab-shut' }) : fromOpened(one, tab));
    const page = await comparison(desk);
    click(page, 'Open it in a tab');
    await settled();
    click(page, 'Take it from that tab');
    await settled();
    expect(textOf(page)).toContain('click Colophon’s button there first');
    isShut = false;
    click(page, 'Take it from that tab');
    await settled();
    expect(page.querySelector('.rows')).not.toBeNull();
  });

  it('is no longer waited for when the reader cancels', async () => {
    const byRequest: ReturnType<typeof deskWith>['desk']['byRequest'] = (_, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => trouble({ kind: 'cancelled' }).catch(reject)),
      );
    const page = await comparison(deskWith({ byRequest }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    expect(textOf(page)).toContain('Waiting for harbour.example');
    click(page, 'Cancel');
    await settled();
    expect(textOf(page.querySelector('[role="alert"]'))).toMatch(/^Cancelled/);
  });

  it('may be dropped as a file anywhere', async () => {
    const page = await comparison(deskWith().desk);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'], 'page.html')] } });
    document.body.dispatchEvent(drop);
    await settled();
    expect(drop.defaultPrevented).toBe(true);
    expect(textOf(page)).toContain('From the file page.html, which you gave.');
  });
});

describe('two texts that nothing is known of any more', () => {
  it('can be given by hand', async () => {
    const page = await comparison(deskWith().desk, undefined, { source: {}, target: {} });
    expect(textOf(page)).toContain('no longer known');
    expect(page.querySelectorAll('textarea')).toHaveLength(2);
    expect(textOf(page)).not.toContain('Ask');
  });
});

describe('what goes wrong elsewhere', () => {
  it('leaves no side coming, and is not said of the page', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => {
      throw new TypeError('no such function');
    };
    const page = await comparison(deskWith({ fromTab: broken }).desk);
    expect(textOf(page)).not.toContain('Taking');
    expect(textOf(page).match(/Colophon itself has failed here/g)).toHaveLength(2);
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });
});

describe('a permission for one comparison', () => {
  const grant = 'https://harbour.example/*';
  const granted = async () => ({ ...takenOf(compared).source, grant });

  it('can be given back at once', async () => {
    const { desk, log } = deskWith({ byRequest: granted });
    const page = await comparison(desk);
    click(page, 'Ask harbour.example');
    await settled();
    click(page, 'Withdraw the permission for harbour.example');
    await settled();
    expect(log.withdrawn).toEqual([grant]);
    expect(textOf(page)).toContain('Withdrawn: Colophon may no longer ask harbour.example.');
  });

  it('that the browser keeps is said to be kept', async () => {
    const withdraw = () => Promise.reject(new Error('required'));
    const page = await comparison(deskWith({ byRequest: granted, withdraw }).desk);
    click(page, 'Ask harbour.example');
    await settled();
    click(page, 'Withdraw the permission for harbour.example');
    await settled();
    expect(textOf(page)).toContain('The browser keeps the permission for harbour.example');
  });
});
