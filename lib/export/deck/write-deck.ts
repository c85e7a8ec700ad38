import { createHash } from 'node:crypto'
import { type DeckFile, deckFileIds } from '@/lib/briefing/deck-file'
import { escapeXml } from '@/lib/image/escape-xml'
import type { Player } from './built-player'
import { embedJson } from './embed-json'

interface Wanted {
  player: Player
  file: DeckFile
  /** For readers whose browser runs no scripts. */
  noScript: string
  /** Of Dateline. */
  version: string
}

/** A policy that lets the one script run, and nothing reach out: what it fetches are addresses that it made itself. */
const policyOf = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src blob:',
    'connect-src blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A briefing as one HTML file that needs no server. */
export const writeDeck = async function* ({
  player,
  file,
  noScript,
  version,
}: Wanted): AsyncGenerator<Uint8Array> {
  const { language, deck } = file
  yield Buffer.from(
    [
      '<!doctype html>',
      `<html lang="${language}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policyOf(player.script)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      `<meta name="generator" content="Dateline ${escapeXml(version)}">`,
      `<title>${escapeXml(deck.briefing.title)}</title>`,
      `<style>${player.style}</style>`,
      '</head>',
      '<body>',
      `<noscript>${escapeXml(noScript)}</noscript>`,
      '<div id="deck"></div>',
      `<script type="application/json" id="${deckFileIds.file}">`,
    ].join('\n'),
  )
  yield Buffer.from(embedJson(file))
  yield Buffer.from(`</script>\n<script type="application/json" id="${deckFileIds.parts}">`)
  yield Buffer.from(embedJson(player.parts))
  yield Buffer.from(`</script>\n<script>${player.script}</script>\n</body>\n</html>\n`)
}
