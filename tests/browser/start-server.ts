import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Its own data folder: what a test writes, no other worker sees. */
  dataFolder: string
  stop: () => Promise<void>
  /** Ends it as a power cut would: whoever is connected is cut off. */
  kill: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const untilHealthy = async (url: string, server: ChildProcess): Promise<void> => {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit code ${server.exitCode}`)
    const response = await fetch(`${url}/api/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The built app on a loopback port of its own, with the demo stories or with none. */
export const startServer = async (
  stories: 'demo' | 'none',
  settings: Record<string, string> = {},
): Promise<TestServer> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'))
  const demo = process.env['DATELINE_TEST_DEMO']
  if (stories === 'demo' && demo) cpSync(demo, dataFolder, { recursive: true })
  const port = await freePort()
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        DATELINE_DATA: dataFolder,
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, server)
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill(signal)
      await once(server, 'exit')
    }
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { url, dataFolder, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
