import { z } from 'zod'

/** data/basemap/disputed.json: units whose line towards the countries named in `against` is drawn dashed. */
export const disputedSchema = z.array(
  z.object({
    name: z.string(),
    /** Natural Earth unit codes, or a country. */
    match: z.array(z.string()),
    /** Recognised country of the units, where Natural Earth has another or none. */
    country: z.string().optional(),
    against: z.array(z.string()),
    why: z.string(),
  }),
)
