import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root, run, runScript, tool } from './run.mjs'

const stamp = path.join(root, '.next', 'dateline-built')
const sources = [
  'app',
  'components',
  'lib',
  'data/lexicon',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'tsconfig.json',
]

const expect = ({ code, output }, what, command) => {
  if (code !== 0)
    throw new Error(`${what} failed (exit code ${code}).\n${output.trim()}\nTo see it alone: ${command}`)
}

const lastLine = (output) => output.trim().split('\n').at(-1) ?? ''

export const buildGazetteer = async () => {
  const result = await runScript('scripts/build-gazetteer.ts', [], { quiet: true })
  expect(result, 'building the gazetteer', 'npm run build:gazetteer')
  return lastLine(result.output)
}

export const buildBasemap = async () => {
  const result = await runScript('scripts/build-basemap.ts', [], { quiet: true })
  expect(result, 'building the basemap', 'npm run build:basemap')
  return lastLine(result.output)
}

export const buildDeck = async () => {
  const result = await runScript('scripts/build-deck.ts', [], { quiet: true })
  expect(result, 'building the player of briefings', 'npm run build:deck')
  return lastLine(result.output)
}

/** Builds the app when one of its sources changed since the last build. */
export const buildApp = async () => {
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'app is up to date'
  const build = () =>
    run(process.execPath, [tool('next/dist/bin/next'), 'build'], {
      quiet: true,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
  expect(await build(), 'building the app', 'npx next build (remove .next first if it broke off)')
  writeFileSync(stamp, wanted)
  return 'app built'
}
