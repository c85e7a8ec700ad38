import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': path.resolve(import.meta.dirname),
      // As in next.config.js: messages come compiled.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    server: { deps: { inline: ['use-intl'] } }, // so that the alias holds in it
    testTimeout: 30_000, // ms; some tests start processes
    hookTimeout: 60_000, // ms
  },
})
