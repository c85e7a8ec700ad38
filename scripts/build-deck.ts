// data/deck/built/player.json: the script, style, worker and fonts of a briefing's file. Nothing here is committed.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { type Player, playerFile } from '@/lib/export/deck/built-player'
import { readPlayer } from '@/lib/export/deck/read-player'
import { fingerprint } from './setup/fingerprint.mjs'

const help = `Usage: npm run build:deck [-- --force]

Writes ${playerFile}: what shows a briefing in an HTML file that opens without a server. Does nothing when it fits its sources.

  --force  build it anyway
  --help   this text`

const sources = [
  'components',
  'lib',
  'scripts/deck',
  'scripts/build-deck.ts',
  'app/tokens.css',
  'app/globals.css',
  'package-lock.json',
]

const { values } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const say = (line: string): void => console.error(`  ${line}`)
const kB = (text: string): string => `${Math.round(text.length / 1000)} kB`

const run = async (): Promise<void> => {
  const started = performance.now()
  const hash = fingerprint(sources).slice(0, 16)
  const known = existsSync(playerFile) ? await readPlayer() : null
  if (!values.force && known?.ok && known.value.hash === hash) {
    console.error(`Player ${playerFile} is up to date (${hash}).`)
    return
  }
  console.error('Building the player of briefings:')
  // Loaded only when there is something to build.
  const { bundlePlayer } = await import('./deck/bundle-player')
  const { readFonts } = await import('./deck/read-fonts')
  const { script, style, worker } = await bundlePlayer()
  say(`bundled the script (${kB(script)}), the style (${kB(style)}) and the map's worker (${kB(worker)})`)
  const fonts = readFonts()
  say(`took ${Object.keys(fonts).length} fonts`)
  const player: Player = {
    magic: 'dateline-deck',
    version: 1,
    hash,
    script,
    style,
    parts: { worker, fonts },
  }
  const text = JSON.stringify(player)
  mkdirSync(dirname(playerFile), { recursive: true })
  // Written beside and renamed: whoever reads it meanwhile sees the old file or the new one.
  writeFileSync(`${playerFile}.new`, text)
  renameSync(`${playerFile}.new`, playerFile)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.error(`Player ${playerFile}: ${(text.length / 1e6).toFixed(1)} MB in ${seconds} s (${hash}).`)
}

if (values.help) console.log(help)
else await run()
