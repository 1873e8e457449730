import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opening } from '../data/contract.ts';
import { isOurs, origin } from './bundle/asset.ts';
import { serveBundle } from './bundle/serve.ts';
import { exitCodeOf, failureText } from './deck/failure.ts';
import type { DeckOrder } from './deck/order.ts';
import { builtFontFaces, servePages } from './deck/pages.ts';
import { madeLine, wholeLine } from './deck/told.ts';
import type { Program } from './electron/machine.ts';
import { openStudio } from './electron/studio.ts';
import { posingHandlers } from './posing-handlers.ts';

/** Writes the slides and says so. @returns the exit code */
export async function writeDeck(order: DeckOrder, program: Program): Promise<number> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const root = join(here, '..', 'renderer');
  const pages = new Map<string, string>();
  const onRefused = (what: string) => process.stderr.write(`Refused: ${what}\n`);
  const serve = servePages(pages, serveBundle(root, isOurs, onRefused));
  let posing: Opening | undefined;
  // Whoever asked for the deck and read of its progress may be gone: then nobody waits for it.
  let heard = true;
  process.stdout.on('error', () => {
    heard = false;
  });
  const studio = openStudio(
    { isOurs, serve, onRefused },
    join(here, '..', 'preload', 'preload.cjs'),
    posingHandlers(() => posing, onRefused),
  );
  try {
    // Read only now: the exhibit itself has no use for it.
    const { deckDate, makeDeck } = await import('./deck/make.ts');
    const { posingIn } = await import('./deck/photographs.ts');
    await makeDeck(order, {
      written: deckDate(process.env['SOURCE_DATE_EPOCH']),
      version: program.version,
      host: [program.host, program.hostVersion].filter((part) => part !== undefined).join(' '),
      fontFaces: await builtFontFaces(root),
      print: (html) => {
        const address = `${origin}/slides-${pages.size + 1}.html`;
        pages.set(address, html);
        return studio.print(address);
      },
      photographer: async (language, size) => {
        posing = posingIn(language, program);
        // Another query, so that the page is read anew in its language.
        await studio.open(`${origin}/?${language}`, size);
        return ({ state }) => studio.photograph(state);
      },
      made: (name, count, all) => {
        if (!heard) throw new Error('nobody waits for it any more');
        process.stdout.write(madeLine(count, all, name));
      },
    });
    // A program that leaves at once would not have said it everywhere.
    await new Promise((said) => process.stdout.write(wholeLine(order.folder), said));
    return 0;
  } catch (error) {
    process.stderr.write(`${failureText(error, order.folder)}\n`);
    return exitCodeOf(error);
  }
}
