import { addName, type DraftPlace } from './draft-place'
import { foldCached } from './fold-cached'
import { respellName } from './respell-name'

/** Adds the spellings under which Ukrainian and Russian settlements may be met and that their records lack. */
export const respellNames = (places: DraftPlace[]): number => {
  let added = 0
  for (const place of places) {
    if (place.kind !== 'settlement' || (place.country !== 'UA' && place.country !== 'RU')) continue
    const known = place.names.map(({ text }) => text)
    const folded = new Set(known.map(foldCached))
    for (const text of respellName(place.name, place.country, known)) {
      if (folded.has(foldCached(text))) continue
      folded.add(foldCached(text))
      addName(place, text, 'alternate')
      added += 1
    }
  }
  return added
}
