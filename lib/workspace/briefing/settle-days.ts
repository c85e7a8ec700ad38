import { daysBefore } from '@/lib/compare/days-before'
import { shiftDay } from '@/lib/domain/day-number'
import type { BriefingRequest } from '@/lib/domain/briefing-request'
import type { Days } from '@/lib/domain/slide-content'
import type { Known } from '@/lib/domain/telling'
import { daysOfView } from '@/lib/link/days-of-view'
import { closeLink, openLink } from '@/lib/link/link-version'
import type { Store } from '@/lib/store'
import { getFirstShowing, getLastBriefing } from '@/lib/store/get-briefing'
import { readNewestDay } from '@/lib/store/read-newest-day'
import { listReadSince } from '@/lib/store/select-told'
import { readSelection } from './read-selection'

export interface SettledDays {
  days: Days
  before: Days
  /** Where it goes on from the last briefing: what that one could know. */
  beyond?: Known
}

/** The days of a briefing and those it compares them with; null when no story bears a date and none were given. */
export const settleDays = async (
  store: Store,
  { view, days: asked, before }: BriefingRequest,
): Promise<SettledDays | null> => {
  const newest = await readNewestDay(store)
  const last = before === 'last' ? await readLast(store) : null
  const since = last && newest && !asked ? await goOn(store, last, newest) : null
  if (since) return since
  const days = asked ?? ofView(view) ?? (newest === null ? null : { from: newest, to: newest })
  if (!days) return null
  if (typeof before === 'object') return { days, before }
  return { days, before: last && last.days.to < days.from ? last.days : daysBefore(days) }
}

interface Last {
  days: Days
  /** When it was drafted. */
  at: string
}

/** From the day after the last briefing to the newest, with what is older but was read since; null when nothing came in. */
const goOn = async (
  store: Store,
  { days: before, at }: Last,
  newest: string,
): Promise<SettledDays | null> => {
  const beyond = { to: before.to, at }
  if (newest > before.to) return { days: { from: shiftDay(before.to, 1), to: newest }, before, beyond }
  const late = await listReadSince(store, before.to, beyond)
  return late.size > 0 ? { days: { from: before.to, to: before.to }, before, beyond } : null
}

const readLast = async (store: Store): Promise<Last | null> => {
  const last = await getLastBriefing(store)
  const title = last?.slides.find(({ kind }) => kind === 'title')
  const days = title?.source && readSelection(title.source).days
  if (!last || !days) return null
  return { days, at: (title.content && (await getFirstShowing(store, title.content))) ?? last.created }
}

const ofView = (query: string): Days | null => {
  const view = openLink(closeLink(query))
  return view.ok ? daysOfView(view.value) : null
}
