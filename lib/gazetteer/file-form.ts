import { z } from 'zod'
import { operatorFactsSchema } from './operator/operator-facts'

/** Bump with every change of the sections or of their meaning. */
export const formVersion = 1
export const magic = 'DATELGAZ'

/**
 * Layout, little-endian: magic (8 bytes), form version u32, header length u32, body length u32, CRC-32 of header and body u32,
 * header (JSON, padded with spaces to 8), body (sections, each padded to 8).
 */
export const preludeBytes = 24

/** Rows of `nameOwner` hold the place in the low 24 bits and the type of the name above them. */
export const ownerBits = 24
/** The high bits of a hash that choose the bucket in which a name is looked for. */
export const bucketBits = 16

const sectionNames = [
  'lng', // int32 per place, 1e-5 degrees
  'lat', // int32 per place, 1e-5 degrees
  'population', // uint32 per place
  'geonamesId', // uint32 per place, 0 when its id is a text
  'idText', // uint32 per place, pool offset
  'nameText', // uint32 per place, pool offset
  'admin1', // uint32 per place: place number of its admin1 unit, or `none`
  'admin2', // uint32 per place: place number of its admin2 unit, or `none`
  'country', // uint16 per place: two letters, 0 for none
  'source', // uint16 per place, index into the header's sources
  'radius', // uint16 per place, km, 0 for none
  'kind', // uint8 per place
  'feature', // uint8 per place, index into the header's features
  'bbox', // float32 x 4 for the first `areas` places, NaN when unknown
  'nameHash', // uint32 per name row, sorted
  'nameSpelling', // uint32 per name row, pool offset
  'nameOwner', // uint32 per name row
  'bucket', // uint32 x 65537: first name row of a bucket
  'namesFrom', // uint32 per place + 1: first entry of `namesBy`
  'namesBy', // uint32 per name row: name rows in the order of their places
  'prefix', // uint32, sorted: hashes of folded beginnings of names
  'idHash', // uint32 per id or alias, sorted
  'idHash2', // uint32 per id or alias
  'idPlace', // uint32 per id or alias
  'pool', // one length byte, then UTF-8
] as const
export type SectionName = (typeof sectionNames)[number]

/** No place: an admin unit that is not known. */
export const none = 0xffffffff

export const headerSchema = z.object({
  hash: z.string(),
  places: z.number().int(),
  names: z.number().int(),
  areas: z.number().int(),
  maxNameWords: z.number().int(),
  countries: z.number().int(),
  features: z.array(z.string()),
  sources: z.array(z.string()),
  /** By place number: the units that regions are made of. */
  parts: z.record(z.string(), z.array(z.string())),
  capitals: z.record(z.string(), z.number().int()),
  /** Only in the operator's index. */
  operator: operatorFactsSchema.optional(),
  /** Offset in the body and length, in bytes. */
  sections: z.record(z.enum(sectionNames), z.tuple([z.number().int(), z.number().int()])),
})
export type Header = z.infer<typeof headerSchema>
