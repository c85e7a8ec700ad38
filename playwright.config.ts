import { defineConfig, devices } from 'playwright/test'

/** Software rendering gives the same map on every machine; the rest keeps a closed network quiet. */
const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

const browser = process.env['DATELINE_BROWSER']

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000, // ms; a software renderer on a shared machine is slow
  expect: { timeout: 20_000 },
  globalSetup: './tests/browser/set-up-data.ts',
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { args: browserFlags, ...(browser ? { executablePath: browser } : {}) },
  },
})
