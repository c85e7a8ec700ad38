import { type Deletion, deletionSchema } from '@/lib/domain'

/** The instant comes first, so that the column sorts by it. */
export const writeDeletion = ({ at, by, why, parts }: Deletion): string =>
  JSON.stringify({ at, by, why, parts })

export const readDeletion = (json: string | null): Deletion | null =>
  json === null ? null : deletionSchema.parse(JSON.parse(json))
