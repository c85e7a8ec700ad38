'use client'

import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type EventMark, quietly, useRefresh, useView } from '@/lib/client'
import type { EventId, PlaceId } from '@/lib/domain'
import { focusedPlace, selectEvent, selectPlace, selectedEvent } from '@/lib/link'
import { AddDialog } from '@/components/add/add-dialog'
import { ListPanel } from '@/components/excerpts/list-panel'
import { FiltersDialog } from '@/components/filters/filters-dialog'
import { FiltersPanel } from '@/components/filters/filters-panel'
import { DashboardHeader } from '@/components/header/dashboard-header'
import { HelpDialog } from '@/components/help/help-dialog'
import { Palette } from '@/components/palette/palette'
import { toDoing } from '@/components/palette/to-doing'
import { Chips } from '@/components/phone/chips'
import { DateStepper } from '@/components/phone/date-stepper'
import { Sheet } from '@/components/phone/sheet'
import { ReportPanel } from '@/components/reports/report-panel'
import { Timeline } from '@/components/timeline/timeline'
import { usePlay } from '@/components/timeline/use-play'
import { PlaceTitle } from '@/components/title/place-title'
import { ReportTitle } from '@/components/title/report-title'
import styles from './dashboard.module.css'
import { cameraOfShown } from './camera-of-shown'
import { EmptyMap } from './empty-map'
import { MapArea } from './map-area'
import { useActions } from './use-actions'
import { useLastView } from './use-last-view'
import { useLayer } from './use-layer'
import { useLeaving } from './use-leaving'
import { useShortcuts } from './use-shortcuts'

const NO_EVENTS: EventMark[] = []

const DownloadDialog = dynamic(() =>
  import('@/components/export/download-dialog').then((loaded) => loaded.DownloadDialog),
)

/** The map with its legend, its list and its days. The address is the only home of what it shows. */
export const Dashboard = () => {
  'use memo'
  const t = useTranslations()
  const [view, setView] = useView()
  const { isPlaces, places, events, comparison, error, counts, timeline, empty } = useLayer()
  const [hovered, setHovered] = useState<PlaceId | null>(null)
  const [hoveredEvent, setHoveredEvent] = useState<EventId | null>(null)
  const [adding, setAdding] = useState(false)
  const [filtering, setFiltering] = useState(false)
  const [finding, setFinding] = useState<string | null>(null)
  const [helping, setHelping] = useState(false)
  const [download, setDownload] = useState<'never' | 'open' | 'closed'>('never') // it is loaded when first asked for
  const play = usePlay(timeline, error !== undefined)
  const { isLeaving, noteWrite, leave } = useLeaving()
  const actions = useActions({
    timeline,
    cameraOfAll: () => cameraOfShown(places?.features, events?.features),
    open: (dialog) => {
      if (dialog === 'palette') setFinding('')
      if (dialog === 'help') setHelping(true)
      if (dialog === 'add') setAdding(true)
      if (dialog === 'download') setDownload('open')
    },
    leave,
  })
  useShortcuts(actions)
  const refresh = useRefresh()
  const mapFrame = useRef<HTMLElement>(null)
  useLastView(view, mapFrame)

  const focusId = focusedPlace(view)
  const focus = places?.features.find((feature) => feature.id === focusId)?.properties ?? null
  const open = (panel: 'filters' | 'list') => !view.fold?.includes(panel)
  const answered = isPlaces ? (places ?? counts.places) : (events ?? counts.reports)
  const openFilters = () => setFiltering(true)

  return (
    <div
      className={styles.page}
      data-filters={open('filters') || undefined}
      data-list={open('list') || undefined}
      data-sheet={view.sheet ?? undefined}
    >
      {open('list') && (
        <a className={styles.skip} href={isPlaces ? '#excerpts' : '#reports'}>
          {isPlaces ? t('dashboard.skipToExcerpts') : t('dashboard.skipToReports')}
        </a>
      )}
      <a className={styles.skip} href="#map">
        {t('dashboard.skipToMap')}
      </a>
      <DashboardHeader
        timeline={timeline}
        empty={empty}
        onAdd={actions.add}
        onDownload={actions.download}
        onFind={setFinding}
        onHelp={actions.help}
      />
      <main className={styles.main}>
        {!empty &&
          (isPlaces ? (
            <PlaceTitle
              places={places}
              failed={error !== undefined}
              timeline={timeline}
              focus={focus}
              onFilters={openFilters}
            />
          ) : (
            <ReportTitle
              events={events}
              compared={comparison?.compared ?? null}
              failed={error !== undefined}
              timeline={timeline}
              selected={selectedEvent(view)}
              onFilters={openFilters}
            />
          ))}
        {open('filters') && (
          <section className={styles.filters} aria-label={t('filters.name')}>
            <FiltersPanel counts={counts} />
          </section>
        )}
        {open('list') && (
          <Sheet label={isPlaces ? t('excerpts.name') : t('reports.name')}>
            {isPlaces ? (
              <ListPanel facets={counts.places} focus={focus} hovered={hovered} onHover={setHovered}>
                <DateStepper timeline={timeline} play={play} />
              </ListPanel>
            ) : (
              <ReportPanel
                facets={counts.reports}
                empty={empty}
                compared={comparison?.compared ?? null}
                hovered={hoveredEvent}
                onHover={setHoveredEvent}
              >
                <DateStepper timeline={timeline} play={play} />
              </ReportPanel>
            )}
          </Sheet>
        )}
        <section
          ref={mapFrame}
          className={styles.map}
          id="map"
          tabIndex={-1}
          aria-label={t('dashboard.map')}
          data-map-ground
        >
          <MapArea
            places={places?.features}
            events={isPlaces ? null : (comparison?.marks ?? events?.features ?? NO_EVENTS)}
            shapes={comparison?.shapes ?? events?.shapes ?? null}
            selectedEvent={selectedEvent(view)}
            // Where nothing can be had the list tells it; over the map it stands when something else was answered.
            error={answered || !open('list') ? error : undefined}
            retry={refresh}
            hovered={hovered}
            onHover={setHovered}
            onSelect={(place) => setView({ ...selectPlace(place), ...(place ? { tray: null } : {}) })}
            hoveredEvent={hoveredEvent}
            onHoverEvent={setHoveredEvent}
            onSelectEvent={(event) => setView({ ...selectEvent(event), ...(event ? { tray: null } : {}) })}
            onMove={(map) => {
              if (isLeaving()) return
              noteWrite()
              setView({ map }, quietly)
            }}
          />
          {empty && <EmptyMap onAdd={() => setAdding(true)} />}
        </section>
        {!empty && <Chips counts={counts} onFilters={openFilters} />}
        <Timeline timeline={timeline} play={play} />
      </main>
      <AddDialog open={adding} onOpenChange={setAdding} />
      <Palette
        open={finding !== null}
        onOpenChange={(open) => setFinding(open ? '' : null)}
        text={finding ?? ''}
        doing={toDoing(view, {
          commands: actions,
          isEmpty: empty,
          show: setView,
          leave,
        })}
      />
      <HelpDialog open={helping} onOpenChange={setHelping} />
      {download !== 'never' && (
        <DownloadDialog
          open={download === 'open'}
          onOpenChange={(open) => setDownload(open ? 'open' : 'closed')}
        />
      )}
      <FiltersDialog
        open={filtering}
        onOpenChange={setFiltering}
        onDownload={actions.download}
        counts={counts}
      />
    </div>
  )
}
