import type { Place } from '@/lib/domain'
import { formatCount } from '@/components/words/format-count'
import type { Words } from '@/components/words/make-words'

/** For the places that were not taken no reasons are kept, only what is known of them. */
export const factsOf = (words: Words, place: Place | undefined): string[] => {
  if (!place) return []
  const { t } = words
  const people = place.population ? t('reader.people', { count: formatCount(words, place.population) }) : null
  return [[t(`kinds.${place.kind}.one`), people].filter(Boolean).join(', ')]
}
