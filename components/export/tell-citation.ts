import type { Citation } from '@/lib/domain'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'

/** The citation as one paragraph to put under a table or a map. */
export const tellCitation = (words: Words, title: string, citation: Citation): string => {
  const { viewHash, url, retrievedAt, revision, versions, attribution } = citation
  return [
    words.t('export.citation', {
      title,
      version: versions.dateline ?? '',
      hash: viewHash,
      revision,
      day: formatDay(words, retrievedAt, 'long'),
    }),
    url,
    attribution,
  ]
    .filter(Boolean)
    .join(' ')
}
