import { decodeBytes } from '@/lib/ingest/decode-bytes'
import { looksLikeUtf16, sniffBinary } from '@/lib/ingest/sniff-binary'
import type { OverlayResult } from './overlay-draft'
import { refuse } from './overlay-problem'
import type { RawResult } from './raw-layer'
import { findDelimiter, readCsv } from './read-csv'
import { readJson } from './read-json'
import { readKml } from './read-kml'
import { toLayer } from './to-layer'

const zip = [0x50, 0x4b, 0x03, 0x04]

/** A layer of one file: GeoJSON, KML, a table with coordinates, or why not. Never throws on what it is given. */
export const readOverlay = (
  bytes: Uint8Array,
  hint: { name: string; contentType?: string },
): OverlayResult => {
  if (bytes.length === 0) return refuse('empty', 'There is nothing in it. Export it again.')
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe
  const binary = hasMark || looksLikeUtf16(bytes) ? null : sniffBinary(bytes)
  if (binary)
    return refuse(
      'binary',
      zip.every((byte, at) => bytes[at] === byte)
        ? 'It is a ZIP file (a KMZ or a shapefile is one). Unpack it and give the KML, GeoJSON or CSV in it.'
        : `It looks like ${binary.found ?? 'binary data'}. Give GeoJSON, KML or CSV.`,
    )
  const decoded = decodeBytes(bytes, { contentType: hint.contentType, html: bytes[0] === 0x3c })
  if (!decoded.ok) {
    if (decoded.why === 'unknown-charset') return refuse('unknown-charset', decoded.detail)
    return decoded.why === 'binary'
      ? refuse('binary', 'It is no text. Give GeoJSON, KML or CSV.')
      : refuse('unknown-encoding', decoded.detail)
  }
  // Older programs write the mark twice.
  const text = decoded.value.replace(/^\uFEFF+/, '')
  const raw = readText(text)
  return raw.ok ? toLayer(raw.value, hint.name) : raw
}

const readText = (text: string): RawResult => {
  const first = /\S/.exec(text)?.[0]
  if (first === undefined) return refuse('empty', 'There are only spaces in it. Export it again.')
  if (first === '{' || first === '[') return readJson(text)
  if (first === '<') return readKml(text)
  if (findDelimiter(text) !== null) return readCsv(text)
  return refuse(
    'unknown-format',
    'It is neither GeoJSON (starts with “{”), KML (starts with “<”) nor a table whose first line names columns parted by commas, semicolons or tabs.',
  )
}
