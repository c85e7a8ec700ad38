import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import { TYPE_ROWS } from '@/components/words/legend-rows'
import type { Words } from '@/components/words/make-words'
import type { Bucket } from './bucket-days'
import type { DayCounts } from './day-counts'
import { toDay } from '@/lib/domain/day-number'

/** What a bar stands for: `when` and how many, then what they are. */
export type BucketWords = { count: string; mix: string }

/** `Tue 5 Nov 2024: 4 reports`, `2 battles, 2 explosions or strikes`; of mentions, how many stories they stand in. */
export const tellBucket = (
  words: Words,
  { first, last, count, stories, types }: Bucket,
  of: DayCounts['of'],
): BucketWords => {
  const { t } = words
  const when =
    first === last
      ? formatDay(words, toDay(first), 'weekday')
      : formatSpan(words, toDay(first), toDay(last), 'short')
  if (of === 'mentions')
    return {
      count: t('timeline.bar', { when, what: t('counts.mentions', { count }) }),
      mix: t('counts.inStories', { count: stories }),
    }
  return {
    count: t('timeline.bar', { when, what: t('counts.reports', { count }) }),
    mix: TYPE_ROWS.flatMap((type) => {
      const some = types[type]
      return some ? [t(`eventTypes.${type}.counted`, { count: some })] : []
    }).join(', '),
  }
}

/** The same as one line, for the button of the bar. */
export const sayBucket = (words: Words, bucket: Bucket, of: DayCounts['of']): string => {
  const { count, mix } = tellBucket(words, bucket, of)
  return [count, mix].filter(Boolean).join(of === 'mentions' ? ' ' : ' – ')
}
