import { addName, type DraftPlace } from './draft-place'
import { foldCached } from './fold-cached'
import { respellName } from './respell-name'
import { respellTitle } from './unit-names'

/** Adds spellings that the records lack: "Mt. Pleasant" for Mount Pleasant; other systems and Cyrillic for Ukrainian and Russian settlements. */
export const respellNames = (places: DraftPlace[]): number => {
  let added = 0
  for (const place of places) {
    const title = respellTitle(place.name)
    if (title) {
      addName(place, title, 'alternate')
      added += 1
    }
    if (place.country !== 'UA' && place.country !== 'RU') continue
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
