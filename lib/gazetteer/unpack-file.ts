import { crc32 } from 'node:zlib'
import { formVersion, headerSchema, magic, preludeBytes, type Header } from './file-form'
import { GazetteerError } from './gazetteer-error'

/** Refuses everything that `packFile` of this version did not write. `label` names the file in messages. */
export const unpackFile = (file: Uint8Array, label: string): { header: Header; body: Uint8Array } => {
  if (file.length < preludeBytes) {
    throw new GazetteerError(`The gazetteer ${label} has ${file.length} bytes, too few to be one`)
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const seen = Buffer.from(file.subarray(0, magic.length)).toString('latin1')
  if (seen !== magic) {
    throw new GazetteerError(`The file ${label} is not a gazetteer: it begins with ${JSON.stringify(seen)}`)
  }
  const version = view.getUint32(8, true)
  if (version !== formVersion) {
    throw new GazetteerError(
      `The gazetteer ${label} has form ${version}, this program reads form ${formVersion}`,
    )
  }
  const headerLength = view.getUint32(12, true)
  const expected = preludeBytes + headerLength + view.getUint32(16, true)
  if (file.length !== expected) {
    throw new GazetteerError(`The gazetteer ${label} has ${file.length} bytes where it says ${expected}`)
  }
  if (crc32(file.subarray(preludeBytes)) !== view.getUint32(20, true)) {
    throw new GazetteerError(`The gazetteer ${label} is damaged: its checksum does not fit its contents`)
  }
  const text = Buffer.from(file.buffer, file.byteOffset + preludeBytes, headerLength).toString('utf8')
  const header = headerSchema.parse(JSON.parse(text))
  return { header, body: file.subarray(preludeBytes + headerLength) }
}
