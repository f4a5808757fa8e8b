import type { Frame, Page, Protocol } from 'puppeteer-core';
import { bidi, cdp, frameId, frameOf, isFirefox, source, type Travelling } from './protocol';
import type { Box } from './reading';

/** Where to look: in the panel's page, in the closed root of a host element, or in the document itself. */
export interface Inside {
  /** Selector of the host element; null for the document; the panel's, and its frame, by default. */
  host?: string | null;
}

/** The elements of the extension in a page: plain ones, where no page has any of its own. */
export const panelHost = 'html > div';
export const marksHost = 'html > span';

// One world of the tests' own in each page: the page sees nothing of it, neither its variables nor
// its changed prototypes, and no content security policy of the page counts there.
const world = 'colophon-tests';

/**
 * Runs a function inside the panel's page, or inside a closed shadow root, in a world apart from the
 * page's.
 *
 * @param where a page or one of its frames
 * @param fn travels as source; gets the document (or the shadow root) and the arguments
 * @param args plain data
 * @returns what `fn` gives, as plain data; undefined when there is no such panel, host or root
 */
export async function inside<Args extends unknown[], Result>(
  where: Page | Frame,
  { host = panelHost }: Inside,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<Result | undefined> {
  if (host === panelHost) return (await insidePanel(where, fn, ...args))?.result;
  return run(frameOf(where), host, fn, ...args);
}

/** As `inside`, in the panel's page; also tells where the panel stands. */
export async function insidePanel<Args extends unknown[], Result>(
  where: Page | Frame,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<{ place: Place; result: Result | undefined } | undefined> {
  const outer = frameOf(where);
  const place = await panelPlace(outer);
  const found = place && (await runInPanel(outer, fn, ...args));
  return found && { place, result: found.result };
}

async function run<Args extends unknown[], Result>(
  frame: Frame,
  host: string | null,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<Result | undefined> {
  const text = await evaluate(frame, host, `(root) => ${called(fn, args)}`);
  return text === undefined ? undefined : (JSON.parse(text) as Result);
}

/** An expression that calls a function with a `root` and gives what it gives as text. */
function called<Args extends unknown[], Result>(
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  args: Args,
): string {
  return `(async () => JSON.stringify(await (${source(fn)})(root, ...${JSON.stringify(args)})) ?? 'null')()`;
}

function evaluate(frame: Frame, host: string | null, body: string): Promise<string | undefined> {
  return isFirefox(frame.page().browser())
    ? inFirefox(frame, host, body)
    : inChromium(frame, host, body);
}

/** Runs a function in the closed root that holds the panel's frame, in the page around it. */
export function aroundPanel<Args extends unknown[], Result>(
  where: Page | Frame,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<Result | undefined> {
  return run(frameOf(where), panelHost, fn, ...args);
}

/** Where the panel's frame stands in its page, and whether it has the focus there. */
export interface Place extends Box {
  hasFocus: boolean;
}

/** The place of the panel's frame; undefined where there is none, or it is out of sight. */
export async function panelPlace(where: Page | Frame): Promise<Place | undefined> {
  const place = await aroundPanel(where, (root) => {
    const frame = root.querySelector('iframe');
    if (!frame?.checkVisibility({ visibilityProperty: true })) return null;
    const { x, y, width, height } = frame.getBoundingClientRect();
    const hasFocus = 'host' in root && document.activeElement === root.host;
    return { x, y, width, height, hasFocus };
  });
  return place ?? undefined;
}

/** What of the extension is the panel's page. */
const PANEL = /^(?:chrome|moz)-extension:.*\/panel\.html/;

/** Runs a function in the panel's page, in the frame of ours that a page shows; gives that frame, too. */
async function runInPanel<Args extends unknown[], Result>(
  outer: Frame,
  fn: Travelling<[ShadowRoot | Document, ...Args], Result>,
  ...args: Args
): Promise<{ frame: Frame; result: Result } | undefined> {
  const body = `(root) => ${PANEL}.test(location.href) ? ${called(fn, args)} : ''`;
  // Puppeteer does not learn where a frame of Firefox's has gone, nor always that one of Chromium's
  // has, which then lies beside its successor: each is asked.
  for (const frame of outer.childFrames().reverse()) {
    const text = await evaluate(frame, null, body).catch((error: unknown) => {
      if (error instanceof InThePage) throw error;
      return undefined;
    });
    if (text) return { frame, result: JSON.parse(text) as Result };
  }
  return undefined;
}

/** What was run threw; all other errors are of a page that is going. */
class InThePage extends Error {}

/** Runs a whole script (a library) where `inside` looks; its globals stay there. */
export async function loadScript(
  where: Page | Frame,
  script: string,
  { host = panelHost }: Inside = {},
): Promise<void> {
  const outer = frameOf(where);
  const isInPanel = host === panelHost && (await panelPlace(outer));
  const frame = (isInPanel && (await runInPanel(outer, () => null))?.frame) || outer;
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
async function inFirefox(
  frame: Frame,
  host: string | null,
  body: string,
): Promise<string | undefined> {
  const browser = frame.page().browser();
  const target = { context: frameId(frame), sandbox: world };
  if (host === null) {
    const expression = `(${body})(document)`;
    const given = { expression, target, awaitPromise: true };
    return check(await bidi<Answer>(browser, 'script.evaluate', given))?.value as unknown as string;
  }
  const found = await bidi<Answer>(browser, 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = check(found)?.value?.shadowRoot?.sharedId;
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
  result?: { value?: { shadowRoot?: { sharedId: string } | null } };
  exceptionDetails?: { text: string };
}

function check(answer: Answer): Answer['result'] {
  if (answer.type === 'exception')
    throw new InThePage(`In the page: ${answer.exceptionDetails?.text}`);
  return answer.result;
}

/** Chromium pierces closed roots when it describes the document to developer tools. */
async function inChromium(
  frame: Frame,
  host: string | null,
  body: string,
): Promise<string | undefined> {
  const client = cdp(frame);
  const contextId = await worldIn(frame);
  const given = { awaitPromise: true, returnByValue: true };
  if (host === null) {
    const expression = `(${body})(document)`;
    return valueIn(await client.send('Runtime.evaluate', { contextId, expression, ...given }));
  }
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { result } = await client.send('Runtime.evaluate', { contextId, expression });
  if (!result.objectId) return undefined;
  const { node } = await client.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: 1,
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) return undefined;
  const { object } = await client.send('DOM.resolveNode', {
    backendNodeId,
    executionContextId: contextId,
  });
  const answer = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: body,
    executionContextId: contextId,
    arguments: [{ objectId: object.objectId }],
    ...given,
  });
  return valueIn(answer);
}

function valueIn({ exceptionDetails, result }: Protocol.Runtime.EvaluateResponse): string {
  if (!exceptionDetails) return result.value as string;
  const { exception, text } = exceptionDetails;
  throw new InThePage(`In the page: ${exception?.description ?? text}`);
}

/** Chromium makes the world at the first call and gives the same one at the next. */
async function worldIn(frame: Frame): Promise<number> {
  const { executionContextId } = await cdp(frame).send('Page.createIsolatedWorld', {
    frameId: frameId(frame),
    worldName: world,
  });
  return executionContextId;
}
