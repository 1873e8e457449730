import type { PausedRequest } from './protocol.ts';
import { profile, protocol } from './session.ts';
import type { Tab } from './tab.ts';

/** How a request is refused: errors of the network, as the page sees them. */
type Verdict = 'Aborted' | 'BlockedByClient' | 'Failed';

/**
 * Answers a request that the browser holds back, as Electron would: first whoever watches requests,
 * then whoever handles https. Nothing is ever let through to a network.
 */
export async function answerRequest(paused: PausedRequest, tab: Tab): Promise<void> {
  const { requestId, request } = paused;
  const refuse = (verdict: Verdict) =>
    // A navigation that is aborted leaves the page that stands where it is.
    tab.send('Fetch.failRequest', {
      requestId,
      errorReason: paused.resourceType === 'Document' ? 'Aborted' : verdict,
    });
  try {
    if (await isCancelled(request.url)) await refuse('BlockedByClient');
    else if (!request.url.startsWith('https:')) await tab.send('Fetch.continueRequest', { requestId });
    else {
      const response = await answered(paused);
      if (response === undefined) await refuse('Failed');
      else await tab.send('Fetch.fulfillRequest', { requestId, ...response });
    }
  } catch {
    // The page or the browser went while it was being answered.
  }
}

function isCancelled(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = profile.requestListener();
    if (listener === null) resolve(false);
    else listener({ url }, ({ cancel }) => resolve(cancel === true));
  });
}

async function answered({ request }: PausedRequest) {
  const { handler } = protocol;
  if (handler === undefined) return undefined;
  const { url, method, headers } = request;
  const response = await Promise.resolve(handler(new Request(url, { method, headers }))).catch(
    () => undefined,
  );
  if (response === undefined || response.type === 'error') return undefined;
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}
