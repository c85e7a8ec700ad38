import { type PlaceCollection, type PlaceFeature, useView } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import type { DayCounts } from '@/components/timeline/day-counts'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
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
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const days = timeline && spanOfView(words, timeline, { ...view, undatedOnly: view.undated === 'only' })
  const count =
    places &&
    places.mentions > 0 &&
    (focus
      ? t('title.someMentions', { shown: focus.count, count: places.mentions })
      : t('counts.mentions', { count: places.mentions }))
  return (
    <ViewTitle
      sentence={sentenceOf(words, { places, failed, focus, filtered: isFiltered(view) })}
      onFilters={onFilters}
      meta={
        count && (
          <>
            {days ? t('title.countedInDays', { count, days }) : t('title.counted', { count })}{' '}
            {focus ? t('title.sentencesInList') : t('title.everyMark')}
          </>
        )
      }
    />
  )
}

type Shown = Pick<Props, 'places' | 'failed' | 'focus'> & { filtered: boolean }

const sentenceOf = (words: Words, { places, failed, focus, filtered }: Shown): string => {
  if (!places) return words.t(failed ? 'title.cannotRead' : 'title.reading')
  return titleSentence(words, {
    places: places.features.map((feature) => feature.properties),
    stories: places.stories,
    truncated: places.truncated,
    focus,
    filtered,
  })
}
