/** What every page of ours is enclosed in: no Node, no way out, nothing of the browser's own. */
export const enclosedIn = (preload: string, devTools: boolean) => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  // The exhibit must go on while a window of the system lies over it.
  backgroundThrottling: false,
  devTools,
});
