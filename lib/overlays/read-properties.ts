import type { OverlayProperties, OverlayShape } from '@/lib/domain'
import { cleanText } from './clean-text'
import { findKey } from './find-key'
import { limits } from './limits'
import type { RawFeature } from './raw-layer'
import { type Days, createDayReader } from './read-days'
import { readStyle } from './read-style'
import { type FieldNames, knownShapes, plainFields } from './shapes'
import { tellFacts, tellKind } from './tell-facts'

export interface PropertyReader {
  shape: OverlayShape
  /** The columns that the days are read from. */
  dateFields: string[]
  read: (feature: RawFeature) => { properties: OverlayProperties; hasUnreadDate: boolean }
}

const looked = 50 // features whose keys are looked at to tell what the file is

/** Recognises what a file is by the names of its columns, and reads its features accordingly. */
export const createPropertyReader = (features: readonly RawFeature[]): PropertyReader => {
  const sample: Record<string, unknown> = {}
  for (const { properties } of features.slice(0, looked)) Object.assign(sample, properties)
  const has = (name: string): boolean => findKey(sample, [name]) !== null
  const known = knownShapes.find(({ needs, oneOf }) => needs.every(has) && (oneOf?.some(has) ?? true))
  const fields = known?.fields ?? plainFields
  const shape = known?.shape ?? 'plain'
  const dates = createDates(features, sample, fields)
  const keyOf = (names: readonly string[]): string[] => names.flatMap((name) => findKey(sample, [name]) ?? [])
  const keys = {
    name: keyOf(fields.name),
    kind: keyOf(fields.kind),
    words: keyOf(fields.words),
    source: keyOf(fields.source),
  }
  const cut = { name: limits.name, kind: limits.name, words: limits.words, source: limits.name }
  return {
    shape,
    dateFields: dates.fields.map((field) => field.slice(0, limits.field)),
    read: ({ properties }) => {
      const text = (field: keyof typeof keys): string | undefined => {
        for (const key of keys[field]) {
          const found = cleanText(properties[key], cut[field])
          if (found !== undefined) return found
        }
        return undefined
      }
      const { days, isUnread } = dates.read(properties)
      const kept: OverlayProperties = {
        name: text('name'),
        kind: tellKind(shape, text('kind')),
        words: text('words'),
        source: text('source'),
        facts: tellFacts(shape, (name) => properties[findKey(sample, [name]) ?? '']),
        from: days?.from,
        to: days?.to,
        ...readStyle(properties),
      }
      return { properties: kept, hasUnreadDate: isUnread }
    },
  }
}

/** Days of features: a span of two columns where there is one, else one column; the first of each name that has any date in it. */
const createDates = (
  features: readonly RawFeature[],
  sample: Record<string, unknown>,
  fields: FieldNames,
) => {
  const columns = (names: readonly string[]) =>
    names.flatMap((name) => {
      const key = findKey(sample, [name])
      if (key === null) return []
      const read = createDayReader(features.map(({ properties }) => properties[key]))
      return features.some(({ properties }) => read(properties[key])) ? [{ key, read }] : []
    })
  const [from] = columns(fields.from)
  const [to] = from ? columns(fields.to) : []
  const [date] = from ? [] : columns(fields.date)
  const used = [from, to, date].filter((column) => column !== undefined)
  return {
    fields: used.map(({ key }) => key),
    read: (properties: Record<string, unknown>): { days: Days | null; isUnread: boolean } => {
      const first = from ?? date
      if (!first) return { days: null, isUnread: false }
      const begin = first.read(properties[first.key])
      const end = to ? to.read(properties[to.key]) : begin
      const isUnread = used.some(({ key, read }) => isTold(properties[key]) && !read(properties[key]))
      if (!begin || isUnread) return { days: null, isUnread }
      // A span without an end goes on; one that ends before it begins is not believed.
      const last = end?.to ?? (to ? endless : begin.to)
      return last < begin.from
        ? { days: null, isUnread: true }
        : { days: { from: begin.from, to: last }, isUnread }
    },
  }
}

const endless = '9999-12-31'
const isTold = (value: unknown): boolean => value !== null && value !== undefined && value !== ''
