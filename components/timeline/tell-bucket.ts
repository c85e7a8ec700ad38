import { countOf } from '@/components/words/count-of'
import { COUNTED_TYPES, TYPE_ROWS } from '@/components/words/event-words'
import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import type { Bucket } from './bucket-days'
import type { DayCounts } from './day-counts'
import { toDay } from './day-number'

/** What a bar stands for: `when` and how many, then what they are. */
export type BucketWords = { count: string; mix: string }

/** `Tue 5 Nov 2024: 4 reports`, `2 battles, 2 explosions or strikes`; of mentions, how many stories they stand in. */
export const tellBucket = (
  { first, last, count, stories, types }: Bucket,
  of: DayCounts['of'],
): BucketWords => {
  const when =
    first === last ? formatDay(toDay(first), 'weekday') : formatSpan(toDay(first), toDay(last), 'short')
  if (of === 'mentions')
    return {
      count: `${when}: ${countOf(count, 'mention')}`,
      mix: `in ${countOf(stories, 'story', 'stories')}`,
    }
  return {
    count: `${when}: ${countOf(count, 'report')}`,
    mix: TYPE_ROWS.flatMap((type) => {
      const some = types[type]
      return some ? [countOf(some, ...COUNTED_TYPES[type])] : []
    }).join(', '),
  }
}

/** The same as one line, for the button of the bar. */
export const sayBucket = (bucket: Bucket, of: DayCounts['of']): string => {
  const { count, mix } = tellBucket(bucket, of)
  return [count, mix].filter(Boolean).join(of === 'mentions' ? ' ' : ' – ')
}
