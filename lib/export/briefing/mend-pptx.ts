import {
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  TextReader,
  TextWriter,
} from '@zip.js/zip.js'

const isNotes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/
const alone = { useWebWorkers: false }

/**
 * What the writer of the package makes of notes is one paragraph with line breaks in it, which office programs show as spaces: here each line
 * becomes a paragraph. Everything else is copied as it was packed.
 */
export const mendPptx = async (file: Uint8Array, language: string): Promise<Uint8Array> => {
  const reader = new ZipReader(new Uint8ArrayReader(file), alone)
  const writer = new ZipWriter(new Uint8ArrayWriter(), alone)
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    if (isNotes.test(entry.filename)) {
      const xml = await entry.getData(new TextWriter())
      await writer.add(entry.filename, new TextReader(toParagraphs(xml, language)))
    } else await copy(entry, writer)
  }
  return await writer.close()
}

const copy = async (entry: FileEntry, writer: ZipWriter<Uint8Array>): Promise<void> => {
  const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true })
  const { uncompressedSize, signature, compressionMethod } = entry
  await writer.add(entry.filename, new Uint8ArrayReader(packed), {
    passThrough: true,
    uncompressedSize,
    signature,
    compressionMethod,
  })
}

const paragraph =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/

/** Text between the tags is escaped already. */
const toParagraphs = (xml: string, language: string): string =>
  xml.replace(paragraph, (_whole, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) =>
        line ? `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>` : '<a:p/>',
      )
      .join(''),
  )
