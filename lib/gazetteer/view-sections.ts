import type { Header, SectionName } from './file-form'
import { GazetteerError } from './gazetteer-error'

/** Typed views over the file's body, without copying. */
export const viewSections = (header: Header, body: Uint8Array) => {
  const range = (name: SectionName): [number, number] => {
    const [offset, length] = header.sections[name]
    if (offset + length > body.length)
      throw new GazetteerError(`The gazetteer's section "${name}" is cut off`)
    return [body.byteOffset + offset, length]
  }
  const bytes = (name: SectionName) => new Uint8Array(body.buffer, ...range(name))
  const words = (name: SectionName) => {
    const [offset, length] = range(name)
    return new Uint32Array(body.buffer, offset, length / 4)
  }
  const shorts = (name: SectionName) => {
    const [offset, length] = range(name)
    return new Uint16Array(body.buffer, offset, length / 2)
  }
  const degrees = (name: SectionName) => {
    const [offset, length] = range(name)
    return new Int32Array(body.buffer, offset, length / 4)
  }
  const [bboxOffset, bboxLength] = range('bbox')
  const pool = Buffer.from(body.buffer, ...range('pool'))
  return {
    lng: degrees('lng'),
    lat: degrees('lat'),
    population: words('population'),
    geonamesId: words('geonamesId'),
    idText: words('idText'),
    nameText: words('nameText'),
    admin1: words('admin1'),
    admin2: words('admin2'),
    country: shorts('country'),
    source: shorts('source'),
    radius: shorts('radius'),
    kind: bytes('kind'),
    feature: bytes('feature'),
    bbox: new Float32Array(body.buffer, bboxOffset, bboxLength / 4),
    nameHash: words('nameHash'),
    nameSpelling: words('nameSpelling'),
    nameOwner: words('nameOwner'),
    bucket: words('bucket'),
    namesFrom: words('namesFrom'),
    namesBy: words('namesBy'),
    prefix: words('prefix'),
    idHash: words('idHash'),
    idHash2: words('idHash2'),
    idPlace: words('idPlace'),
    /** The text at a pool offset. */
    text: (offset: number): string => pool.toString('utf8', offset + 1, offset + 1 + (pool[offset] ?? 0)),
  }
}
export type Sections = ReturnType<typeof viewSections>
