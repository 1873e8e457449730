import { expect } from '@playwright/test';
import type {} from '../../renderer/bridge.ts';
import { test } from '../support/kiosk.ts';

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
      'choosePin',
      'closeDesk',
      'enterPin',
      'examine',
      'quit',
      'readLock',
      'readOpening',
      'reportFailure',
      'sceneShown',
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

test('the browser’s own gestures do nothing: no menu, no selection, no zoom', async ({ kiosk }) => {
  const { page } = kiosk;
  const prevented = await page.evaluate(() =>
    (['contextmenu', 'dragstart', 'drop'] as const).map((name) => {
      const event = new Event(name, { bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  expect(prevented).toEqual([true, true, true]);
  await kiosk.pinch({ x: 960, y: 540 }, 200, 600);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  for (const key of [
    'Control+w',
    'Control+r',
    'F5',
    'Control+p',
    'Control+Shift+i',
    'F12',
    'Control+n',
    'F11',
  ])
    await page.keyboard.press(key);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(page.url()).toBe('https://exhibit.localhost/');
});
