import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlaceId } from '@/lib/domain'
import type { DraftPlace } from '../build/draft-place'
import { rememberAtMost } from '../build/fold-cached'
import { createIndexWriter } from '../build/index-writer'
import type { Gazetteer } from '../gazetteer'
import { addDump, type OnProgress } from './add-dump'
import { draftOwnPlaces, hostFinder } from './draft-own-places'
import { matchByName } from './match-built-in'
import { readNeverNames } from './never-names'
import type { DumpSource, LayerSource, OperatorFacts, OperatorSource } from './operator-facts'
import { ownLayerSchema } from './own-place'

export interface BuildInput {
  /** Of the program, for data/gazetteer/names.json. */
  root: string
  builtIn: Gazetteer
  /** Folder of the kept files that the sources name. */
  folder: string
  sources: OperatorSource[]
  onProgress: OnProgress
  madeAt: string
}

const remembered = 100_000 // folded names, against folding the same one again
const wholeWorld = /^alternateNamesV2/i

/** Settlements of the built-in index that lack an id of their source take the operator's; everything else keeps its own. */
const createMatcher = (builtIn: Gazetteer) => {
  const nearest = new Map<string, { id: string; km: number }>()
  let shared = 0
  return {
    match: (place: DraftPlace): void => {
      if (builtIn.canonicalId(place.id) !== null) {
        shared += 1
        return
      }
      const found = matchByName(place, builtIn)
      if (!found) return
      if (place.kind === 'settlement') {
        const known = nearest.get(found.hit.id)
        if (!known || found.km < known.km) nearest.set(found.hit.id, { id: place.id, km: found.km })
      } else {
        place.aliases.push(place.id)
        place.id = found.hit.id
        shared += 1
      }
    },
    twins: (): Record<string, string> =>
      Object.fromEntries(
        [...nearest].map(([old, { id }]): [string, string] => [old, id]).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    shared: (): number => shared + nearest.size,
  }
}

/** Units that places of the index lie in but that no source has: their codes and names are the built-in index's. */
const toStub = (id: string, builtIn: Gazetteer): DraftPlace | null => {
  const hit = builtIn.place(id as PlaceId)
  if (!hit) return null
  const [lng, lat] = hit.point
  return {
    id,
    name: hit.name,
    kind: hit.kind,
    country: hit.country,
    admin1: id.startsWith('admin1:') ? id.slice('admin1:'.length) : null,
    admin2: id.startsWith('admin2:') ? id.slice('admin2:'.length) : null,
    lng,
    lat,
    population: 0,
    featureCode: '',
    source: hit.source,
    names: [],
    aliases: [],
  }
}

/** The bytes of the operator's index and what it says of itself. Throws `SourceError` when a file is no good. */
export const buildOperatorIndex = async (
  input: BuildInput,
): Promise<{ bytes: Buffer; facts: OperatorFacts; bad: number }> => {
  const { root, builtIn, folder, onProgress } = input
  rememberAtMost(remembered)
  const writer = createIndexWriter()
  const matcher = createMatcher(builtIn)
  const sources: OperatorSource[] = []

  const isLayer = (source: OperatorSource): source is LayerSource => source.type === 'layer'
  const isDump = (source: OperatorSource): source is DumpSource => source.type === 'dump'
  const layers = input.sources.filter(isLayer)
  const findHost = layers.length > 0 ? hostFinder(builtIn) : null
  const own: DraftPlace[] = []
  for (const source of layers) {
    const kept: unknown = JSON.parse(readFileSync(join(folder, source.file.kept), 'utf8'))
    const { layer, places } = ownLayerSchema.parse(kept)
    if (findHost) own.push(...draftOwnPlaces(layer, places, builtIn, findHost))
    sources.push(source)
  }
  // Rows of boxes are kept up to the last place that has one.
  for (const place of own.sort((a, b) => Number(b.bbox !== undefined) - Number(a.bbox !== undefined)))
    writer.add(place)

  let bad = 0
  const never = readNeverNames(root, builtIn)
  for (const source of input.sources.filter(isDump)) {
    const counts = await addDump(
      {
        country: source.country,
        places: join(folder, source.places.kept),
        names: source.names && join(folder, source.names.kept),
        namesEntry:
          source.names && wholeWorld.test(source.names.kept)
            ? 'alternateNamesV2.txt'
            : `${source.country}.txt`,
        classes: source.classes,
      },
      { builtIn, never },
      (place) => {
        matcher.match(place)
        writer.add(place)
      },
      onProgress,
    )
    bad += counts.bad
    sources.push({ ...source, rows: counts.rows, taken: counts.taken, date: counts.date })
  }
  let stubs = 0
  for (const unit of writer.missingUnits()) {
    const stub = toStub(unit, builtIn)
    if (!stub) continue
    writer.add(stub)
    stubs += 1
  }
  const facts: OperatorFacts = {
    madeAt: input.madeAt,
    builtIn: builtIn.meta.hash,
    shared: matcher.shared() + stubs,
    twins: matcher.twins(),
    sources,
  }
  return { bytes: writer.finish({ hash: hashOf(facts), capitals: {}, operator: facts }), facts, bad }
}

/** Of everything an answer depends on: the sources by their contents, and the built-in index with its builder. */
const hashOf = ({ builtIn, sources }: OperatorFacts): string => {
  const hash = createHash('sha256').update(builtIn)
  for (const source of sources)
    hash.update(
      source.type === 'dump'
        ? JSON.stringify([source.country, source.places.sha256, source.names?.sha256, source.classes])
        : JSON.stringify([source.layer, source.file.sha256]),
    )
  return hash.digest('hex').slice(0, 16)
}
