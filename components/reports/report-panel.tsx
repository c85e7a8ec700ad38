import { ArrowLeft } from 'lucide-react'
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import { type EventFacets, quietly, useEventList, useRefresh, useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { focusedPlace, isFiltered, selectEvent, selectPlace, selectedEvent, toFilter } from '@/lib/link'
import { ChangeList } from '@/components/compare/change-list'
import head from '@/components/excerpts/list-panel.module.css'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { GroupSelect } from '@/components/ui/group-select'
import { Notice } from '@/components/ui/notice'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import { EventCard } from './event-card'
import { EventList } from './event-list'
import { NoEvents } from './no-events'
import { PlaceBar } from './place-bar'
import { UnplacedEvents } from './unplaced-events'

type Props = {
  facets: EventFacets | undefined
  /** No story was read yet: the map says so. */
  empty: boolean
  /** While two spans are compared. */
  compared: ComponentProps<typeof ChangeList>['compared'] | null
  hovered: EventId | null
  onHover: (event: EventId | null) => void
  /** The date stepper, on phones. */
  children?: ReactNode
}

/** The reports behind the marks, the card of one of them, or those that could not be placed. */
export const ReportPanel = ({ facets, empty, compared, hovered, onHover, children }: Props) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const selected = selectedEvent(view)
  const [linked] = useState(selected)
  const [last, setLast] = useState<EventId | null>(null)
  const place = focusedPlace(view)
  const filter = { ...toFilter(view), place: place ?? undefined }
  const { items, runs, total, outOf, loaded, error, more } = useEventList(
    compared ? null : filter,
    true,
    view.group,
  )
  const notPlaced = facets?.notPlaced ?? 0
  const counts = loaded ? t('reports.shownOf', { shown: total, all: outOf }) : ''
  const open = (event: EventId) => setView(selectEvent(event))
  if (selected && selected !== last) setLast(selected)

  const refresh = useRefresh()
  const announce = useAnnounce()
  useEffect(() => {
    if (loaded) announce(t('reports.counted', { count: total, all: outOf, notPlaced }))
  }, [announce, loaded, total, outOf, notPlaced, t])

  if (selected) return <EventCard id={selected} fromList={selected !== linked} />

  if (view.tray) {
    return (
      <>
        {children}
        <div className={head.head}>
          <Button
            look="quiet"
            square
            aria-label={t('reports.back')}
            onClick={() => setView({ tray: null }, quietly)}
          >
            <ArrowLeft />
          </Button>
          <h2 className={head.title} id="reports" tabIndex={-1}>
            {t('reports.notPlaced')}
          </h2>
          <span className={head.counts}>{formatCount(words, notPlaced)}</span>
        </div>
        <UnplacedEvents filter={filter} onSelect={open} />
      </>
    )
  }

  if (compared) {
    return (
      <>
        {children}
        <ChangeList compared={compared} hovered={hovered} last={last} onSelect={open} onHover={onHover} />
      </>
    )
  }

  return (
    <>
      {children}
      <div className={head.head}>
        <h2 className={head.title} id="reports" tabIndex={-1}>
          {t('reports.name')}
        </h2>
        <span className={head.counts}>{counts}</span>
        {notPlaced > 0 && (
          <>
            <span className={head.dot} aria-hidden="true">
              ·
            </span>
            <Button look="link" onClick={() => setView({ tray: 'not-placed' }, quietly)}>
              {t('reports.countNotPlaced', { count: notPlaced })}
            </Button>
          </>
        )}
        {total > 0 && <GroupSelect of="reports" />}
      </div>
      {place && <PlaceBar place={place} onClear={() => setView(selectPlace(null))} />}
      {error && !loaded ? <Notice error={error} retry={refresh} /> : null}
      {!error && !loaded && <SkeletonList />}
      {loaded && empty && <SkeletonList still />}
      {loaded && !empty && total === 0 && <NoEvents filtered={isFiltered(view) || place !== null} />}
      {total > 0 && (
        <EventList
          items={items}
          total={total}
          hovered={hovered}
          last={last}
          onSelect={open}
          onHover={onHover}
          runs={runs}
          onMore={more}
        />
      )}
    </>
  )
}
