import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge, Channel, Requests } from '../data/contract.ts';
import { standGuard } from './preload/guard.ts';
import { keepPulse } from './preload/pulse.ts';

/** Runs in the sandbox before the page does: types only from outside, so that no library comes along. */
const ask = <C extends Channel>(channel: C, input: Requests[C]['input']): Promise<Requests[C]['output']> =>
  ipcRenderer.invoke(channel, input);

contextBridge.exposeInMainWorld('bridge', {
  readOpening: () => ask('readOpening', undefined),
  sceneShown: (scene) => ask('sceneShown', scene),
  reportFailure: (text) => ask('reportFailure', text),
  readLock: () => ask('readLock', undefined),
  choosePin: (pin) => ask('choosePin', pin),
  enterPin: (pin) => ask('enterPin', pin),
  closeDesk: () => ask('closeDesk', undefined),
  writeSettings: (settings) => ask('writeSettings', settings),
  examine: (page) => ask('examine', page),
  visitBegan: () => ask('visitBegan', undefined),
  visitEnded: (visit) => ask('visitEnded', visit),
  readDay: () => ask('readDay', undefined),
  readPlaces: () => ask('readPlaces', undefined),
  saveCopy: (copy) => ask('saveCopy', copy),
  startExport: (order) => ask('startExport', order),
  readExport: () => ask('readExport', undefined),
  cancelExport: () => ask('cancelExport', undefined),
  ejectExport: () => ask('ejectExport', undefined),
  loadSettings: (place) => ask('loadSettings', place),
  forgetCounts: () => ask('forgetCounts', undefined),
  restart: () => ask('restart', undefined),
  quit: () => ask('quit', undefined),
} satisfies Bridge);

standGuard(window, (script) => void webFrame.executeJavaScript(script));
keepPulse(window, () => void ask('painted', undefined));
