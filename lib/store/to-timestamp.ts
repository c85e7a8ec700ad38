import { UNDATED } from './schema'

const DAY = 86_400 // seconds

/** Seconds since 1970 of a day (its start, UTC) or an instant; UNDATED for null. */
export const toTimestamp = (publishedAt: string | null): number =>
  publishedAt === null ? UNDATED : Math.floor(Date.parse(publishedAt) / 1000)

/** First and last second of the days from `from` to `to`, both inclusive; an open end is open, but never reaches the undated. */
export const toTimestampRange = (
  from: string | undefined,
  to: string | undefined,
): { low: number; high: number } => ({
  low: from === undefined ? UNDATED + 1 : toTimestamp(from),
  high: to === undefined ? Number.MAX_SAFE_INTEGER : toTimestamp(to) + DAY - 1,
})
