import type { EventId } from '@/lib/domain'
import type { MarkShape } from '@/lib/http/mark-responses'
import type { Hideable } from '@/lib/link'
import { fitEvents } from '@/components/map/fit-places'
import type { MapEvent } from '@/components/map/map-state'
import { reportSentence } from '@/components/title/report-sentence'
import { formatSpan } from '@/components/words/format-span'
import { tellHidden } from '@/components/words/layer-words'
import type { Words } from '@/components/words/make-words'
import { putAway } from './put-away'
import type { Shown } from './shown'
import { toEventPicture } from './to-picture'

export interface EventsToShow {
  events: MapEvent[]
  shapes: MarkShape[]
  /** Of all that fit, when not all of them are drawn. */
  total?: number
  selected?: EventId | null
  filtered?: boolean
  hide?: readonly Hideable[] | null
  /** In place of what is told of the events by default. */
  title?: string
  facts?: string
}

/** Events out of the store or out of a frozen view, as the map shows them. */
export const showEvents = (words: Words, told: EventsToShow): Shown => {
  const { events, shapes, total = events.length, hide = null } = told
  const left = total - events.length
  return {
    title: told.title ?? sentenceOf(words, told),
    facts: [told.facts ?? factsOf(words, events, total), tellHidden(words, hide)].filter(Boolean).join(' · '),
    spoken:
      left > 0
        ? words.t('map.pictureOfNewest', { count: events.length, left })
        : words.t('map.pictureOfEvents', { count: events.length }),
    isEmpty: events.length === 0,
    box: fitEvents(events),
    layOut: (zoom) => putAway(toEventPicture(words, events, shapes, zoom), hide),
  }
}

const sentenceOf = (words: Words, { events, selected, filtered = false }: EventsToShow): string =>
  reportSentence(words, {
    events: events.map(({ properties }) => properties),
    selected: (selected && events.find(({ id }) => id === selected)?.properties) || null,
    filtered,
  })

/** `212 reports · 6 August 2024 to 17 January 2025, 3 reports undated` */
const factsOf = (words: Words, events: MapEvent[], total: number): string => {
  const { t } = words
  if (events.length === 0) return ''
  const { days, undated } = spanOf(events)
  const span = [
    ...(days ? [formatSpan(words, days.from, days.to)] : []),
    ...(undated > 0 ? [t('title.undatedReports', { count: undated })] : []),
  ].join(', ')
  const newest = total > events.length ? t('picture.newest', { count: events.length }) : ''
  return [t('counts.reports', { count: total }), span, newest].filter(Boolean).join(' · ')
}

/** The first and the last day of what is drawn. */
const spanOf = (events: readonly MapEvent[]) => {
  let days: { from: string; to: string } | null = null
  let undated = 0
  for (const { properties } of events) {
    const { dates } = properties
    if (!dates) undated++
    else if (!days) days = { from: dates.from, to: dates.to }
    else {
      if (dates.from < days.from) days.from = dates.from
      if (dates.to > days.to) days.to = dates.to
    }
  }
  return { days, undated }
}
