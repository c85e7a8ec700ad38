import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { foldName } from '@/lib/text/fold-name'
import { copyPart } from './copy-part'

/** What the gazetteer says of a run of words as it is written. */
export type NameEntry = {
  /** Normal form: names with the same key are the same name. */
  key: string
  /** Whether a name can begin with these words, or be them. */
  couldStart: boolean
  hits: Hit[]
}

const REMEMBERED = 8000 // names: those of a few hundred stories
const LONGEST = 60 // code units of a name that is remembered
const LONGEST_CODE = 4 // letters of an abbreviation in capitals: "DPRK"

/** "EU" in capitals is the abbreviation and not the town of Eu, when both are known. */
const preferExact = (surface: string, hits: Hit[]): Hit[] => {
  if (surface.length > LONGEST_CODE || surface !== surface.toUpperCase()) return hits
  const exact = hits.filter(({ match }) => match === 'exact')
  return exact.length > 0 ? exact : hits
}

const ask = (surface: string, gazetteer: Gazetteer): NameEntry => {
  const key = foldName(surface)
  const couldStart = key !== '' && gazetteer.couldStart(key)
  return { key, couldStart, hits: couldStart ? preferExact(surface, gazetteer.lookup(surface)) : [] }
}

type Memory = { recent: Map<string, NameEntry>; older: Map<string, NameEntry> }
const memories = new WeakMap<Gazetteer, Memory>()

/** The entries of a gazetteer by surface. Stories repeat their names and each other's, so the last thousands are remembered. */
export const nameReader = (gazetteer: Gazetteer): ((surface: string) => NameEntry) => {
  const memory = memories.get(gazetteer) ?? { recent: new Map(), older: new Map() }
  memories.set(gazetteer, memory)
  return (surface) => {
    const known = memory.recent.get(surface)
    if (known) return known
    if (surface.length > LONGEST) return ask(surface, gazetteer)
    const own = copyPart(surface)
    const entry = memory.older.get(own) ?? ask(own, gazetteer)
    if (memory.recent.size >= REMEMBERED) {
      memory.older = memory.recent
      memory.recent = new Map()
    }
    memory.recent.set(own, entry)
    return entry
  }
}
