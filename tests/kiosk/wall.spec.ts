import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import type {} from '../../renderer/bridge.ts';
import { test } from '../support/kiosk.ts';
import { renderersUnder } from '../support/processes.ts';

// As in a hall: nobody's rights, and the browser's sandbox around the page.
test.use({ sandboxed: true });

test('the page’s process belongs to a plain user and sits in the sandbox', async ({ kiosk }) => {
  const renderers = renderersUnder(kiosk.process.pid);
  expect(renderers.length).toBeGreaterThan(0);
  for (const { commandLine, status } of renderers) {
    expect(commandLine).not.toContain('--no-sandbox');
    expect(status['Uid'], 'real, effective, saved and file-system user').not.toMatch(/\b0\b/);
    expect(status['Seccomp'], 'system calls are filtered').toBe('2');
    expect(status['NoNewPrivs']).toBe('1');
    expect(status['CapEff'], 'no capability is left').toMatch(/^0+$/);
  }
  expect(kiosk.log().find(({ event }) => event === 'started')).toBeDefined();
});

test('the page has no Node in it and cannot reach one', async ({ kiosk }) => {
  const found = await kiosk.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', '__dirname', '__ask', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});

test('the bridge holds exactly the calls of the contract and cannot be changed', async ({ kiosk }) => {
  const result = await kiosk.page.evaluate(() => {
    const names = Object.keys(window.bridge).sort();
    try {
      Object.assign(window.bridge, { readOpening: () => 'mine' });
    } catch {
      // Refusing aloud is as good as refusing in silence.
    }
    return { names, replaced: String(window.bridge.readOpening).includes('mine') };
  });
  expect(result).toEqual({
    names: [
      'cancelExport',
      'choosePin',
      'closeDesk',
      'ejectExport',
      'enterPin',
      'examine',
      'forgetCounts',
      'loadSettings',
      'quit',
      'readDay',
      'readExport',
      'readLock',
      'readOpening',
      'readPlaces',
      'reportFailure',
      'restart',
      'saveCopy',
      'sceneShown',
      'startExport',
      'visitBegan',
      'visitEnded',
      'writeSettings',
    ],
    replaced: false,
  });
});

test('nothing but the bundle is served, and what is refused is written down', async ({ kiosk }) => {
  const outcomes = await kiosk.page.evaluate(async () => {
    const tries = [
      'https://example.org/',
      'http://127.0.0.1:9/',
      'https://exhibit.localhost/../../package.json',
      'https://exhibit.localhost/%2e%2e/%2e%2e/package.json',
      'file:///etc/passwd',
    ];
    return Promise.all(
      tries.map((address) =>
        fetch(address).then(
          (answer) => (answer.ok ? `${address} was answered` : 'refused'),
          () => 'refused',
        ),
      ),
    );
  });
  expect(outcomes).toEqual(Array.from({ length: 5 }, () => 'refused'));
});

test('a frame within the page has no bridge and nothing that leads to one', async ({ kiosk }) => {
  const found = await kiosk.page.evaluate(() => {
    const inside = document.createElement('iframe');
    document.body.append(inside);
    const own = new Set(Object.getOwnPropertyNames(window));
    const names = Object.getOwnPropertyNames(inside.contentWindow ?? {});
    return {
      entered: names.length > 100,
      strange: names.filter((name) => !own.has(name)),
      bridge: names.includes('bridge'),
    };
  });
  expect(found).toEqual({ entered: true, strange: [], bridge: false });
});

test('a message from a stranger frame is refused', async ({ kiosk }) => {
  test.skip(
    kiosk.application === undefined,
    'Chromium runs the preload in the exhibit’s own tab only: there is no stranger that could send a message',
  );
  const preload = resolve('out/preload/preload.cjs');
  const answers = await kiosk.application?.evaluate(async ({ BrowserWindow }, path) => {
    const ask = "window.bridge.readOpening().then(() => 'answered', (error) => error.message)";
    // The same preload and so the same bridge, on another page, and in a second window on our own page.
    const asked = ['data:text/html,stranger', 'https://exhibit.localhost/'].map(async (address) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
      await stranger.loadURL(address);
      const answer: string = await stranger.webContents.executeJavaScript(ask);
      stranger.destroy();
      return answer;
    });
    return Promise.all(asked);
  }, preload);
  for (const answer of answers ?? []) expect(answer).toContain('refused, the sender is not our page');
  expect(answers).toHaveLength(2);
});

test('a page that may run only its own scripts runs no other', async ({ kiosk }) => {
  const ran = await kiosk.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.strange = true';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'strange' in window;
  });
  expect(ran).toBe(false);
});

test('permissions are denied without asking', async ({ kiosk }) => {
  const states = await kiosk.page.evaluate(async () => {
    const asked = await Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as const).map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ),
    );
    const position = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    );
    return { asked, position };
  });
  expect(states.position).toBe('denied');
  expect(states.asked).not.toContain('granted');
});

test('navigation, new windows and downloads are refused, and the exhibit stays', async ({ kiosk }) => {
  const { page } = kiosk;
  const pages = page.context().pages().length;
  await page.evaluate(() => {
    window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    const file = document.createElement('a');
    file.href = 'data:text/plain,hello';
    file.download = 'hello.txt';
    document.body.append(file);
    file.click();
    location.href = 'https://example.org/';
  });
  // Asked of the page itself: a locator would wait for the navigation that was refused.
  const stands = () =>
    page.evaluate(() => `${location.href} ${document.querySelector('.attract-invitation') !== null}`);
  await expect.poll(stands).toBe('https://exhibit.localhost/ true');
  await expect.poll(() => page.context().pages().length).toBe(pages);
  await expect.poll(() => kiosk.log().filter(({ event }) => event === 'refused').length).toBeGreaterThan(0);
});
