import type { FeedEntry } from '@/lib/feed/to-feed'
import type { NewestEvent } from '@/lib/store'
import { nameEvent } from '@/components/words/name-event'
import type { Words } from '@/components/words/make-words'

/** An event with its newest report, in the words of a feed. */
export const toEntry = (words: Words, { event, newest }: NewestEvent, base: string): FeedEntry => {
  const { t } = words
  const { where, attribution } = newest.report
  const led = event.lead.report.where
  const place = led?.words ?? where?.words ?? t('exact.noPlace')
  const told = attribution.map(({ name }) => name).join('; ') || newest.publisher
  return {
    id: event.id,
    eventType: event.eventType,
    typeName: t(`eventTypes.${event.eventType}.name`),
    title: t('feed.entry', { event: nameEvent(words, event), place }),
    summary: [
      newest.excerpt,
      told === null ? t('feed.nobody') : t('feed.saidBy', { who: told }),
      t('feed.status', { status: t(`statuses.${event.status}.name`), why: event.statusWhy }),
    ].join('\n'),
    publisher: newest.publisher,
    publishedAt: newest.publishedAt ?? '',
    url: `${base}/?sel=${encodeURIComponent(event.id)}`,
    where: place,
    point: led?.point ?? null,
    geometry: led?.geometry ?? null,
  }
}
