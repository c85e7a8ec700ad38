import { crc32 } from 'node:zlib'
import { formVersion, headerSchema, magic, preludeBytes, type Header } from './file-form'
import { GazetteerError } from './gazetteer-error'

/** Refuses everything that `packFile` of this version did not write. `label` names the file in messages, `mend` the command that makes it anew. */
export const unpackFile = (
  file: Uint8Array,
  label: string,
  mend?: string,
): { header: Header; body: Uint8Array } => {
  const refuse = (seen: string): GazetteerError => new GazetteerError(seen, mend)
  if (file.length < preludeBytes) {
    throw refuse(`The gazetteer ${label} has ${file.length} bytes, too few to be one`)
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const seen = Buffer.from(file.subarray(0, magic.length)).toString('latin1')
  if (seen !== magic) {
    throw refuse(`The file ${label} is not a gazetteer: it begins with ${JSON.stringify(seen)}`)
  }
  const version = view.getUint32(8, true)
  if (version !== formVersion) {
    throw refuse(`The gazetteer ${label} has form ${version}, this program reads form ${formVersion}`)
  }
  const headerLength = view.getUint32(12, true)
  const expected = preludeBytes + headerLength + view.getUint32(16, true)
  if (file.length !== expected) {
    throw refuse(`The gazetteer ${label} has ${file.length} bytes where it says ${expected}`)
  }
  if (crc32(file.subarray(preludeBytes)) !== view.getUint32(20, true)) {
    throw refuse(`The gazetteer ${label} is damaged: its checksum does not fit its contents`)
  }
  const text = Buffer.from(file.buffer, file.byteOffset + preludeBytes, headerLength).toString('utf8')
  const header = headerSchema.safeParse(JSON.parse(text))
  if (!header.success) throw refuse(`The gazetteer ${label} has a header that this program does not know`)
  return { header: header.data, body: file.subarray(preludeBytes + headerLength) }
}
