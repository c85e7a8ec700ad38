import { foldName } from '@/lib/text/fold-name'
import { bucketBits } from './file-form'
import { firstAtLeast } from './first-at-least'
import { hashName } from './hash-name'
import type { Sections } from './view-sections'

/** Name rows whose folded spelling is `folded`. Equal hashes are checked against the spelling itself. */
export const findNameRows = (sections: Sections, folded: string): number[] => {
  const hash = hashName(folded)
  const bucket = hash >>> (32 - bucketBits)
  const end = sections.bucket[bucket + 1] ?? 0
  const rows: number[] = []
  let row = firstAtLeast(sections.nameHash, hash, sections.bucket[bucket], end)
  // Neighbours often share their spelling, which is then checked once.
  let checked = -1
  let fits = false
  for (; row < end && sections.nameHash[row] === hash; row += 1) {
    const spelling = sections.nameSpelling[row] ?? 0
    if (spelling !== checked) {
      checked = spelling
      fits = foldName(sections.text(spelling)) === folded
    }
    if (fits) rows.push(row)
  }
  return rows
}
