import { crc32 } from 'node:zlib'
import { formVersion, magic, preludeBytes, type Header, type SectionName } from './file-form'

const padded = (length: number): number => Math.ceil(length / 8) * 8

/** Sections are copied as they lie in memory: typed arrays on a little-endian machine. */
export const packFile = (
  header: Omit<Header, 'sections'>,
  sections: Record<SectionName, ArrayBufferView>,
): Buffer => {
  const places: Partial<Header['sections']> = {}
  // Object.entries forgets that the keys are section names.
  const entries = Object.entries(sections) as [SectionName, ArrayBufferView][]
  let length = 0
  for (const [name, view] of entries) {
    places[name] = [length, view.byteLength]
    length += padded(view.byteLength)
  }
  const json = Buffer.from(JSON.stringify({ ...header, sections: places }))
  const headerLength = padded(json.length)
  const file = Buffer.alloc(preludeBytes + headerLength + length)
  file.fill(' ', preludeBytes, preludeBytes + headerLength)
  json.copy(file, preludeBytes)
  for (const [name, view] of entries) {
    const start = preludeBytes + headerLength + (places[name]?.[0] ?? 0)
    file.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), start)
  }
  file.write(magic, 0, 'latin1')
  file.writeUInt32LE(formVersion, 8)
  file.writeUInt32LE(headerLength, 12)
  file.writeUInt32LE(length, 16)
  file.writeUInt32LE(crc32(file.subarray(preludeBytes)), 20)
  return file
}
