import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // A machine's own zone must never decide anything.
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
