import { expect } from '@playwright/test';
import type {} from '../../renderer/bridge.ts';
import {
  type ChangingDisplays,
  canChange,
  cannotChange,
  startChangingDisplays,
} from '../support/changing-displays.ts';
import { type Kiosk, test as kioskTest } from '../support/kiosk.ts';
import { renderersUnder } from '../support/processes.ts';

interface Fixtures {
  /** How many are on at the start. */
  readonly outputs: 1 | 2;
  readonly displays: ChangingDisplays;
}

const test = kioskTest.extend<Fixtures>({
  outputs: [1, { option: true }],
  displays: async ({ outputs }, use) => {
    const displays = await startChangingDisplays();
    if (outputs === 2) displays.change('--output', 'DUMMY1', '--mode', '1280x720', '--right-of', 'DUMMY0');
    await use(displays);
    displays.stop();
  },
  display: ({ displays }, use) => use(displays),
});

test.skip(!canChange, cannotChange);

/** How long the exhibit may stand wrong, in ms. */
const patience = 3000;

/** Window and page have exactly this part of the desktop, and the page is the one that was there before. */
async function fills({ page }: Kiosk, displays: ChangingDisplays, area: string): Promise<void> {
  const standing = async () => ({
    window: displays.window(),
    page: await page.evaluate(() => `${innerWidth}x${innerHeight}`),
  });
  await expect.poll(standing, { timeout: patience }).toEqual({ window: area, page: area.split('+')[0] });
}

/** Takes the full screen away from the window, as some window managers do when a display goes. */
async function unfill({ application, page }: Kiosk): Promise<void> {
  if (application !== undefined)
    return application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setKiosk(false));
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
}

/** Whether the page knows of several, which is what the desk goes by. */
const knowsSeveral = ({ page }: Kiosk) => page.evaluate(() => Reflect.get(screen, 'isExtended'));

const changes = (kiosk: Kiosk) => kiosk.log().filter(({ event }) => event === 'displayChanged');

test('a screen that changes its size is filled again, and the log says so', async ({ kiosk, displays }) => {
  await fills(kiosk, displays, '1920x1080+0+0');
  displays.change('--output', 'DUMMY0', '--mode', '1280x720');
  await fills(kiosk, displays, '1280x720+0+0');
  await expect.poll(() => changes(kiosk).at(-1)).toMatchObject({ on: '1280x720+0+0', chosen: true });
  displays.change('--output', 'DUMMY0', '--mode', '1920x1080');
  await fills(kiosk, displays, '1920x1080+0+0');
  await expect.poll(() => changes(kiosk).at(-1)).toMatchObject({ on: '1920x1080+0+0', chosen: true });
});

test('a second screen comes and goes, and the exhibit stays on the first', async ({ kiosk, displays }) => {
  await fills(kiosk, displays, '1920x1080+0+0');
  displays.change('--output', 'DUMMY1', '--mode', '1280x720', '--right-of', 'DUMMY0');
  await expect.poll(() => changes(kiosk).at(-1)?.['displays']).toEqual(['1920x1080+0+0', '1280x720+1920+0']);
  await expect.poll(() => knowsSeveral(kiosk)).toBe(true);
  await fills(kiosk, displays, '1920x1080+0+0');
  displays.change('--output', 'DUMMY1', '--off');
  await expect.poll(() => changes(kiosk).at(-1)?.['displays']).toEqual(['1920x1080+0+0']);
  await expect.poll(() => knowsSeveral(kiosk)).toBe(false);
  await fills(kiosk, displays, '1920x1080+0+0');
});

test('a second screen to the left pushes the first along, and the exhibit with it', async ({
  kiosk,
  displays,
}) => {
  await fills(kiosk, displays, '1920x1080+0+0');
  displays.change('--output', 'DUMMY1', '--mode', '1280x720', '--left-of', 'DUMMY0');
  await fills(kiosk, displays, '1920x1080+1280+0');
  await expect.poll(() => changes(kiosk).at(-1)?.['placed']).toBe(true);
  displays.change('--output', 'DUMMY1', '--off', '--output', 'DUMMY0', '--pos', '0x0');
  await fills(kiosk, displays, '1920x1080+0+0');
});

test('a window that has lost the full screen without a word has it back', async ({ kiosk, displays }) => {
  await fills(kiosk, displays, '1920x1080+0+0');
  await unfill(kiosk);
  await expect.poll(displays.window).not.toBe('1920x1080+0+0');
  await expect.poll(displays.window, { timeout: 2 * patience }).toBe('1920x1080+0+0');
  await fills(kiosk, displays, '1920x1080+0+0');
});

test.describe('where the second from the left is chosen', () => {
  test.use({ settingsOnDisk: JSON.stringify({ display: 'second' }) });
  test('the exhibit goes there as soon as it comes, to the main one while it is gone, and back', async ({
    kiosk,
    displays,
  }) => {
    await fills(kiosk, displays, '1920x1080+0+0');
    displays.change('--output', 'DUMMY1', '--mode', '1280x720', '--right-of', 'DUMMY0');
    await fills(kiosk, displays, '1280x720+1920+0');
    displays.change('--output', 'DUMMY1', '--off');
    await fills(kiosk, displays, '1920x1080+0+0');
    await expect.poll(() => changes(kiosk).at(-1)).toMatchObject({ chosen: false });
    // It is the same one still, though now the first from the left.
    displays.change('--output', 'DUMMY1', '--mode', '1280x720', '--left-of', 'DUMMY0');
    await fills(kiosk, displays, '1280x720+0+0');
  });
});

test.describe('with two screens', () => {
  test.use({ outputs: 2 });
  test('staff choose at the desk, and the exhibit goes there at once', async ({ kiosk, displays }) => {
    await fills(kiosk, displays, '1920x1080+0+0');
    const { page } = kiosk;
    const saved = await page.evaluate(async () => {
      await window.bridge.choosePin('2580');
      const { settings } = await window.bridge.readOpening(undefined);
      await window.bridge.enterPin('2580');
      return window.bridge.writeSettings({ ...settings, display: 'second' });
    });
    expect(saved).toEqual({ outcome: 'saved' });
    await fills(kiosk, displays, '1280x720+1920+0');
  });

  test.describe('and the second chosen', () => {
    test.use({ settingsOnDisk: JSON.stringify({ display: 'second' }) });
    test('the exhibit starts there, and a page that is killed comes back there', async ({
      kiosk,
      displays,
    }) => {
      await fills(kiosk, displays, '1280x720+1920+0');
      const [page] = [...renderersUnder(kiosk.process.pid)].sort((a, b) => b.ticks - a.ticks);
      if (page !== undefined) process.kill(page.pid, 'SIGKILL');
      await expect
        .poll(() => kiosk.log().map(({ event }) => event), { timeout: 10_000 })
        .toContain('pageBack');
      await expect.poll(displays.window, { timeout: patience }).toBe('1280x720+1920+0');
    });
  });
});
