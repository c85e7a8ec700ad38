import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type StoryDetail, useView } from '@/lib/client'
import type { Report } from '@/lib/domain'
import { focusedPlace, selectMention, selectPlace, selectedMention, spanInView } from '@/lib/link'
import { countPlaces } from './count-places'
import { PlaceDetails } from './place-details'
import { ReportDetails } from './report-details'
import { StoryFacts } from './story-facts'
import { StoryMap } from './story-map'
import { StoryPlaces } from './story-places'
import { StoryReports } from './story-reports'
import styles from './story-screen.module.css'
import { StoryText } from './story-text'
import { toldIn } from './told-in'
import type { Passage } from './use-reading'
import { useStoryLayer } from './use-story-layer'

/** The story between the lists of what it reports and names, and the map. */
export const StoryScreen = ({ detail }: { detail: StoryDetail }) => {
  const t = useTranslations('reader')
  const [view, setView] = useView()
  const named = useMemo(() => countPlaces(detail), [detail])
  const mention = detail.mentions.find((other) => other.id === selectedMention(view)) ?? null
  const placeId = mention ? mention.placeId : focusedPlace(view)
  const selected = named.find(({ place }) => place.id === placeId) ?? null
  const lit = spanInView(view)
  const report = detail.reports.find(({ start, end }) => start === lit?.start && end === lit.end) ?? null
  const [layer, setLayer] = useStoryLayer(detail)
  const [passage, setPassage] = useState<Passage | null>(null)
  // While something is selected the map keeps to that.
  const read = toldIn(detail, placeId || report ? null : passage)
  const showPlace = (place: typeof placeId) => {
    if (place) setLayer('places')
    setView(selectPlace(place))
  }
  const showWords = (span: { start: number; end: number } | null) =>
    setView({ ...selectPlace(null), at: span && `${span.start}-${span.end}` })
  const showReport = (chosen: Report | null) => {
    if (chosen) setLayer('reports')
    showWords(chosen)
  }
  // Nothing is found in a story of the bin, so there is nothing to list or to draw.
  if (detail.deleted)
    return (
      <main className={`${styles.text} ${styles.alone}`}>
        <StoryText detail={detail} mention={null} placeId={null} onRead={setPassage} />
      </main>
    )
  return (
    <div className={styles.columns}>
      <nav className={styles.places} aria-label={t('inThisStory')}>
        <StoryReports
          detail={detail}
          lit={lit}
          onSelectReport={(chosen) => showReport(chosen.id === report?.id ? null : chosen)}
          onSelectFigure={(figure) => showWords(`${figure.start}-${figure.end}` === view.at ? null : figure)}
        />
        <StoryPlaces
          detail={detail}
          named={named}
          selected={placeId}
          onSelect={(place) => showPlace(place === placeId ? null : place)}
          onSelectMention={({ id }) => {
            setLayer('places')
            setView(selectMention(view, id))
          }}
        />
      </nav>
      <main className={styles.text}>
        <StoryText detail={detail} mention={mention} placeId={placeId} onRead={setPassage} />
      </main>
      <aside className={styles.side} aria-label={t('mapAndDetails')}>
        <StoryMap
          detail={detail}
          layer={layer}
          place={placeId}
          report={report}
          read={read}
          onLayer={setLayer}
          onSelectPlace={showPlace}
          onSelectReport={showReport}
        />
        {selected && <PlaceDetails named={selected} />}
        {!selected && report && <ReportDetails report={report} publishedAt={detail.story.publishedAt} />}
        {!selected && !report && <StoryFacts detail={detail} />}
      </aside>
    </div>
  )
}
