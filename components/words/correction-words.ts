import type { CorrectionChange } from '@/lib/domain'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import type { Words } from './make-words'
import { whereabouts } from './place-words'

/** What was decided, after the words it was decided of: `is Pokrovsk, Sakha Republic, Russia`. */
export const tellChange = (words: Words, change: CorrectionChange): string => {
  const { t } = words
  switch (change.type) {
    case 'place':
      return t('changes.place', {
        place: [change.place.name, whereabouts(words, change.place)].filter(Boolean).join(', '),
      })
    case 'pin': {
      const [lng, lat] = change.point
      return t('changes.pin', { name: change.name, lat: lat.toFixed(4), lng: lng.toFixed(4) })
    }
    case 'not-a-place':
      return t('changes.notAPlace')
    case 'dates':
      return change.dates
        ? t('changes.dates', { days: formatSpan(words, change.dates.from, change.dates.to, 'short') })
        : t('changes.noDay')
    case 'event-type':
      return t('changes.eventType', {
        type: change.subEventType
          ? t(`subEventTypes.${change.subEventType}.name`)
          : t(`eventTypes.${change.eventType}.name`),
      })
    case 'status':
      return t('changes.status', { status: t(`statuses.${change.status}.name`).toLowerCase() })
    case 'not-a-report':
      return t('changes.notAReport')
    case 'merge':
      return t('changes.merge')
    case 'split':
      return t('changes.split')
    case 'published':
      return change.publishedAt
        ? t('changes.published', { day: formatDay(words, change.publishedAt) })
        : t('changes.noPublished')
    default:
      return change satisfies never
  }
}
