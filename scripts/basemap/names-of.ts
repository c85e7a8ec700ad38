import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { placeIdSchema } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import type { Names } from './label-layers'

const shortNames = z.record(z.string(), z.string())

/** Label names as the gazetteer spells them; a few countries are shorter on a map. */
export const namesOf = (gazetteer: Gazetteer): Names => {
  const short = shortNames.parse(JSON.parse(readFileSync('data/basemap/country-labels.json', 'utf8')))
  return {
    country: (cc) => short[cc] ?? gazetteer.place(placeIdSchema.parse(`country:${cc}`))?.name,
    admin1: (id) => gazetteer.place(placeIdSchema.parse(`admin1:${id}`))?.name,
  }
}
