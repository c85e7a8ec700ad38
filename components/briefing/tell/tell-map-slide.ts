import { compareEvents } from '@/lib/briefing/compare-events'
import { type SlideMap, isOn, mapsOfSlide, shownOn } from '@/lib/briefing/maps-of-slide'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf } from '@/lib/domain/slide-content'
import { reportSentence } from '@/components/title/report-sentence'
import type { Words } from '@/components/words/make-words'
import { tellCut } from './tell-cut'
import { tellEvent } from './tell-rows'
import { tellSource } from './tell-source'

type Told = Pick<ToldSlide, 'title' | 'text' | 'isQuote' | 'status' | 'rows' | 'more' | 'sources' | 'why'>

/** The event whose sentence stands below the map: the pinned one, else the weightiest that is to be seen on it. */
const spokenOn = ({ pinned }: Pick<Slide, 'pinned'>, maps: readonly SlideMap[]): KeptEvent | null => {
  const [last, ...earlier] = maps.toReversed()
  if (!last) return null
  const ordered = [...last.events].sort(compareEvents)
  return (
    ordered.find(({ id }) => id === pinned) ??
    ordered.find((event) => isOn(last.extent, event)) ??
    ordered[0] ??
    spokenOn({ pinned }, earlier)
  )
}

/** A map in words: its title, and the sentence, the status and the sources of the event that speaks for it. */
export const tellMapSlide = (words: Words, slide: Slide, content: ContentOf<'map'>): Told => {
  const { t } = words
  const shown = shownOn(slide, content.events)
  const maps = mapsOfSlide(slide, content)
  const spoken = spokenOn(slide, maps)
  const others = [...shown].sort(compareEvents).filter((event) => event !== spoken)
  const sources = [
    ...(spoken ? [spoken.sentence, ...spoken.alsoIn] : []),
    ...others.map(({ sentence }) => sentence),
  ]
  const away = maps.flatMap(({ events, extent }) => events.filter((event) => !isOn(extent, event))).length
  return {
    title: titleOf(words, content, shown),
    text: spoken?.sentence.excerpt ?? t('briefing.told.noMarks'),
    isQuote: spoken !== null,
    status: spoken && {
      type: spoken.eventType,
      status: spoken.status,
      words: t(`statuses.${spoken.status}.name`),
    },
    rows: [],
    more:
      [
        content.events.length < content.total &&
          t('briefing.told.left', { shown: String(content.events.length), total: String(content.total) }),
        away > 0 && t('briefing.told.away', { count: away }),
        tellCut(words, content),
      ]
        .filter(Boolean)
        .join(' · ') || null,
    sources: sources
      .filter(({ storyId }, index) => sources.findIndex((one) => one.storyId === storyId) === index)
      .map((source) => tellSource(words, source)),
    why:
      content.rank && content.rank.score > 0
        ? t('briefing.told.rank', {
            reports: content.rank.reports,
            origins: content.rank.origins,
            killed: content.rank.killed,
            changes: content.rank.changes,
          })
        : null,
  }
}

const titleOf = (
  words: Words,
  { rank, earlier, events }: ContentOf<'map'>,
  shown: readonly KeptEvent[],
): string => {
  const { t } = words
  if (earlier) return rank ? t('briefing.told.split', { place: rank.name }) : t('briefing.told.splitAll')
  const [only] = shown
  if (only && shown.length === 1) return tellEvent(words, only)
  if (rank) return t('briefing.told.place', { place: rank.name, reports: shown.length, killed: rank.killed })
  return reportSentence(words, {
    events: shown.map((event) => ({
      ...event,
      words: event.words ?? '',
      placeId: event.where?.placeId ?? null,
    })),
    selected: null,
    filtered: events.length > 0,
  })
}
