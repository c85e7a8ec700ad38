import { daysBefore, shiftDay } from '@/lib/briefing/days-before'
import type { BriefingRequest } from '@/lib/domain/briefing-request'
import type { Days } from '@/lib/domain/slide-content'
import { closeLink, openLink } from '@/lib/link/link-version'
import type { Store } from '@/lib/store'
import { listBriefings } from '@/lib/store/get-briefing'
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
  const { briefings } = await listBriefings(store, { offset: 0, limit: 100 })
  const [latest] = [...briefings].sort((one, other) => other.created.localeCompare(one.created))
  const source = latest?.slides.find(({ kind }) => kind === 'title')?.source
  return source ? readSelection(source).days : null
}

const ofView = (query: string): Days | null => {
  const view = openLink(closeLink(query))
  if (!view.ok || view.value.from === null || view.value.to === null) return null
  const [from, to] = [view.value.from, view.value.to].sort()
  return from && to ? { from, to } : null
}
