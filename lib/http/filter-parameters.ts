import { z } from 'zod'
import { type Filter, filterSchema } from '@/lib/domain'

interface FilterParameter {
  /** As the address calls it; a list is comma-joined there. */
  name: string
  says: string
  schema: z.ZodType
}

const { shape } = filterSchema

/** How the query of a request calls the parts of a filter; `filter-query.ts` reads and writes them. */
export const FILTER_PARAMETERS: Record<keyof Filter, FilterParameter> = {
  text: { name: 'q', says: 'Words looked for in stories and their titles.', schema: shape.text },
  from: { name: 'from', says: 'First day.', schema: shape.from },
  to: { name: 'to', says: 'Last day.', schema: shape.to },
  undatedOnly: { name: 'undated', says: '"only": what has no date.', schema: z.enum(['only']) },
  kinds: { name: 'kinds', says: 'Kinds of places.', schema: shape.kinds },
  uses: {
    name: 'uses',
    says: 'Uses of names; adjectives (demonym) only when asked for.',
    schema: shape.uses,
  },
  publishers: {
    name: 'publishers',
    says: 'Publishers, each percent-encoded before they are joined; "-" for those not told.',
    schema: shape.publishers,
  },
  place: { name: 'place', says: 'Id of a place.', schema: shape.place },
  story: { name: 'story', says: 'Id of a story.', schema: shape.story },
  bbox: { name: 'bbox', says: 'West, south, east, north in degrees.', schema: shape.bbox },
  types: { name: 'types', says: 'Event types; "other" only when asked for.', schema: shape.types },
  statuses: { name: 'statuses', says: 'How sure it is.', schema: shape.statuses },
  actors: {
    name: 'actors',
    says: 'Names of those who took part, each percent-encoded before they are joined.',
    schema: shape.actors,
  },
  exactness: { name: 'exactness', says: 'How exactly it is placed.', schema: shape.exactness },
  sources: {
    name: 'sources',
    says: 'Who says so: a side of the war or a name, each percent-encoded before they are joined; "-" for the paper itself.',
    schema: shape.sources,
  },
}
