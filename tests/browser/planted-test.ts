import { request } from 'playwright/test'
import { addPlanted } from './make-briefing'
import { startServer, type TestServer } from './start-server'
import { test as base } from './test'

/** Like `test`, with a server of its own on which the changes of `planted-stories.ts` are planted among the demo stories: others count theirs. */
export const test = base.extend<object, { server: TestServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = await startServer('demo')
      const asking = await request.newContext()
      await addPlanted(asking, server.url)
      await asking.dispose()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
})
