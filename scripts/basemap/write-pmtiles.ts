import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

export interface TileData {
  z: number
  x: number
  y: number
  /** MVT, not compressed. */
  data: Uint8Array
}

interface Entry {
  id: number
  offset: number
  length: number
  run: number
}

const limits = {
  header: 127, // bytes
  root: 16_384, // bytes of header and root directory together
  leaf: 4_096, // entries of a leaf directory
}
const compression = { gzip: 2 }
const tileType = { mvt: 1 }

/**
 * A PMTiles archive, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): tiles in Hilbert order, gzip,
 * the same content stored once.
 */
export const writePmtiles = (tiles: TileData[], metadata: object): Buffer => {
  const { entries, contents, data } = packTiles(tiles)
  const { root, leaves } = packDirectories(entries)
  const info = gzipSync(JSON.stringify(metadata))
  const zooms = tiles.map(({ z }) => z)

  const header = Buffer.alloc(limits.header)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  let at = 8
  const long = (value: number): void => {
    at = header.writeBigUInt64LE(BigInt(value), at)
  }
  const infoAt = limits.header + root.length
  const leavesAt = infoAt + info.length
  const dataAt = leavesAt + leaves.length
  for (const [offset, length] of [
    [limits.header, root.length],
    [infoAt, info.length],
    [leavesAt, leaves.length],
    [dataAt, data.length],
  ] as const) {
    long(offset)
    long(length)
  }
  long(tiles.length)
  long(entries.length)
  long(contents)
  at = header.writeUInt8(1, at) // clustered: contents lie in the order of the tiles
  at = header.writeUInt8(compression.gzip, at) // directories
  at = header.writeUInt8(compression.gzip, at) // tiles
  at = header.writeUInt8(tileType.mvt, at)
  at = header.writeUInt8(Math.min(...zooms), at)
  at = header.writeUInt8(Math.max(...zooms), at)
  const degrees = (value: number): void => {
    at = header.writeInt32LE(Math.round(value * 1e7), at)
  }
  for (const bound of [-180, -85.0511, 180, 85.0511]) degrees(bound)
  at = header.writeUInt8(Math.min(...zooms), at) // zoom and centre a viewer opens with
  for (const centre of [0, 0]) degrees(centre)
  return Buffer.concat([header, root, info, leaves, data])
}

const packTiles = (tiles: TileData[]): { entries: Entry[]; contents: number; data: Buffer } => {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id)
  const known = new Map<string, { offset: number; length: number }>()
  const chunks: Buffer[] = []
  const entries: Entry[] = []
  let size = 0
  for (const { id, data } of ordered) {
    const hash = createHash('sha1').update(data).digest('base64')
    let place = known.get(hash)
    if (!place) {
      const packed = gzipSync(data)
      place = { offset: size, length: packed.length }
      known.set(hash, place)
      chunks.push(packed)
      size += packed.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++
    else entries.push({ id, ...place, run: 1 })
  }
  return { entries, contents: known.size, data: Buffer.concat(chunks) }
}

const packDirectories = (entries: Entry[]): { root: Buffer; leaves: Buffer } => {
  const whole = packDirectory(entries)
  if (whole.length <= limits.root - limits.header) return { root: whole, leaves: Buffer.alloc(0) }
  const pointers: Entry[] = []
  const leaves: Buffer[] = []
  let offset = 0
  for (let start = 0; start < entries.length; start += limits.leaf) {
    const part = entries.slice(start, start + limits.leaf)
    const leaf = packDirectory(part)
    pointers.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, run: 0 })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: packDirectory(pointers), leaves: Buffer.concat(leaves) }
}

/** Columns of varints: count, id steps, run lengths, lengths, offsets + 1 (0: directly behind the one before). */
const packDirectory = (entries: Entry[]): Buffer => {
  const bytes: number[] = []
  const varint = (value: number): void => {
    let rest = value
    while (rest > 0x7f) {
      bytes.push((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    bytes.push(rest)
  }
  varint(entries.length)
  for (const [index, { id }] of entries.entries()) varint(id - (entries[index - 1]?.id ?? 0))
  for (const { run } of entries) varint(run)
  for (const { length } of entries) varint(length)
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1]
    varint(before && offset === before.offset + before.length ? 0 : offset + 1)
  }
  return gzipSync(Buffer.from(bytes))
}
