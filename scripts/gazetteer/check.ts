import { createHash } from 'node:crypto'
import { storyIdSchema, type Story } from '@/lib/domain'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { getSettings } from '@/lib/settings'
import { openGazetteer } from '../geoparse/open-gazetteer'
import { findNearSpellings } from './find-near-spellings'
import { readArguments } from './read-arguments'
import { UsageError } from './usage-error'

const usage = `Usage: npm run gazetteer -- check [--json] NAME

What a name can mean: every place that bears it, how (as its own name, an alternate, historic, an abbreviation, a demonym), where it is
and which index it is from; and what the geoparser takes it for in a sentence without any other name. Exit code 1 when nothing bears it.`

const most = 40 // candidates in the table; --json has all

interface Candidate {
  id: string
  name: string
  kind: string
  country: string | null
  admin1: string | null
  population: number | null
  lat: number
  lon: number
  bears: string
  spelling: string
  from: string
}

const toStory = (text: string): Story => ({
  id: storyIdSchema.parse(createHash('sha256').update(text).digest('hex')),
  title: null,
  text,
  language: 'en',
  publishedAt: null,
  datePrecision: null,
  dateSource: null,
  cutOff: false,
  appearances: [{ input: 'check' }],
  sections: [],
})

/** What the geoparser takes the name for when the text says nothing else. */
const chooseWithoutContext = (name: string, gazetteer: Gazetteer) => {
  const before = 'Fighting was reported near '
  const text = `${before}${name} on Monday.`
  const { mentions } = geoparse(toStory(text), gazetteer)
  const mention = mentions.find(
    ({ start, end }) => start < before.length + name.length && end > before.length,
  )
  const answer = mention
    ? {
        placeId: mention.placeId,
        confidence: mention.confidence,
        why: mention.why ?? null,
        reasons: mention.reasons,
      }
    : null
  return { text, answer }
}

/** `bearers`: ids of the places that bear the name in the built-in index. */
const originOf = (hit: Hit, builtIn: Gazetteer, bearers: Set<string>): string => {
  if (hit.id.startsWith('op:')) return 'own list'
  if (bearers.has(hit.id)) return 'built-in'
  return builtIn.canonicalId(hit.id) === null ? 'added' : 'built-in, name added'
}

const toCandidate = (
  hit: Hit,
  gazetteer: Gazetteer,
  builtIn: Gazetteer,
  bearers: Set<string>,
): Candidate => ({
  id: hit.id,
  name: hit.name,
  kind: hit.kind,
  country: hit.country,
  admin1: gazetteer.place(hit.id)?.admin1 ?? null,
  population: hit.kind === 'settlement' && hit.population > 0 ? hit.population : null,
  lat: hit.lngLat[1],
  lon: hit.lngLat[0],
  bears: hit.nameType,
  spelling: hit.match,
  from: originOf(hit, builtIn, bearers),
})

const toTable = (candidates: Candidate[], chosen: string | null): string => {
  const rows = candidates.map((place) => [
    place.id === chosen ? '>' : '',
    place.name,
    place.kind,
    [place.admin1, place.country].filter(Boolean).join(', '),
    place.population?.toLocaleString('en') ?? '',
    `${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`,
    place.id,
    place.bears,
    place.from,
  ])
  const head = ['', 'place', 'kind', 'in', 'people', 'lat, lon', 'id', 'bears it as', 'from']
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const check = async (args: string[]): Promise<number> => {
  const parsed = readArguments(args, usage, { json: { type: 'boolean', default: false } })
  if (!parsed) return 0
  const name = parsed.positionals.join(' ').trim()
  if (name === '') throw new UsageError('give a name', usage)
  const builtIn = openGazetteer()
  const gazetteer = openGazetteer(getSettings().dataFolder)
  const bearers = new Set<string>(builtIn.lookup(name).map(({ id }) => gazetteer.canonicalId(id) ?? id))
  const candidates = gazetteer
    .lookup(name)
    .map((hit) => toCandidate(hit, gazetteer, builtIn, bearers))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1))
  const { text, answer } = chooseWithoutContext(name, gazetteer)
  const near = candidates.length > 0 ? [] : findNearSpellings(name, gazetteer)

  if (parsed.values.json) {
    console.log(JSON.stringify({ name, candidates, sentence: text, answer, near }, null, 1))
    return candidates.length > 0 ? 0 : 1
  }
  if (candidates.length === 0) {
    console.log(`No place here is called "${name}".`)
    if (near.length > 0)
      console.log(
        `Spelt nearly so: ${near.map((other) => `${other.name} (${other.country ?? '–'})`).join(', ')}`,
      )
    console.log(
      'If it is a small place: `npm run gazetteer -- add UA` (the code of its country) adds every hamlet of GeoNames.\n' +
        'If only you know it: `npm run gazetteer -- import FILE.csv` adds your own places.',
    )
    return 1
  }
  console.log(toTable(candidates.slice(0, most), answer?.placeId ?? null))
  if (candidates.length > most) console.log(`… and ${candidates.length - most} more (--json has all)`)
  const chosen = candidates.find(({ id }) => id === answer?.placeId)
  const verdict = !answer
    ? 'it is not taken for a place'
    : answer.placeId
      ? `it is taken for ${chosen?.name ?? answer.placeId} (${answer.placeId}), confidence ${answer.confidence.toFixed(2)}`
      : `it is found but not placed (${answer.why ?? ''})`
  console.log(`\nIn "${text}" ${verdict}.`)
  for (const reason of answer?.reasons ?? []) console.log(`  ${reason}`)
  return 0
}
