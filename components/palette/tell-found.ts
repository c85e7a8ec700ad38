import type { FoundPlace, SearchAnswer } from '@/lib/client'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { whereabouts } from '@/components/words/place-words'
import { publisherName } from '@/components/words/publisher-name'

/** `Donetsk Oblast, Ukraine · 3 reports, 15 mentions`; a spelling of a story that was found stands first. */
export const tellPlace = (words: Words, place: FoundPlace): string => {
  const { t } = words
  const { matched, reports: told } = place
  const mentions = t('counts.mentions', { count: place.mentions })
  const reports = t('counts.reports', { count: told })
  return [
    matched && t('palette.matched', { name: matched }),
    whereabouts(words, place),
    told > 0 ? t('palette.counts', { reports, mentions }) : mentions,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** `5 Nov 2024 · Coast desk · …the words around those that were found…` */
export const tellStory = (
  words: Words,
  { publishedAt, publisher, excerpt }: SearchAnswer['stories']['items'][number],
): string =>
  [
    publishedAt ? formatDay(words, publishedAt) : words.t('names.undated'),
    publisher && publisherName(words, publisher),
    excerpt.replaceAll(/\s+/g, ' '),
  ]
    .filter(Boolean)
    .join(' · ')
