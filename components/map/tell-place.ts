import type { PlaceFeature } from '@/lib/client'
import { countOf } from '@/components/words/old'
import { describePlace } from '@/components/words/old'

/** `Pokrovsk, settlement in Donetsk Oblast, Ukraine, 5 mentions in 3 stories` */
export const tellPlace = ({ properties }: PlaceFeature): string => {
  const what = describePlace(properties)
  const described = what.charAt(0).toLowerCase() + what.slice(1)
  const stories = countOf(properties.stories, 'story', 'stories')
  return `${properties.name}, ${described}, ${countOf(properties.count, 'mention')} in ${stories}`
}
