import type { EventTimeline, Timeline } from '@/lib/client'
import type { EventType } from '@/lib/domain'

/** How many of something fall on a day; by type where the types are told. */
export type DayCount = {
  day: string
  count: number
  stories: number
  types: Partial<Record<EventType, number>>
}

/** What the timeline and the controls of dates show of the layer that is on the map. */
export type DayCounts = {
  of: 'mentions' | 'reports'
  days: DayCount[]
  undated: { count: number; stories: number }
}

/** Mentions per day of publication. */
export const daysOfMentions = ({ days, undated }: Timeline): DayCounts => ({
  of: 'mentions',
  days: days.map(({ day, mentions, stories }) => ({ day, count: mentions, stories, types: {} })),
  undated: { count: undated.mentions, stories: undated.stories },
})

/** Reports per day of the event; how many stories tell them is not counted by day. */
export const daysOfEvents = ({ days, undated }: EventTimeline): DayCounts => {
  const byDay = new Map<string, DayCount>()
  for (const { day, eventType, events } of days) {
    const known = byDay.get(day) ?? { day, count: 0, stories: 0, types: {} }
    known.count += events
    known.types[eventType] = (known.types[eventType] ?? 0) + events
    byDay.set(day, known)
  }
  return { of: 'reports', days: [...byDay.values()], undated: { count: undated, stories: 0 } }
}
