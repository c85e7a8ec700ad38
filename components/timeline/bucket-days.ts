import { eventTypes } from '@/lib/domain'
import type { DayCount } from './day-counts'
import { toDayNumber } from '@/lib/domain/day-number'

/** A bar: the days `first` to `last`, both inclusive, as day numbers. */
export type Bucket = Omit<DayCount, 'day'> & { first: number; last: number }

const LEAST_BAR = 3 // px; below it neighbouring bars can't be told apart

/** The bars of a timeline of `width` px: one a day while they stay wide enough, else one a week, else one a month. */
export const bucketDays = (days: readonly DayCount[], domain: Domain, width: number): Bucket[] => {
  const perDay = width / (domain.last - domain.first + 1)
  const size = [1, 7].find((size) => size * perDay >= LEAST_BAR)
  const buckets = new Map<number, Bucket>()
  for (const { day, count, stories, types } of days) {
    const { first, last } = size ? weekOf(toDayNumber(day), size) : monthOf(day)
    const bucket = buckets.get(first) ?? { first, last, count: 0, stories: 0, types: {} }
    bucket.count += count
    bucket.stories += stories
    bucket.types = addTypes(bucket.types, types)
    buckets.set(first, bucket)
  }
  return [...buckets.values()].sort((one, other) => one.first - other.first)
}

const addTypes = (one: DayCount['types'], other: DayCount['types']): DayCount['types'] => {
  const sum = { ...one }
  for (const type of eventTypes) {
    const more = other[type]
    if (more) sum[type] = (sum[type] ?? 0) + more
  }
  return sum
}

/** First and last day of the axis, as day numbers, both inclusive. */
export type Domain = { first: number; last: number }

const PADDING = 2 // days of air on both sides, so that the handles don't cover the outermost bars
const LEAST_DAYS = 14 // an axis of one day would be one fat bar

/** The days the axis spans; null when there is nothing dated. */
export const domainOf = (days: readonly { day: string }[]): Domain | null => {
  const numbers = days.map(({ day }) => toDayNumber(day))
  if (numbers.length === 0) return null
  const first = numbers.reduce((one, other) => Math.min(one, other)) - PADDING
  const last = numbers.reduce((one, other) => Math.max(one, other)) + PADDING
  const missing = Math.max(0, LEAST_DAYS - (last - first + 1))
  return { first: first - Math.floor(missing / 2), last: last + Math.ceil(missing / 2) }
}

// Day 4 (5 January 1970) was a Monday.
const weekOf = (day: number, size: number): Domain => {
  const first = size === 1 ? day : day - ((((day - 4) % 7) + 7) % 7)
  return { first, last: first + size - 1 }
}

const monthOf = (day: string): Domain => {
  const first = toDayNumber(`${day.slice(0, 7)}-01`)
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return { first, last: toDayNumber(next.toISOString()) - 1 }
}
