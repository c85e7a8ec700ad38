import type { FoundPlace, SearchAnswer } from '@/lib/client'
import { countOf } from '@/components/words/old'
import { formatDay } from '@/components/words/old'
import { publisherName } from '@/components/words/old'
import { whereabouts } from '@/components/words/old'

/** `Donetsk Oblast, Ukraine · 3 reports, 15 mentions`; a spelling of a story that was found stands first. */
export const tellPlace = (place: FoundPlace): string => {
  const { matched, mentions, reports } = place
  const counts = `${reports > 0 ? `${countOf(reports, 'report')}, ` : ''}${countOf(mentions, 'mention')}`
  return [matched && `“${matched}”`, whereabouts(place), counts].filter(Boolean).join(' · ')
}

/** `5 Nov 2024 · Coast desk · …the words around those that were found…` */
export const tellStory = ({
  publishedAt,
  publisher,
  excerpt,
}: SearchAnswer['stories']['items'][number]): string =>
  [
    publishedAt ? formatDay(publishedAt) : 'Undated',
    publisher && publisherName(publisher),
    excerpt.replaceAll(/\s+/g, ' '),
  ]
    .filter(Boolean)
    .join(' · ')
