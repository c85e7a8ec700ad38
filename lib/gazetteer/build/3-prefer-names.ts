import { foldCached } from './fold-cached'
import type { DraftPlace } from './draft-place'
import { settlementFinder } from './find-settlement'
import { preferredNamesSchema } from './source-rows'

/** Gives settlements their current English name and tells old spellings apart; names the rows it found no place for. */
export const preferNames = (places: DraftPlace[], rows: unknown): { changed: number; missing: string[] } => {
  const preferred = preferredNamesSchema.parse(rows).map((row) => ({
    ...row,
    reference: `${row.admin1 ?? row.country}:${row.find}`,
  }))
  const find = settlementFinder(
    places,
    preferred.map(({ reference }) => reference),
  )
  const missing: string[] = []
  let changed = 0
  for (const row of preferred) {
    const place = find(row.reference)
    if (!place) {
      missing.push(row.reference)
      continue
    }
    const name = row.name ?? row.find
    const historic = new Set(row.historic.map(foldCached))
    const dropped = new Set([name, ...row.never].map(foldCached))
    const rest = place.names.filter(({ text }) => !dropped.has(foldCached(text)))
    place.name = name
    place.names = [
      { text: name, type: 'primary' },
      ...row.alternate.map((text) => ({ text, type: 'alternate' as const })),
      ...row.historic.map((text) => ({ text, type: 'historic' as const })),
      ...row.abbreviation.map((text) => ({ text, type: 'abbreviation' as const })),
      ...row.demonym.map((text) => ({ text, type: 'demonym' as const })),
      ...rest.map(({ text, type }) => ({
        text,
        type: historic.has(foldCached(text))
          ? ('historic' as const)
          : type === 'primary'
            ? 'alternate'
            : type,
      })),
    ]
    changed += 1
  }
  return { changed, missing }
}
