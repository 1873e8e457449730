import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseHost } from '../../scripts/host.mjs';
import type { HostName, Start } from './launch.ts';

/** What starts an exhibit. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Record<string, string>;
  /** What Electron reads before the exhibit; see hold-ready.cjs. */
  readonly loader: string;
}

/** Nobody in particular: the user and group that own nothing on a Linux machine. */
export const plainUser = 65_534;

const loader = fileURLToPath(new URL('hold-ready.cjs', import.meta.url));

const isRoot = process.getuid?.() === 0;

export async function commandFor(
  host: HostName,
  { home, display, sandboxed, archive }: Pick<Start, 'home' | 'display' | 'sandboxed' | 'archive'>,
): Promise<Command> {
  const { program, args } = await chooseHost(host);
  const env = definedOf({
    ...process.env,
    DISPLAY: display,
    // What is saved during a test belongs to the test.
    XDG_DOCUMENTS_DIR: join(home, 'Documents'),
  });
  const started = archive === undefined ? args : args.map((arg) => (arg === '.' ? archive : arg));
  if (!sandboxed || !isRoot) return { program, args: started, cwd: process.cwd(), env, loader };
  const stage = stageFor(host, program);
  return {
    program: stage.program,
    args: started.filter((arg) => arg !== '--no-sandbox'),
    cwd: stage.folder,
    env: { ...env, HOME: home, TMPDIR: stage.folder },
    loader: join(stage.folder, basename(loader)),
  };
}

interface Stage {
  readonly folder: string;
  readonly program: string;
}

const stages = new Map<HostName, Stage>();

/**
 * A copy that a plain user may read of everything that runs, made once: what root has installed and
 * built may lie where nobody else can go. Its program gives up root before it starts the real one.
 */
function stageFor(host: HostName, program: string): Stage {
  const made = stages.get(host);
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'pioneers-plain-user-'));
  chmodSync(folder, 0o777);
  for (const name of ['out', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  cpSync(loader, join(folder, basename(loader)));
  let real = program;
  if (host === 'electron') {
    const runtime = join(folder, 'runtime');
    cpSync(dirname(program), runtime, { recursive: true, verbatimSymlinks: true });
    real = join(runtime, 'electron');
  }
  const stepDown = join(folder, 'as-plain-user');
  writeFileSync(
    stepDown,
    `#!/bin/sh\nexec setpriv --reuid=${plainUser} --regid=${plainUser} --clear-groups -- '${real}' "$@"\n`,
  );
  chmodSync(stepDown, 0o755);
  process.on('exit', () => existsSync(folder) && rmSync(folder, { recursive: true, force: true }));
  const stage = { folder, program: stepDown };
  stages.set(host, stage);
  return stage;
}

function definedOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
