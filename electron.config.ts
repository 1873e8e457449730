import react from '@vitejs/plugin-react';
import type { Configuration } from 'electron-builder';
import { defineConfig } from 'electron-vite';

/**
 * The oldest browser the exhibit must run on: Chromium 108, which Electron 22 and many venue
 * boards carry. Lightning CSS counts a version as `major << 16`.
 */
const oldestChromium = 108;

/** The three bundles: the main process, its preload, and the page. */
export default defineConfig({
  main: {
    build: {
      // Two programs: Electron's main process, and what runs it on the machine's own browser.
      outDir: 'out',
      target: 'node16',
      externalizeDeps: false,
      rollupOptions: {
        input: { 'main/main': 'main/main.ts', 'chromium/start': 'main/chromium/start.ts' },
        // What is read later lies beside what reads it, in the package as well.
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'main/[name].mjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // electron-vite takes no browser here; Node 16 and Chromium 108 read the same syntax.
      target: 'node16',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'main/preload.ts' },
        // The sandbox loads CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    css: {
      transformer: 'lightningcss',
      lightningcss: { targets: { chrome: oldestChromium << 16 } },
    },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: `chrome${oldestChromium}`,
      minify: true,
      cssMinify: 'lightningcss',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: 'renderer/index.html',
        // Texts and codes are content: a file of their own, so that they are weighed as such.
        output: {
          codeSplitting: {
            groups: [{ name: 'content', test: /data\/(languages\/|licences|programme|world\/codes)/ }],
          },
        },
      },
    },
  },
});

/** The packages, handed to electron-builder through its API by `npm run package`. */
export const packages: Configuration = {
  appId: 'org.pioneers.exhibit',
  productName: 'Pioneers',
  directories: { output: 'release', buildResources: 'assets/icon' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/*.map', '!node_modules'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['en-US', 'fr', 'es'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: 'dir', category: 'Education', icon: 'assets/icon' },
};
