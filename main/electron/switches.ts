import { app } from 'electron';

/**
 * Switches of Chromium that wall in what no request handler sees: names are never resolved, and
 * WebRTC sends nothing. Measured: these two alone leave no packet of the browser. The rest is
 * comfort: no pinch of the browser's own, no swipe through history, sound as soon as it is needed.
 */
const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
  ['touch-events', 'enabled'],
  // The GPU process may die as often as it likes: it starts again, and the exhibit with it.
  ['disable-gpu-process-crash-limit'],
  // Fatal errors only: what it says of a missing D-Bus or driver would drown what a person can act on.
  ['log-level', '3'],
];

/** Must run before the host is ready. */
export function setSwitches(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}
