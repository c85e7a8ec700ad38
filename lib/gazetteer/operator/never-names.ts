import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldCached } from '../build/fold-cached'
import { preferredNamesSchema } from '../build/source-rows'
import type { Gazetteer } from '../gazetteer'

/** Names that GeoNames gives places wrongly (data/gazetteer/names.json), folded, by the place's id. */
export const readNeverNames = (root: string, builtIn: Gazetteer): Map<string, Set<string>> => {
  const file = join(root, 'data', 'gazetteer', 'names.json')
  const never = new Map<string, Set<string>>()
  for (const row of preferredNamesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    if (row.never.length === 0) continue
    const bearers = builtIn
      .lookup(row.name ?? row.find)
      .filter(
        ({ kind, country, admin1Code }) =>
          kind === 'settlement' && country === row.country && (!row.admin1 || admin1Code === row.admin1),
      )
      .sort((a, b) => b.population - a.population)
    const id = bearers[0]?.id
    if (id) never.set(id, new Set(row.never.map(foldCached)))
  }
  return never
}
