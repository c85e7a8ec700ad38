#!/usr/bin/env node
// From nothing to a running dashboard: install, data, build, stories, serve. Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { buildApp, buildBasemap, buildDeck, buildGazetteer } from './setup/build.mjs'
import { install } from './setup/install.mjs'
import { root, runScript, tool } from './setup/run.mjs'
import { createSteps, requireNode } from './setup/step.mjs'

const help = `Usage: npm start [-- --dev] [-- --no-demo]

Installs what is missing, builds the gazetteer, the basemap, the player of briefings and the app, reads the demo stories
on the first run, and serves the dashboard. Steps that have nothing to do are skipped.

  --dev      serve with hot reload instead of the built app
  --no-demo  do not read the demo stories on the first run
  --help     this text

Settings (environment): PORT (3000; the next free one if taken), HOST (127.0.0.1), DATELINE_DATA (.dateline).`

const flags = new Set(process.argv.slice(2))
if (flags.has('--help') || flags.has('-h')) {
  console.log(help)
  process.exit(0)
}
const unknown = [...flags].find((flag) => !['--dev', '--no-demo'].includes(flag))
if (unknown) {
  console.error(`start: unknown option ${unknown}\n\n${help}`)
  process.exit(2)
}

const isFree = (host, port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

const choosePort = async (host, wanted) => {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port += 1)
    if (await isFree(host, port)) return port
  throw new Error(`no free port from ${wanted} on ${host}; choose one with PORT=…`)
}

const waitForHealth = async (address, server) => {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit code ${server.exitCode}`)
    const response = await fetch(`${address}/api/health`).catch(() => null) // null: not listening yet
    const answer = await response?.json().catch(() => null)
    if (response?.ok) return answer
    if (response) {
      server.kill('SIGTERM')
      throw new Error(answer?.detail ?? `the server answers ${response.status}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const dev = flags.has('--dev')
const host = process.env['HOST'] ?? '127.0.0.1'
const wantedPort = Number(process.env['PORT'] ?? 3000)
if (!Number.isInteger(wantedPort) || wantedPort < 1 || wantedPort > 65_535) {
  console.error(`start: PORT is "${process.env['PORT']}"; it must be a whole number from 1 to 65535`)
  process.exit(2)
}
const dataFolder = path.resolve(root, process.env['DATELINE_DATA'] ?? '.dateline')

const step = createSteps(8)
await step('Node', async () => requireNode())
await step('packages', install)
await step('gazetteer', buildGazetteer)
await step('basemap', buildBasemap)
await step('player', buildDeck)
await step('app', () => (dev ? 'served with hot reload' : buildApp()))
await step('stories', async () => {
  if (flags.has('--no-demo')) return 'no demo stories wanted'
  if (existsSync(path.join(dataFolder, 'dateline.db')))
    return `kept in ${path.relative(process.cwd(), dataFolder) || '.'}`
  const { code, output } = await runScript('scripts/ingest.ts', ['data/stories'], { quiet: true })
  if (code !== 0) throw new Error(`reading the demo stories failed.\n${output.trim()}`)
  return output.trim().split('\n').at(-1)
})

let server
await step('server', async () => {
  const port = await choosePort(host, wantedPort)
  server = spawn(
    process.execPath,
    [tool('next/dist/bin/next'), dev ? 'dev' : 'start', '-H', host, '-p', String(port)],
    {
      cwd: root,
      env: {
        ...process.env,
        HOST: host,
        PORT: String(port),
        NODE_ENV: dev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const health = await waitForHealth(address, server)
  const moved = port === wantedPort ? '' : ` (port ${wantedPort} is taken)`
  return `${health.stories} stories at ${address}${moved}`
})
process.stderr.write('Stop with Ctrl-C.\n')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 0))
