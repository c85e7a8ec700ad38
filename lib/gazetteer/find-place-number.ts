import { firstAtLeast } from './first-at-least'
import { hashName, secondSeed } from './hash-name'
import type { Sections } from './view-sections'

/** The place an id, current or old, stands for; -1 when it is unknown. */
export const findPlaceNumber = (sections: Sections, id: string): number => {
  const hash = hashName(id)
  const second = hashName(id, secondSeed)
  let row = firstAtLeast(sections.idHash, hash)
  for (; sections.idHash[row] === hash; row += 1) {
    if (sections.idHash2[row] === second) return sections.idPlace[row] ?? -1
  }
  return -1
}
