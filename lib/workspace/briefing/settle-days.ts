import { daysBefore } from '@/lib/compare/days-before'
import { shiftDay } from '@/lib/domain/day-number'
import type { BriefingRequest } from '@/lib/domain/briefing-request'
import type { Days } from '@/lib/domain/slide-content'
import { daysOfView } from '@/lib/link/days-of-view'
import { closeLink, openLink } from '@/lib/link/link-version'
import type { Store } from '@/lib/store'
import { getLastBriefing } from '@/lib/store/get-briefing'
import { readNewestDay } from '@/lib/store/read-newest-day'
import { readSelection } from './read-selection'

/** The days of a briefing and those it compares them with; null when no story bears a date and none were given. */
export const settleDays = async (
  store: Store,
  { view, days: asked, before }: BriefingRequest,
): Promise<{ days: Days; before: Days } | null> => {
  const newest = await readNewestDay(store)
  const last = before === 'last' ? await lastDays(store) : null
  const since = last && newest && newest > last.to ? { from: shiftDay(last.to, 1), to: newest } : null
  const days = asked ?? since ?? ofView(view) ?? (newest === null ? null : { from: newest, to: newest })
  if (!days) return null
  if (typeof before === 'object') return { days, before }
  return { days, before: last && last.to < days.from ? last : daysBefore(days) }
}

/** The days of the briefing that was made last. */
const lastDays = async (store: Store): Promise<Days | null> => {
  const source = (await getLastBriefing(store))?.slides.find(({ kind }) => kind === 'title')?.source
  return source ? readSelection(source).days : null
}

const ofView = (query: string): Days | null => {
  const view = openLink(closeLink(query))
  return view.ok ? daysOfView(view.value) : null
}
