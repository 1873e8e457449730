import type { Page } from '@playwright/test';

/** Layers that lie over a scene: while one is open, only what it says is read. */
const layers = '.countdown, .source-drawer, .language-panel, .compare-choice';

/** Text that is not meant for eyes, or stands twice: the other half of what the terminator cuts. */
const unread = '.unseen, .headline-measured, .split-over';

/**
 * What a visitor could not read in the page as it stands, one text each: letters beyond the screen,
 * clipped, off the ground they are painted on, or over other letters; characters without a glyph.
 */
export function illegible(page: Page): Promise<readonly string[]> {
  return page.evaluate(look, { layers, unread });
}

/** Runs in the page, so it can use nothing from outside itself. */
function look({ layers, unread }: { readonly layers: string; readonly unread: string }): string[] {
  interface Line {
    readonly of: Element;
    readonly text: string;
    readonly left: number;
    readonly right: number;
    /** Of the letters: from the height of a capital down to the line they stand on. */
    readonly top: number;
    readonly bottom: number;
  }
  const faults = new Set<string>();
  const root = document.querySelector(layers) ?? document.body;
  const said = ({ of, text }: Line) => `“${text}” (${of.getAttribute('class') ?? of.tagName})`;

  const lines: Line[] = [];
  const characters = new Map<string, Set<string>>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (of === null || text === '' || of.closest(`${unread}, style, title`) !== null) continue;
    if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(of);
    const font = `${style.fontStyle} ${style.fontWeight} 40px ${style.fontFamily}`;
    const known = characters.get(font) ?? new Set();
    for (const character of text) known.add(character);
    characters.set(font, known);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects())
      if (width > 1)
        lines.push({
          of,
          text: text.slice(0, 40),
          left,
          right,
          top: top + height * 0.25,
          bottom: bottom - height * 0.22,
        });
  }

  const inside = (line: Line, box: { left: number; right: number; top: number; bottom: number }) =>
    line.left > box.left - 1.5 &&
    line.right < box.right + 1.5 &&
    line.top > box.top - 1.5 &&
    line.bottom < box.bottom + 1.5;
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const paints = (element: Element) => {
    const { backgroundColor, overflowX, overflowY } = getComputedStyle(element);
    return (
      !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ||
      overflowX !== 'visible' ||
      overflowY !== 'visible'
    );
  };
  for (const line of lines) {
    if (!inside(line, screen)) faults.add(`beyond the screen: ${said(line)}`);
    for (let box: Element | null = line.of; box !== null; box = box.parentElement) {
      if (box instanceof SVGElement && !(box instanceof SVGSVGElement)) continue;
      if (!paints(box)) continue;
      if (!inside(line, box.getBoundingClientRect()))
        faults.add(`leaves ${box.getAttribute('class') ?? box.tagName}: ${said(line)}`);
      break;
    }
  }

  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (one.of === other.of) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 1.5 && high > 1.5) faults.add(`over each other: ${said(one)} and ${said(other)}`);
    }

  // A character that no font has is drawn as what stands for a code that can never have a glyph.
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return ['no canvas to try characters on'];
  const drawn = (character: string) => {
    context.clearRect(0, 0, 64, 64);
    context.fillText(character, 4, 48);
    return context.getImageData(0, 0, 64, 64).data.join();
  };
  for (const [font, known] of characters) {
    context.font = font;
    const missing = drawn('\u{10fffd}');
    for (const character of known)
      if (character.trim() !== '' && drawn(character) === missing)
        faults.add(`no glyph for ${character} in ${font}`);
  }

  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) faults.add('the page scrolls');
  return [...faults];
}

/** Letters of the page that come from another font than the bundled ones, one text each. */
export async function strangeFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
    const nodesWithText = new Map<number, string>();
    for (const { nodeType, nodeValue, parentId } of nodes)
      if (nodeType === 3 && parentId !== undefined && nodeValue.trim() !== '')
        nodesWithText.set(parentId, nodeValue.trim().slice(0, 40));
    const found = await Promise.all(
      [...nodesWithText].map(async ([nodeId, text]) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts
          .filter(({ isCustomFont }) => !isCustomFont)
          .map(({ familyName }) => `“${text}” is drawn in ${familyName}`);
      }),
    );
    return found.flat();
  } finally {
    await session.detach();
  }
}
