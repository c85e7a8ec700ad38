import { foldName } from '@/lib/text/fold-name'
import type { DraftPlace } from './draft-place'
import { preferredNamesSchema } from './source-rows'

/** Gives places their current English name and tells old spellings apart; names what it could not find. */
export const preferNames = (places: DraftPlace[], rows: unknown): { changed: number; missing: string[] } => {
  const preferred = preferredNamesSchema.parse(rows)
  const wanted = new Set(preferred.map((row) => `${row.country}:${foldName(row.find)}`))
  const bearers = new Map<string, DraftPlace[]>()
  for (const place of places) {
    if (place.kind !== 'settlement') continue
    for (const key of new Set(place.names.map(({ text }) => `${place.country}:${foldName(text)}`))) {
      if (wanted.has(key)) bearers.set(key, [...(bearers.get(key) ?? []), place])
    }
  }
  const missing: string[] = []
  let changed = 0
  for (const row of preferred) {
    const folded = foldName(row.find)
    const place = (bearers.get(`${row.country}:${folded}`) ?? [])
      .filter(({ admin1 }) => row.admin1 === undefined || admin1 === row.admin1)
      .sort(
        (a, b) =>
          Number(foldName(b.name) === folded) - Number(foldName(a.name) === folded) ||
          b.population - a.population,
      )[0]
    if (!place) {
      missing.push(`${row.country} ${row.find}`)
      continue
    }
    const name = row.name ?? row.find
    const historic = new Set(row.historic.map(foldName))
    const rest = place.names.filter(({ text }) => foldName(text) !== foldName(name))
    place.name = name
    place.names = [
      { text: name, type: 'primary' },
      ...row.alternate.map((text) => ({ text, type: 'alternate' as const })),
      ...row.historic.map((text) => ({ text, type: 'historic' as const })),
      ...row.abbreviation.map((text) => ({ text, type: 'abbreviation' as const })),
      ...row.demonym.map((text) => ({ text, type: 'demonym' as const })),
      ...rest.map(({ text, type }) => ({
        text,
        type: historic.has(foldName(text)) ? ('historic' as const) : type === 'primary' ? 'alternate' : type,
      })),
    ]
    changed += 1
  }
  return { changed, missing }
}
