import { createReadStream } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { Reader, ZipReader, type FileEntry } from '@zip.js/zip.js'
import { SourceError } from './source-error'

const limits = {
  textBytes: 6e9, // unpacked; the whole world is 1.7 GB
  ratio: 200, // unpacked bytes for one packed; tables of names have 3 to 6
  entries: 100, // files in an archive; GeoNames has two
}
const zipMagic = 'PK\u0003\u0004'

/** Reads parts of an open file: an archive is never held in memory. */
class HandleReader extends Reader<FileHandle> {
  constructor(
    private readonly handle: FileHandle,
    size: number,
  ) {
    super(handle)
    this.size = size
  }
  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.min(length, Math.max(0, this.size - index)))
    let done = 0
    while (done < bytes.length) {
      const { bytesRead } = await this.handle.read(bytes, done, bytes.length - done, index + done)
      if (bytesRead === 0) break
      done += bytesRead
    }
    return bytes.subarray(0, done)
  }
}

const why = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** The archive's file of that name, or its only text beside a readme. */
const chooseEntry = async (
  zip: ZipReader<FileHandle>,
  entryName: string,
  file: string,
): Promise<FileEntry> => {
  const files: FileEntry[] = []
  for await (const entry of zip.getEntriesGenerator()) {
    if (!entry.directory) files.push(entry)
    if (files.length > limits.entries)
      throw new SourceError(`${file} holds more than ${limits.entries} files`)
  }
  const entry = files.find(({ filename }) => basename(filename).toLowerCase() === entryName.toLowerCase())
  if (!entry)
    throw new SourceError(
      `${file} holds ${files.map(({ filename }) => JSON.stringify(filename)).join(', ') || 'nothing'}, but no ${entryName}`,
    )
  if (entry.encrypted) throw new SourceError(`${entryName} in ${file} is encrypted`)
  if (
    entry.uncompressedSize > limits.textBytes ||
    entry.uncompressedSize > limits.ratio * Math.max(1000, entry.compressedSize)
  )
    throw new SourceError(
      `${entryName} in ${file} would unpack from ${entry.compressedSize} to ${entry.uncompressedSize} bytes: that is no table of names`,
    )
  return entry
}

async function* readEntry(entry: FileEntry, file: string): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  // The checksum is told at the end: an archive that was damaged on its way is refused after its last byte.
  const unpacked = entry.getData(writable, { checkCrc32: true, useWebWorkers: false })
  const failure = unpacked.then(
    () => null,
    (cause: unknown) => new SourceError(`${file} is damaged (${why(cause)}): fetch it again`, { cause }),
  )
  let bytes = 0
  try {
    for await (const chunk of readable) {
      bytes += chunk.byteLength
      if (bytes > entry.uncompressedSize)
        throw new SourceError(
          `${file} is damaged: it unpacks to more than the ${entry.uncompressedSize} bytes it names`,
        )
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof SourceError ? cause : ((await failure) ?? cause)
  }
  const problem = await failure
  if (problem) throw problem
  if (bytes !== entry.uncompressedSize)
    throw new SourceError(
      `${file} is damaged: it unpacks to ${bytes} bytes where it names ${entry.uncompressedSize}`,
    )
}

export interface OpenedSource {
  /** Of the text. */
  bytes: number
  chunks: () => AsyncGenerator<Uint8Array>
  close: () => Promise<void>
}

/** The text in a file, packed in an archive under `entryName` or plain. Throws `SourceError`. */
export const openSource = async (file: string, entryName: string): Promise<OpenedSource> => {
  let handle: FileHandle
  try {
    handle = await open(file)
  } catch (cause) {
    throw new SourceError(`${file} cannot be read (${why(cause)})`, { cause })
  }
  const close = async (): Promise<void> => await handle.close()
  try {
    const { size } = await stat(file)
    const head = Buffer.alloc(zipMagic.length)
    await handle.read(head, 0, head.length, 0)
    if (head.toString('latin1') !== zipMagic) {
      if (/\.zip$/i.test(file))
        throw new SourceError(
          `${file} is no zip archive: it begins with ${JSON.stringify(head.toString('latin1'))}`,
        )
      return { bytes: size, chunks: () => readPlain(file), close }
    }
    const zip = new ZipReader(new HandleReader(handle, size))
    const entry = await chooseEntry(zip, entryName, file)
    return { bytes: entry.uncompressedSize, chunks: () => readEntry(entry, file), close }
  } catch (cause) {
    await close()
    throw cause instanceof SourceError
      ? cause
      : new SourceError(`${file} is no zip archive that can be read (${why(cause)}): fetch it again`, {
          cause,
        })
  }
}

async function* readPlain(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array
}
