import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}

/** The built app over a data folder, on a loopback port of its own. */
export const serveApp = async (
  dataFolder: string,
): Promise<{ url: string; pid: number | undefined; stop: () => Promise<void> }> => {
  const port = String(await freePort())
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port],
    {
      env: { ...process.env, NODE_ENV: 'production', PORT: port, DATELINE_DATA: dataFolder },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (server.exitCode !== null) throw new Error('The app did not start: is it built? (npx next build)')
    const health = await fetch(`${url}/api/health`).catch(() => null)
    if (health?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  return { url, pid: server.pid, stop }
}
