import type { PlaceFeature } from '@/lib/client'
import type { Words } from '@/components/words/make-words'
import { describePlace } from '@/components/words/place-words'

/** `Pokrovsk, settlement in Donetsk Oblast, Ukraine, 5 mentions in 3 stories` */
export const tellPlace = (words: Words, { properties }: PlaceFeature): string => {
  const { name, count, stories } = properties
  const what = describePlace(words, properties)
  return words.t('map.place', {
    name,
    described: what.charAt(0).toLowerCase() + what.slice(1),
    counts: words.t('counts.mentionsInStories', { mentions: count, stories }),
  })
}
