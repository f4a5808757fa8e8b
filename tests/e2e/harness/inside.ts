import type { Frame, Page } from 'puppeteer-core';
import { bidi, cdp, frameId, frameOf, isFirefox, source, type Travelling } from './protocol';

/** Where to look: in the closed shadow root of a host element, or in the document itself. */
export interface Inside {
  /** Selector of the host element; null for the document. */
  host?: string | null;
}

/** The extension's element in a page. */
export const panelHost = 'colophon-panel';

// One world of the tests' own in each page: the page sees nothing of it, neither its variables nor
// its changed prototypes, and no content security policy of the page counts there.
const world = 'colophon-tests';

/**
 * Runs a function inside the closed shadow root of the panel, in a world apart from the page's.
 *
 * @param where a page or one of its frames
 * @param fn travels as source; gets the shadow root (or the document) and the arguments
 * @param args plain data
 * @returns what `fn` gives, as plain data; undefined when there is no such host or root
 */
export async function inside<Args extends unknown[], Result>(
  where: Page | Frame,
  { host = panelHost }: Inside,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<Result | undefined> {
  const frame = frameOf(where);
  const find = host === null ? 'document' : `document.querySelector(${JSON.stringify(host)})`;
  const body = `(root) => (async () => JSON.stringify(await (${source(fn)})(root, ...${JSON.stringify(args)})) ?? 'null')()`;
  const text = isFirefox(frame.page().browser())
    ? await inFirefox(frame, find, body)
    : await inChromium(frame, find, body);
  return text === undefined ? undefined : (JSON.parse(text) as Result);
}

/** Runs a whole script (a library) in the tests' world of a page; its globals stay there. */
export async function loadScript(where: Page | Frame, script: string): Promise<void> {
  const frame = frameOf(where);
  if (isFirefox(frame.page().browser())) {
    const target = { context: frameId(frame), sandbox: world };
    // The last value would be sent back: make it a small one.
    const expression = `${script}\n;undefined`;
    const params = { expression, target, awaitPromise: false };
    check(await bidi<Answer>(frame.page().browser(), 'script.evaluate', params));
    return;
  }
  const contextId = await worldIn(frame);
  await cdp(frame).send('Runtime.evaluate', { contextId, expression: `${script}\n;undefined` });
}

/** Firefox gives out a closed root when it describes its host. */
async function inFirefox(frame: Frame, find: string, body: string): Promise<string | undefined> {
  const browser = frame.page().browser();
  const target = { context: frameId(frame), sandbox: world };
  const found = await bidi<Answer>(browser, 'script.evaluate', {
    expression: find,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const node = check(found);
  const sharedId = find === 'document' ? node?.sharedId : node?.value?.shadowRoot?.sharedId;
  if (!sharedId) return undefined;
  const answer = await bidi<Answer>(browser, 'script.callFunction', {
    functionDeclaration: body,
    target,
    awaitPromise: true,
    arguments: [{ sharedId }],
  });
  return check(answer)?.value as unknown as string;
}

interface Answer {
  type: 'success' | 'exception';
  result?: { sharedId?: string; value?: { shadowRoot?: { sharedId: string } | null } };
  exceptionDetails?: { text: string };
}

function check(answer: Answer): Answer['result'] {
  if (answer.type === 'exception') throw new Error(`In the page: ${answer.exceptionDetails?.text}`);
  return answer.result;
}

/** Chromium pierces closed roots when it describes the document to developer tools. */
async function inChromium(frame: Frame, find: string, body: string): Promise<string | undefined> {
  const client = cdp(frame);
  const contextId = await worldIn(frame);
  const { result } = await client.send('Runtime.evaluate', { contextId, expression: find });
  let objectId = result.objectId;
  if (!objectId) return undefined;
  if (find !== 'document') {
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return undefined;
    const { object } = await client.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: contextId,
    });
    objectId = object.objectId;
  }
  const answer = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: body,
    executionContextId: contextId,
    arguments: [{ objectId }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) {
    const { exception, text } = answer.exceptionDetails;
    throw new Error(`In the page: ${exception?.description ?? text}`);
  }
  return answer.result.value as string;
}

/** Chromium makes the world at the first call and gives the same one at the next. */
async function worldIn(frame: Frame): Promise<number> {
  const { executionContextId } = await cdp(frame).send('Page.createIsolatedWorld', {
    frameId: frameId(frame),
    worldName: world,
  });
  return executionContextId;
}
