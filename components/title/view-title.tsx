import { PanelLeft, PanelRight, SlidersHorizontal, X } from 'lucide-react'
import { type PlaceCollection, type PlaceFeature, type Timeline, useView } from '@/lib/client'
import { clearFilter, isFiltered } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { FoldButton } from '@/components/ui/fold-button'
import { countOf, formatCount } from '@/components/words/count-of'
import { spanOfView } from './span-of-view'
import { titleSentence } from './title-sentence'
import styles from './view-title.module.css'

type Props = {
  places: PlaceCollection | undefined
  failed: boolean
  timeline: Timeline | undefined
  focus: PlaceFeature['properties'] | null
  onFilters: () => void
}

/** The view as a sentence, with its count and dates. */
export const ViewTitle = ({ places, failed, timeline, focus, onFilters }: Props) => {
  const [view, setView] = useView()
  const filtered = isFiltered(view)
  return (
    <div className={styles.area}>
      <div className={styles.words}>
        <h1 className={styles.sentence}>{sentenceOf({ places, failed, focus, filtered })}</h1>
        <p className={styles.meta}>
          {places && (
            <>
              {focus && `${formatCount(focus.count)} of `}
              {countOf(places.mentions, 'mention')}
              {timeline &&
                commaBefore(spanOfView(timeline, { ...view, undatedOnly: view.undated === 'only' }))}
              . {focus ? 'Its sentences stand in the list.' : 'Every mark opens the sentence behind it.'}
            </>
          )}
        </p>
      </div>
      {filtered && (
        <Button look="quiet" onClick={() => setView(clearFilter)}>
          <X /> Clear filters
        </Button>
      )}
      <Button className={styles.filters} onClick={onFilters}>
        <SlidersHorizontal /> Filters
      </Button>
      <div className={styles.folds}>
        <FoldButton panel="filters" name="filters" shortcut="[" icon={<PanelLeft />} />
        <FoldButton panel="list" name="excerpts" shortcut="]" icon={<PanelRight />} />
      </div>
    </div>
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

const commaBefore = (words: string): string => (words ? `, ${words}` : '')
