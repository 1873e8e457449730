import { type CDPSession, expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import { cannotPress, canPress, type Hands, handsOn } from '../support/hands.ts';
import { type Kiosk, test } from '../support/kiosk.ts';
import { coloursIn, differenceOf, readPng } from '../support/png.ts';

const { fr } = wordsIn;

// Small, so that two hundred pictures of it are quickly compared.
const glass = { width: 1280, height: 720 };

test.use({ glass, settingsOnDisk: JSON.stringify({ idleSeconds: 600, motion: 'reduced' }) });
test.skip(!canPress, cannotPress);

/** What somebody does to the exhibit in the hope of leaving it. */
interface Try {
  readonly name: string;
  readonly act: (to: Exhibit) => Promise<unknown>;
}

interface Exhibit {
  readonly hands: Hands;
  readonly kiosk: Kiosk;
  readonly protocol: CDPSession;
}

/** Colours of the map with its names; a ground in one colour has a handful. */
const drawn = 500;

/** On the title of the profile: text, where there is some. */
const onText = { x: 1100, y: 110 };
const onMap = { x: 300, y: 400 };

const keys = (what: string, list: string): readonly Try[] =>
  list.split(' ').map((combination) => ({
    name: `${what}: ${combination}`,
    act: ({ hands }) => hands.press(combination),
  }));

const script = (name: string, source: string): Try => ({
  name,
  // As something that a visitor set off: the browser allows more then.
  act: ({ protocol }) => protocol.send('Runtime.evaluate', { expression: source, userGesture: true }),
});

const drop = (name: string, data: Parameters<CDPSession['send']>[1] & object): Try => ({
  name,
  act: async ({ protocol }) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await protocol.send('Input.dispatchDragEvent', {
        type,
        ...onMap,
        data: { items: [], dragOperationsMask: 1, ...data },
      });
  },
});

/** Everything but what the window manager takes before any window hears of it. */
const tries: readonly Try[] = [
  ...keys('closing', 'ctrl+w ctrl+shift+w ctrl+F4 ctrl+q ctrl+shift+q'),
  ...keys('loading again', 'F5 shift+F5 ctrl+F5 ctrl+r ctrl+shift+r XF86Reload XF86Refresh'),
  ...keys('tools for developers', 'F12 ctrl+shift+i ctrl+shift+j ctrl+shift+c ctrl+shift+k ctrl+shift+m'),
  ...keys('zoom', 'ctrl+plus ctrl+shift+plus ctrl+equal ctrl+minus ctrl+0 ctrl+KP_Add ctrl+KP_Subtract'),
  ...keys('zoom', 'XF86ZoomIn XF86ZoomOut'),
  ...keys('full screen', 'F11 shift+F11 ctrl+shift+f'),
  ...keys('print', 'ctrl+p ctrl+shift+p XF86Print'),
  ...keys('save', 'ctrl+s XF86Save'),
  ...keys('open', 'ctrl+o XF86Open'),
  ...keys('find', 'ctrl+f ctrl+g ctrl+shift+g F3 shift+F3 XF86Search'),
  ...keys(
    'windows and tabs',
    'ctrl+n ctrl+t ctrl+shift+n ctrl+shift+t ctrl+Tab ctrl+shift+Tab ctrl+1 ctrl+9',
  ),
  ...keys('windows and tabs', 'ctrl+Page_Up ctrl+Page_Down ctrl+shift+a XF86New XF86Close'),
  ...keys(
    'history',
    'alt+Left alt+Right alt+Home XF86Back XF86Forward XF86HomePage BackSpace shift+BackSpace',
  ),
  ...keys('address', 'ctrl+l alt+d F6 shift+F6 ctrl+k ctrl+e'),
  ...keys('source', 'ctrl+u'),
  ...keys('caret browsing', 'F7'),
  ...keys('task manager', 'shift+Escape'),
  ...keys('menus', 'Menu shift+F10 F10 alt+f alt+e alt+shift+i alt+shift+t alt+shift+a'),
  ...keys('the browser’s own pages', 'F1 ctrl+h ctrl+j ctrl+d ctrl+shift+d ctrl+shift+o ctrl+shift+b'),
  ...keys('the browser’s own pages', 'ctrl+shift+Delete ctrl+shift+w F4 ctrl+comma ctrl+m ctrl+shift+s'),
  ...keys('selection', 'ctrl+a'),
  { name: 'zoom: Ctrl and wheel up', act: ({ hands }) => hands.clickHolding('ctrl', 4, onText) },
  { name: 'zoom: Ctrl and wheel down', act: ({ hands }) => hands.clickHolding('ctrl', 5, onText) },
  { name: 'zoom: pinch', act: ({ kiosk }) => kiosk.pinch(onText, 60, 240) },
  { name: 'history: mouse button back', act: ({ hands }) => hands.click(8, onText) },
  { name: 'history: mouse button forward', act: ({ hands }) => hands.click(9, onText) },
  { name: 'history: trackpad to the left', act: ({ hands }) => hands.click(6, onText) },
  { name: 'history: trackpad to the right', act: ({ hands }) => hands.click(7, onText) },
  ...[900, -900].map((xDistance) => ({
    name: `history: swipe from the edge, ${xDistance} pixels`,
    act: ({ protocol }: Exhibit) =>
      protocol.send('Input.synthesizeScrollGesture', {
        x: xDistance > 0 ? 1120 : 1275,
        y: onText.y,
        xDistance,
        gestureSourceType: 'touch',
      }),
  })),
  { name: 'menu: right button', act: ({ hands }) => hands.click(3, onText) },
  { name: 'menu: Shift and right button', act: ({ hands }) => hands.clickHolding('shift', 3, onText) },
  {
    name: 'menu: long press',
    act: ({ protocol }) =>
      protocol.send('Input.synthesizeTapGesture', { ...onText, duration: 1200, gestureSourceType: 'touch' }),
  },
  {
    name: 'selection: drag over text',
    act: ({ hands }) => hands.drag({ x: 700, y: 90 }, { x: 1200, y: 200 }),
  },
  {
    name: 'scroll: middle button',
    act: ({ hands }) => hands.click(2, onText),
  },
  {
    name: 'windows: middle button on a link',
    act: (to) =>
      onPlanted(to, '<a href="https://example.org/">out</a>', () => to.hands.click(2, { x: 20, y: 20 })),
  },
  {
    name: 'windows: Ctrl on a link',
    act: (to) =>
      onPlanted(to, '<a href="https://example.org/">out</a>', () =>
        to.hands.clickHolding('ctrl', 1, { x: 20, y: 20 }),
      ),
  },
  {
    name: 'windows: Shift on a link',
    act: (to) =>
      onPlanted(to, '<a href="https://example.org/">out</a>', () =>
        to.hands.clickHolding('shift', 1, { x: 20, y: 20 }),
      ),
  },
  {
    name: 'downloads: Alt on a link',
    act: (to) =>
      onPlanted(to, '<a href="https://example.org/">out</a>', () =>
        to.hands.clickHolding('alt', 1, { x: 20, y: 20 }),
      ),
  },
  {
    name: 'windows: target=_blank',
    act: (to) =>
      onPlanted(to, '<a href="https://example.org/" target="_blank">out</a>', () =>
        to.hands.click(1, { x: 20, y: 20 }),
      ),
  },
  {
    name: 'files: a field for a file',
    act: (to) => onPlanted(to, '<input type="file">', () => to.hands.click(1, { x: 20, y: 20 })),
  },
  drop('drop: a file', { files: ['/etc/hostname'] }),
  drop('drop: a link', { items: [{ mimeType: 'text/uri-list', data: 'https://example.org/' }] }),
  drop('drop: text', { items: [{ mimeType: 'text/plain', data: 'https://example.org/' }] }),
  script('windows: window.open', `open('https://example.org/', '_blank', 'width=300,height=200')`),
  script('windows: window.open of nothing', `open('about:blank')`),
  script('closing: window.close', 'close()'),
  script('print: window.print', 'print()'),
  script('dialogs: alert', `setTimeout(() => alert('out'))`),
  script('dialogs: confirm', `setTimeout(() => confirm('out'))`),
  script('dialogs: prompt', `setTimeout(() => prompt('out'))`),
  script('programs: an address of mail', `location.href = 'mailto:out@example.org'`),
  script('address: a foreign one', `location.href = 'https://example.org/'`),
  script('address: the browser’s settings', `location.href = 'chrome://settings'`),
  script('address: a file', `location.href = 'file:///etc/hostname'`),
  script('files: the picker', `window.showOpenFilePicker?.()?.catch?.(() => 0)`),
  script('files: the picker for saving', `window.showSaveFilePicker?.()?.catch?.(() => 0)`),
  script('files: the picker for folders', `window.showDirectoryPicker?.()?.catch?.(() => 0)`),
  script(
    'files: the picker of a field',
    `{ const field = document.createElement('input'); field.type = 'file'; field.click(); try { field.showPicker() } catch {} }`,
  ),
  script('size: the page makes its window small', 'resizeTo(300, 200); moveTo(50, 50)'),
  script('full screen: the page leaves it', 'document.exitFullscreen?.().catch(() => 0)'),
  script(
    'permissions: asked for one after another',
    `navigator.geolocation.getCurrentPosition(() => 0, () => 0);
     Notification.requestPermission?.();
     navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).catch(() => 0);
     navigator.mediaDevices?.getDisplayMedia?.({ video: true }).catch(() => 0);
     navigator.clipboard?.readText().catch(() => 0);
     navigator.usb?.requestDevice({ filters: [] }).catch(() => 0);
     navigator.bluetooth?.requestDevice({ acceptAllDevices: true }).catch(() => 0);
     navigator.requestMIDIAccess?.({ sysex: true }).catch(() => 0);`,
  ),
  script(
    'downloads: a link that saves',
    `{ const link = document.createElement('a'); link.href = 'data:text/plain,out'; link.download = 'out.txt'; link.click() }`,
  ),
  script(
    'leaving: a page that asks first',
    `window.onbeforeunload = (event) => (event.preventDefault(), 'out')`,
  ),
  ...keys('leaving, where the page asks first', 'F5 ctrl+w ctrl+r'),
  script('leaving: it asks no more', 'window.onbeforeunload = null'),
];

/** Puts something in the upper left corner of the page for as long as it is tried. */
async function onPlanted(
  { kiosk: { page } }: Exhibit,
  markup: string,
  act: () => Promise<void>,
): Promise<void> {
  await page.evaluate((text) => {
    const plant = document.createElement('div');
    plant.id = 'planted';
    plant.innerHTML = text;
    plant.style.cssText = 'position: fixed; left: 0; top: 0; width: 200px; font-size: 40px; z-index: 9';
    document.body.append(plant);
  }, markup);
  await act();
  // Whatever the click set off has begun once the page has heard what came after it.
  await page.evaluate(() => document.getElementById('planted')?.remove());
}

/** Everything that must be after a try as it was before. */
async function standing({ kiosk: { page }, hands }: Exhibit) {
  const inPage = await page.evaluate(() => ({
    same: Reflect.get(window, 'notLoadedAgain') === true,
    address: location.href,
    size: [innerWidth, innerHeight, devicePixelRatio, visualViewport?.scale],
    selected: String(getSelection()),
    scene: document.querySelector('h1, h2')?.textContent,
    text: document.querySelector('main')?.textContent,
  }));
  return { ...inPage, pages: page.context().pages().length, windows: hands.windows() };
}

test('nothing that a hand can do leads out of the exhibit', async ({ kiosk, display }) => {
  test.setTimeout(240_000);
  const { page } = kiosk;
  const hands = handsOn(display.name);
  const protocol = await page.context().newCDPSession(page);
  const to: Exhibit = { hands, kiosk, protocol };

  await kiosk.touchUntil(onMap, page.getByRole('button', { name: fr.common.day }).first());
  await kiosk.touchUntil(
    '.world [data-pioneer="seoul"]',
    page.getByRole('heading', { name: 'Séoul' }).first(),
  );
  await page.evaluate(() => {
    // A way back in the history, which somebody could take.
    history.pushState(null, '', '/#before');
    history.pushState(null, '', '/#here');
    Reflect.set(window, 'notLoadedAgain', true);
    Reflect.set(window, 'heard', 0);
    addEventListener('keydown', ({ key }) => {
      if (key === 'q') Reflect.set(window, 'heard', Reflect.get(window, 'heard') + 1);
    });
  });
  let heard = 0;
  /** A plain key after all the others: the page hears it only when it has heard those, and still listens. */
  const stillListens = async (name: string) => {
    await hands.press('q');
    heard += 1;
    const message = `${name}: the page has the keyboard no more`;
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'heard')), { message, timeout: 5000 })
      .toBe(heard);
  };
  await stillListens('nothing');
  const before = await standing(to);
  expect(before).toMatchObject({ same: true, size: [glass.width, glass.height, 1, 1], selected: '' });
  expect(before.windows.length).toBeGreaterThan(0);
  // Until everything on it stands still.
  let picture = readPng(kiosk.picture());
  const changed = () => {
    const last = picture;
    picture = readPng(kiosk.picture());
    return differenceOf(picture, last);
  };
  await expect.poll(changed, { intervals: [500] }).toBe(0);

  for (const { name, act } of tries)
    await test.step(name, async () => {
      await act(to);
      await stillListens(name);
      await expect.poll(() => standing(to), { message: name, timeout: 5000 }).toEqual(before);
      await expect
        .poll(() => differenceOf(readPng(kiosk.picture()), picture), {
          message: `${name}: the glass shows something else`,
          timeout: 5000,
        })
        .toBeLessThan(0.0005);
    });

  // What needed a while to appear would be there by now.
  expect(await standing(to)).toEqual(before);
  expect(kiosk.log().filter(({ event }) => event === 'pageGone')).toEqual([]);
});

test('Escape leaves no full screen, and Alt+F4 no black one', async ({ kiosk, display }) => {
  const { page } = kiosk;
  const hands = handsOn(display.name);
  await page.evaluate(() => Reflect.set(window, 'notLoadedAgain', true));
  await hands.press('Escape');
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([glass.width, glass.height]);
  await expect(page.getByText(fr.attract.invitation).first()).toBeVisible();
  const windows = hands.windows().length;
  await hands.press('alt+F4');
  // Here the window manager asks the window to close. Electron refuses; a browser cannot, and comes back.
  const back = () => kiosk.log().some(({ event }) => event === 'pageBack');
  if (kiosk.host === 'chromium') await expect.poll(back, { timeout: 10_000 }).toBe(true);
  else expect(await page.evaluate(() => Reflect.get(window, 'notLoadedAgain'))).toBe(true);
  await expect.poll(() => hands.windows().length).toBe(windows);
  await expect.poll(() => coloursIn(readPng(kiosk.picture())), { timeout: 10_000 }).toBeGreaterThan(drawn);
});
