import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { PMTiles, type RangeResponse, type Source } from 'pmtiles'

const file = path.join('public', 'basemap', 'dateline.pmtiles')

/** The archive by ranges of the file, as browsers read it by ranges of the address. */
class FileSource implements Source {
  readonly handle: Promise<FileHandle>
  constructor(readonly name: string) {
    this.handle = open(name)
  }
  getKey = (): string => this.name
  getBytes = async (offset: number, length: number): Promise<RangeResponse> => {
    const handle = await this.handle
    const data = new ArrayBuffer(length)
    await handle.read(new Uint8Array(data), 0, length, offset)
    return { data }
  }
}

/** What `use` makes of the archive, which is closed afterwards; null where the basemap was not built. */
export const openBasemap = async <Of>(use: (archive: PMTiles) => Promise<Of>): Promise<Of | null> => {
  if (!existsSync(file)) return null
  // Opened anew: a basemap that was built meanwhile is another file of the same name.
  const source = new FileSource(file)
  try {
    return await use(new PMTiles(source))
  } finally {
    await (await source.handle).close()
  }
}
