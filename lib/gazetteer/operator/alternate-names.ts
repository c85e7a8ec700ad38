import { createColumn, uint32Column } from '../build/column'
import { firstAtLeast } from '../first-at-least'
import { keepAlternate } from '../build/keep-alternate'
import { orderByHash } from '../build/order-by-hash'
import { createStringPool } from '../build/string-pool'
import type { NameType } from '../gazetteer'
import { SourceError } from './source-error'

export interface OtherName {
  text: string
  type: NameType
  /** English, marked as the preferred name. */
  isEnglish: boolean
}

const fewest = 8 // columns; the last two, from and to, came later
const most = 10
const maxBytes = 255
/** A language with its variant. The rest is no name: `link`, `post`, `iata`, `icao`, `faac`, `unlc`, `wkdt`, `tcid`, `phon`, `piny`. */
const language = /^(?:[a-z]{2,3}(?:[-_][A-Za-z0-9]+)?)?$/
const types: NameType[] = ['alternate', 'historic', 'abbreviation']

/** The names of a country's places out of alternateNamesV2, packed: some twenty bytes each beside the text. */
export const createOtherNames = () => {
  const pool = createStringPool()
  const owner = uint32Column()
  const text = uint32Column()
  const sign = createColumn((length) => new Uint8Array(length)) // type, and 4 for the preferred English name
  let sorted: { owners: Uint32Array; order: Uint32Array } | undefined

  return {
    /** A line of the file, if it is the name of a wanted place. */
    add: (line: string, isWanted: (id: number) => boolean, where: () => string): void => {
      const cells = line.split('\t')
      if (cells.length < fewest || cells.length > most)
        throw new SourceError(
          `${where()} has ${cells.length} columns where alternateNamesV2 has ${most}: is it another file?`,
        )
      const [, id = '', tongue = '', name = '', isPreferred, , , isHistoric] = cells
      const place = Number(id)
      if (!isWanted(place)) return
      const isCode = tongue === 'abbr'
      if (!isCode && !language.test(tongue)) return
      if (isCode ? !/^[A-Z]{2,7}$/.test(name) : !keepAlternate(name)) return
      if (Buffer.byteLength(name) > maxBytes) return
      const type = isCode ? 2 : isHistoric === '1' ? 1 : 0
      owner.push(place)
      text.push(pool.add(name))
      sign.push(type | (tongue === 'en' && isPreferred === '1' && type === 0 ? 4 : 0))
      sorted = undefined
    },
    count: (): number => owner.length(),
    of: (id: number): OtherName[] => {
      if (!sorted) {
        const order = orderByHash(owner.view())
        sorted = { order, owners: Uint32Array.from(order, (row) => owner.at(row)) }
      }
      const names: OtherName[] = []
      for (let at = firstAtLeast(sorted.owners, id); sorted.owners[at] === id; at += 1) {
        const row = sorted.order[at] ?? 0
        const kind = sign.at(row)
        names.push({
          text: pool.text(text.at(row)),
          type: types[kind & 3] ?? 'alternate',
          isEnglish: (kind & 4) !== 0,
        })
      }
      return names
    },
  }
}
export type OtherNames = ReturnType<typeof createOtherNames>
