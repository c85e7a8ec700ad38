import { mergeTwins } from '../build/merge-twins'
import { foldCached } from '../build/fold-cached'
import type { DraftPlace } from '../build/draft-place'
import type { Gazetteer } from '../gazetteer'
import { createOtherNames, type OtherNames } from './alternate-names'
import { chooseFeatures, type FeatureChoice } from './choose-features'
import { draftRow, type DraftContext } from './draft-row'
import { createCloseRows } from './find-close-rows'
import { matchById } from './match-built-in'
import { readDump, readTable, type DumpCounts, type OnBytes } from './read-dump'

export interface DumpInput {
  country: string
  /** Files, and where they came from for messages. */
  places: string
  names: string | null
  /** The file of names within its archive. */
  namesEntry: string
  classes: string[] | null
}

/** Told what is being read and how far it is. */
export type OnProgress = (step: string, done: number, total: number) => void

interface Survey {
  counts: DumpCounts
  taken: Set<number>
  /** Rows that may be the same place as another; drafted together and compared. */
  close: Set<number>
  newest: string | null
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** The first reading: which rows are wanted, which lie close to another, how new they are. */
const survey = async (
  { country, places }: DumpInput,
  choice: FeatureChoice,
  builtIn: Gazetteer,
  onBytes: OnBytes,
): Promise<Survey> => {
  const taken = new Set<number>()
  const alike = new Set<number>()
  const rows = createCloseRows()
  let newest = ''
  const counts = await readDump(places, country, choice, onBytes, (row, kind) => {
    taken.add(row.id)
    if (day.test(row.modified) && row.modified > newest) newest = row.modified
    if (kind !== 'settlement') return
    rows.add(row.id, row, foldCached(row.name))
    // Two rows that the built-in index has merged into one are one here too.
    const known = matchById(row, kind, builtIn)
    const number = known?.startsWith('geonames:') ? Number(known.slice('geonames:'.length)) : row.id
    if (number !== row.id) alike.add(row.id).add(number)
  })
  const close = rows.find()
  for (const id of alike) close.add(id)
  return { counts, taken, close, newest: newest === '' ? null : newest }
}

const readNames = async (
  { names, namesEntry }: DumpInput,
  taken: Set<number>,
  onBytes: OnBytes,
): Promise<OtherNames | null> => {
  if (names === null) return null
  const otherNames = createOtherNames()
  await readTable(names, namesEntry, onBytes, (line, number) =>
    otherNames.add(
      line,
      (id) => taken.has(id),
      () => `${names}, line ${number}`,
    ),
  )
  // A file of another country has none of these places: better the dump's own short list than nothing.
  return otherNames.count() > 0 ? otherNames : null
}

/** Drafts of one id become one. */
const uniteById = (drafts: DraftPlace[]): DraftPlace[] => {
  const byId = new Map<string, DraftPlace>()
  for (const draft of drafts) {
    const known = byId.get(draft.id)
    if (!known) byId.set(draft.id, draft)
    else {
      known.names.push(...draft.names)
      known.aliases.push(...draft.aliases)
    }
  }
  return [...byId.values()]
}

/** A place merged into one that the built-in index lacks goes by the id that it has. */
const preferKnownId = (draft: DraftPlace, builtIn: Gazetteer): void => {
  if (builtIn.canonicalId(draft.id) !== null) return
  const known = draft.aliases.find((alias) => builtIn.canonicalId(alias) === alias)
  if (known === undefined) return
  draft.aliases = [...draft.aliases.filter((alias) => alias !== known), draft.id]
  draft.id = known
}

/** Reads a country dump and hands on its places, each once. Throws `SourceError`. */
export const addDump = async (
  input: DumpInput,
  context: Omit<DraftContext, 'otherNames' | 'source'>,
  take: (place: DraftPlace) => void,
  onProgress: OnProgress,
): Promise<DumpCounts & { date: string | null }> => {
  const { country } = input
  const choice = chooseFeatures(input.classes)
  const step =
    (name: string): OnBytes =>
    (done, total) =>
      onProgress(`${country} ${name}`, done, total)
  const { counts, taken, close, newest } = await survey(input, choice, context.builtIn, step('survey'))
  const otherNames = await readNames(input, taken, step('names'))
  const source = `GeoNames, dump of ${country}${newest ? ` of ${newest}` : ''}`
  const together: DraftPlace[] = []
  await readDump(input.places, country, choice, step('places'), (row, kind) => {
    const draft = draftRow(row, kind, { ...context, otherNames, source })
    if (close.has(row.id)) together.push(draft)
    else take(draft)
  })
  for (const draft of mergeTwins(uniteById(together))) {
    preferKnownId(draft, context.builtIn)
    take(draft)
  }
  return { ...counts, date: newest }
}
