import type { Bridge } from '../data/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload, or by a test through the same contract. */
    readonly bridge: Bridge;
  }
}

export const bridge: Bridge = window.bridge;
