import { createHash } from 'node:crypto'
import { compareEvents } from '@/lib/briefing/compare-events'
import { countChanges, findChanges, orderChanges } from '@/lib/briefing/find-changes'
import { findDisputedLines } from '@/lib/briefing/find-disputed-lines'
import { findFigureChanges } from '@/lib/briefing/find-figure-changes'
import { isIn } from '@/lib/briefing/is-in'
import { listSources } from '@/lib/briefing/list-sources'
import type { ToldInDays } from '@/lib/briefing/told-event'
import { type Spans, isSince } from '@/lib/briefing/when-told'
import { type ContentHash, type SlideSource, contentHashSchema } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf, SlideChange, SlideContent } from '@/lib/domain/slide-content'
import type { Store } from '@/lib/store'
import { listReadSince } from '@/lib/store/select-told'
import { readLines } from './read-lines'
import { readSelection } from './read-selection'
import { type ReadSpan, readKept, readToldInDays } from './read-told'

const LIMITS = {
  read: 5000, //    events of a span
  events: 1500, //  marks of one map
  changes: 12, //   of each kind: a room takes in no more
  lines: 12, //     of the ledger
  rows: 12, //      not placed, and as many not sure
  sources: 60,
  notSure: 0.6, //  confidence below which a report is not sure
}

export const hashContent = (content: SlideContent): ContentHash =>
  contentHashSchema.parse(createHash('sha256').update(JSON.stringify(content)).digest('hex'))

/** Makes what slides show out of today's archive. One maker asks for each span once, however many slides share it; the same data gives the same content. */
export const createContentMaker = (store: Store, most: number = LIMITS.read) => {
  const kept = new Map<string, Promise<unknown>>()
  const once = <Value>(key: object, read: () => Promise<Value>): Promise<Value> => {
    const name = JSON.stringify(key)
    const known = kept.get(name) as Promise<Value> | undefined
    if (known) return known
    const reading = read()
    kept.set(name, reading)
    return reading
  }

  const events = (source: SlideSource, which: 'days' | 'before'): Promise<ReadSpan<KeptEvent>> => {
    const { filter, days, before, beyond } = readSelection(source)
    const span = which === 'days' ? days : before
    if (which === 'before' && span === null) return Promise.resolve({ found: [], isCut: false })
    const known = beyond && (which === 'days' ? { beyond } : { readBy: beyond.at })
    const selection =
      source.days === 'told'
        ? { filter, ...(span && { told: { ...span, ...known } }) }
        : { filter: { ...filter, ...(span && { from: span.from, to: span.to }) } }
    return once(selection, () => readKept(store, { ...selection, most }))
  }
  const spansOf = async (source: SlideSource): Promise<Spans | null> => {
    const { days, before, beyond } = readSelection(source)
    if (!days) return null
    if (!beyond) return { days, before, beyond }
    const readSince = await once({ beyond, to: days.to }, () => listReadSince(store, days.to, beyond))
    return { days, before, beyond: { ...beyond, readSince } }
  }
  const told = async (source: SlideSource): Promise<ReadSpan<ToldInDays>> => {
    const spans = await spansOf(source)
    if (!spans) return { found: [], isCut: false }
    const { filter } = readSelection(source)
    const { days, beyond } = spans
    return await once({ filter, days, beyond: beyond?.at, isTold: true }, () =>
      readToldInDays(store, { filter, most }, spans),
    )
  }
  const lines = (source: SlideSource) =>
    once({ lines: source.placeId }, () => readLines(store, source.placeId))

  const changes = async (source: SlideSource): Promise<ReadSpan<SlideChange>> => {
    const spans = await spansOf(source)
    if (!spans?.before) return { found: [], isCut: false }
    const [now, before] = [await told(source), await events(source, 'before')]
    const isCut = now.isCut || before.isCut
    const found = findChanges({ told: now.found, before: before.found, isCut })
    return { found: orderChanges([...found, ...findFigureChanges(await lines(source), spans)]), isCut }
  }

  const cutAt = (isCut: boolean): { cut?: number } => (isCut ? { cut: most } : {})

  const makers: { [Kind in SlideContent['kind']]: (source: SlideSource) => Promise<ContentOf<Kind>> } = {
    title: async (source) => {
      const { days, before } = readSelection(source)
      const { found, isCut } = await events(source, 'days')
      const spans = source.days === 'told' ? await spansOf(source) : null
      // Others tell of the same events too, on days before or after.
      const sources = listSources(found).filter((story) => !spans || isSince(spans, story))
      const publishers = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))].sort()
      const places = new Set(found.flatMap(({ where }) => where?.placeId ?? []))
      const late = spans?.beyond ? sources.filter(({ publishedAt }) => !isIn(spans.days, publishedAt)) : []
      return {
        kind: 'title',
        days,
        before,
        place: source.rank?.name ?? null,
        counts: {
          events: found.length,
          places: places.size,
          stories: sources.length,
          publishers: publishers.length,
        },
        publishers,
        ...(late.length > 0 && { late: late.length }),
        ...cutAt(isCut),
      }
    },
    changes: async (source) => {
      const { days, before } = readSelection(source)
      const { found, isCut } = await changes(source)
      const left = new Map<string, number>()
      const items = found.filter(({ change }) => {
        const count = (left.get(change) ?? 0) + 1
        left.set(change, count)
        return count <= LIMITS.changes
      })
      return { kind: 'changes', days, before, items, totals: countChanges(found), ...cutAt(isCut) }
    },
    map: async (source) => {
      const { days, before } = readSelection(source)
      const { found, isCut } = await events(source, 'days')
      const placed = found.filter(({ where }) => where !== null)
      const earlier = before ? (await events(source, 'before')).found : null
      return {
        kind: 'map',
        days,
        before,
        events: placed.slice(0, LIMITS.events),
        earlier: earlier && earlier.filter(({ where }) => where !== null).slice(0, LIMITS.events),
        total: placed.length,
        notPlaced: found.length - placed.length,
        rank: source.rank,
        ...cutAt(isCut),
      }
    },
    figures: async (source) => {
      const disputed = findDisputedLines(await lines(source), await spansOf(source))
      return {
        kind: 'figures',
        lines: disputed.slice(0, LIMITS.lines).map((line) => ({ ...line, figures: [...line.figures] })),
        total: disputed.length,
      }
    },
    unsure: async (source) => {
      const { found, isCut } = await events(source, 'days')
      const notPlaced = found.filter(({ where }) => where === null)
      const notSure = found.filter(({ where, confidence }) => where !== null && confidence < LIMITS.notSure)
      return {
        kind: 'unsure',
        notPlaced: [...notPlaced].sort(compareEvents).slice(0, LIMITS.rows),
        notSure: [...notSure]
          .sort((one, other) => one.confidence - other.confidence || compareEvents(one, other))
          .slice(0, LIMITS.rows),
        totals: { notPlaced: notPlaced.length, notSure: notSure.length },
        ...cutAt(isCut),
      }
    },
    sources: async (source) => {
      const { found, isCut } = await events(source, 'days')
      const sources = listSources(found)
      return {
        kind: 'sources',
        sources: sources.slice(0, LIMITS.sources),
        total: sources.length,
        publishers: new Set(sources.flatMap(({ publisher }) => publisher ?? [])).size,
        ...cutAt(isCut),
      }
    },
  }

  return {
    make: async (source: SlideSource): Promise<SlideContent> => await makers[source.kind](source),
    told,
    changes,
  }
}
export type ContentMaker = ReturnType<typeof createContentMaker>
