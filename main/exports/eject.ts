import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds that a system may take to write out what it still holds for a slow stick. */
const patience = 60_000;

type Command = readonly [program: string, ...args: string[]];

/** Makes a drive ready to be taken out. @returns whether the system says that it is; never rejects */
export async function eject(path: string): Promise<boolean> {
  for (const command of commandsFor(path)) if (await succeeds(command)) return true;
  return false;
}

/** What each system has for it, the gentlest first. */
function commandsFor(path: string): readonly Command[] {
  if (process.platform === 'darwin') return [['diskutil', 'eject', path]];
  if (process.platform === 'win32') {
    const drive = path.slice(0, 2);
    const script = `(New-Object -ComObject Shell.Application).Namespace(17).ParseName('${drive}').InvokeVerb('Eject'); Start-Sleep 2; exit [int](Test-Path '${drive}\\')`;
    return [['powershell', '-NoProfile', '-Command', script]];
  }
  const device = deviceAt(path);
  return [
    ...(device === undefined
      ? []
      : [['udisksctl', 'unmount', '--no-user-interaction', '--block-device', device] as const]),
    ['umount', path],
  ];
}

/** The device that is mounted at a path. @see man 5 proc, `/proc/mounts` */
function deviceAt(path: string): string | undefined {
  try {
    const lines = readFileSync('/proc/self/mounts', 'utf8').split('\n');
    const unescaped = (text: string) =>
      text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return lines
      .map((line) => line.split(' ').map(unescaped))
      .find(([device, at]) => at === path && device?.startsWith('/dev/'))?.[0];
  } catch {
    return undefined;
  }
}

function succeeds([program, ...args]: Command): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: patience, windowsHide: true }, (error) => resolve(error === null));
  });
}
