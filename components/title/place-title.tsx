import { type PlaceCollection, type PlaceFeature, useView } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import type { DayCounts } from '@/components/timeline/day-counts'
import { countOf, formatCount } from '@/components/words/old'
import { spanOfView } from './span-of-view'
import { titleSentence } from './title-sentence'
import { ViewTitle } from './view-title'

type Props = {
  places: PlaceCollection | undefined
  failed: boolean
  timeline: DayCounts | undefined
  focus: PlaceFeature['properties'] | null
  onFilters: () => void
}

/** The places that are shown, as a sentence. */
export const PlaceTitle = ({ places, failed, timeline, focus, onFilters }: Props) => {
  const [view] = useView()
  const span = timeline && spanOfView(timeline, { ...view, undatedOnly: view.undated === 'only' })
  return (
    <ViewTitle
      sentence={sentenceOf({ places, failed, focus, filtered: isFiltered(view) })}
      onFilters={onFilters}
      meta={
        places && (
          <>
            {focus && `${formatCount(focus.count)} of `}
            {countOf(places.mentions, 'mention')}
            {span ? `, ${span}` : ''}.{' '}
            {focus ? 'Its sentences stand in the list.' : 'Every mark opens the sentence behind it.'}
          </>
        )
      }
    />
  )
}

type Shown = Pick<Props, 'places' | 'failed' | 'focus'> & { filtered: boolean }

const sentenceOf = ({ places, failed, focus, filtered }: Shown): string => {
  if (!places) return failed ? 'The map could not be read' : 'Reading the map'
  return titleSentence({
    places: places.features.map((feature) => feature.properties),
    stories: places.stories,
    truncated: places.truncated,
    focus,
    filtered,
  })
}
