import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { type Facets, type PlaceFeature, quietly, useExcerpts, useRefresh, useView } from '@/lib/client'
import type { PlaceId } from '@/lib/domain'
import { focusedPlace, selectMention, selectPlace, selectedMention, toFilter } from '@/lib/link'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { GroupSelect } from '@/components/ui/group-select'
import { Notice } from '@/components/ui/notice'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import { ExcerptList } from './excerpt-list'
import { FocusCard } from './focus-card'
import styles from './list-panel.module.css'
import { NoExcerpts } from './no-excerpts'
import { NotPlacedTray } from './not-placed-tray'
import { SkeletonList } from './skeleton-list'

type Props = {
  facets: Facets | undefined
  focus: PlaceFeature['properties'] | null
  hovered: PlaceId | null
  onHover: (place: PlaceId | null) => void
  /** The date stepper, on phones. */
  children?: ReactNode
}

/** The sentences behind the marks, or those that could not be placed. */
export const ListPanel = ({ facets, focus, hovered, onHover, children }: Props) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const place = focusedPlace(view)
  const filter = toFilter(view)
  const { items, runs, total, outOf, loaded, error, more } = useExcerpts(
    { ...filter, place: place ?? undefined },
    true,
    view.group,
  )
  const notPlaced = facets?.notPlaced ?? 0
  const selected = selectedMention(view)
  const counts = loaded ? t('reports.shownOf', { shown: total, all: outOf }) : ''

  const refresh = useRefresh()
  const announce = useAnnounce()
  useEffect(() => {
    if (loaded) announce(t('excerpts.counted', { count: total, all: outOf, notPlaced }))
  }, [announce, loaded, total, outOf, notPlaced, t])

  if (view.tray) {
    return (
      <>
        {children}
        <div className={styles.head}>
          <Button
            look="quiet"
            square
            aria-label={t('excerpts.back')}
            onClick={() => setView({ tray: null }, quietly)}
          >
            <ArrowLeft />
          </Button>
          <h2 className={styles.title} id="excerpts" tabIndex={-1}>
            {t('reports.notPlaced')}
          </h2>
          <span className={styles.counts}>{formatCount(words, notPlaced)}</span>
        </div>
        <NotPlacedTray
          filter={filter}
          selected={selected}
          onSelect={({ mentionId }) =>
            setView(selectMention(view, mentionId === selected ? null : mentionId))
          }
        />
      </>
    )
  }

  return (
    <>
      {children}
      <div className={styles.head}>
        <h2 className={styles.title} id="excerpts" tabIndex={-1}>
          {t('excerpts.name')}
        </h2>
        <span className={styles.counts}>{counts}</span>
        {notPlaced > 0 && (
          <>
            <span className={styles.dot} aria-hidden="true">
              ·
            </span>
            <Button look="link" onClick={() => setView({ tray: 'not-placed' }, quietly)}>
              {t('reports.countNotPlaced', { count: notPlaced })}
            </Button>
          </>
        )}
        {total > 0 && <GroupSelect of="excerpts" />}
      </div>
      {focus && <FocusCard place={focus} onClear={() => setView(selectPlace(null))} />}
      {error && !loaded ? <Notice error={error} retry={refresh} /> : null}
      {!error && !loaded && <SkeletonList />}
      {loaded && outOf === 0 && <SkeletonList still />}
      {loaded && outOf > 0 && total === 0 && <NoExcerpts />}
      {total > 0 && (
        <ExcerptList
          label={t('excerpts.name')}
          items={items}
          total={total}
          selected={selected}
          hovered={hovered === place ? null : hovered}
          onSelect={({ mentionId }) =>
            setView(selectMention(view, mentionId === selected ? null : mentionId))
          }
          onHover={onHover}
          runs={runs}
          onMore={more}
        />
      )}
    </>
  )
}
