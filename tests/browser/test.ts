import { expect, type Page, test as base } from 'playwright/test'
import { startServer, type TestServer } from './start-server'

interface WorkerFixtures {
  /** A server with the demo stories; shared by the tests of one worker. */
  server: TestServer
  /** A server without any story. */
  emptyServer: TestServer
}

interface TestFixtures {
  /** Fails the test when the page talks to another host or prints an error. */
  watch: { errors: string[]; foreign: string[]; allow: (pattern: RegExp) => void }
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = await startServer('demo')
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  emptyServer: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const server = await startServer('none')
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  watch: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = []
      const foreign: string[] = []
      const allowed: RegExp[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('request', (request) => {
        const url = request.url()
        if (/^https?:/.test(url) && baseURL && !url.startsWith(new URL(baseURL).origin)) foreign.push(url)
      })
      await use({ errors, foreign, allow: (pattern) => void allowed.push(pattern) })
      expect(foreign, 'requests to another host').toEqual([])
      expect(
        errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
        'errors in the console',
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Waits until the map has drawn what it was asked to. */
export const untilMapIsDrawn = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-map-idle="true"]').first()).toBeAttached({ timeout: 60_000 })
}
