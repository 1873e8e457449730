/** The commands of the DevTools protocol that are used here: what each takes and gives. */
export interface Commands {
  'Browser.close': [Nothing, Nothing];
  'Browser.getWindowForTarget': [Nothing, { windowId: number; bounds: WindowBounds }];
  'Browser.setDownloadBehavior': [{ behavior: 'deny'; eventsEnabled: true }, Nothing];
  'Browser.setWindowBounds': [{ windowId: number; bounds: WindowBounds }, Nothing];
  'Emulation.getScreenInfos': [Nothing, { screenInfos: readonly ScreenInfo[] }];
  'Emulation.setDefaultBackgroundColorOverride': [{ color: Colour }, Nothing];
  'Emulation.setTouchEmulationEnabled': [{ enabled: true; maxTouchPoints: number }, Nothing];
  'Fetch.continueRequest': [{ requestId: string }, Nothing];
  'Fetch.enable': [{ patterns: readonly { urlPattern: string }[] }, Nothing];
  'Fetch.failRequest': [
    { requestId: string; errorReason: 'Aborted' | 'BlockedByClient' | 'Failed' },
    Nothing,
  ];
  'Fetch.fulfillRequest': [Fulfilment, Nothing];
  'Inspector.enable': [Nothing, Nothing];
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string }, Nothing];
  'Page.bringToFront': [Nothing, Nothing];
  'Page.enable': [Nothing, Nothing];
  'Page.navigate': [{ url: string }, { frameId: string; errorText?: string }];
  'Page.captureScreenshot': [{ format: 'png'; optimizeForSpeed: boolean }, { data: string }];
  'Emulation.setDeviceMetricsOverride': [
    { width: number; height: number; deviceScaleFactor: number; mobile: boolean },
    Nothing,
  ];
  'Page.printToPDF': [Paper, { data: string }];
  'Page.setInterceptFileChooserDialog': [{ enabled: true }, Nothing];
  'Runtime.addBinding': [{ name: string }, Nothing];
  'Runtime.enable': [Nothing, Nothing];
  'Runtime.evaluate': [Evaluation, { result: { value?: unknown }; exceptionDetails?: { text: string } }];
  'Target.attachToTarget': [{ targetId: string; flatten: true }, { sessionId: string }];
  'Target.closeTarget': [{ targetId: string }, Nothing];
  'Target.setDiscoverTargets': [{ discover: true }, Nothing];
}

/** The events that are listened to, and what each carries. */
export interface Events {
  'Browser.downloadWillBegin': { url: string };
  'Fetch.requestPaused': PausedRequest;
  'Inspector.targetCrashed': Nothing;
  'Page.frameNavigated': { frame: { id: string; parentId?: string; url: string } };
  'Page.loadEventFired': Nothing;
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number };
  'Runtime.executionContextCreated': { context: { id: number; auxData?: { frameId?: string } } };
  'Target.targetCreated': { targetInfo: { targetId: string; type: string; url: string } };
}

type Nothing = Readonly<Record<string, never>>;

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** In the desktop's units. The place and the state cannot be set at once. */
export interface WindowBounds {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen';
}

/** A display, in the same units. */
export interface ScreenInfo {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isPrimary: boolean;
  readonly label: string;
  readonly id: string;
}

export interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** How a page is printed. */
export interface Paper {
  readonly printBackground: boolean;
  readonly preferCSSPageSize: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

interface Fulfilment {
  readonly requestId: string;
  readonly responseCode: number;
  readonly responseHeaders: readonly { readonly name: string; readonly value: string }[];
  /** Base64. */
  readonly body: string;
}

interface Evaluation {
  readonly expression: string;
  readonly contextId?: number;
  readonly awaitPromise?: boolean;
  readonly returnByValue?: boolean;
  readonly userGesture?: boolean;
}

/** What a studio asks of the page by the protocol itself. */
export type StudioCommand = 'Page.captureScreenshot' | 'Emulation.setDeviceMetricsOverride';
