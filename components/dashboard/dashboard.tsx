'use client'

import { useState } from 'react'
import { quietly, useFacets, usePlaces, useRefresh, useTimeline, useView } from '@/lib/client'
import type { PlaceId } from '@/lib/domain'
import { focusedPlace, isFiltered, selectPlace, toFilter } from '@/lib/link'
import { AddDialog } from '@/components/add/add-dialog'
import { ListPanel } from '@/components/excerpts/list-panel'
import { FiltersDialog } from '@/components/filters/filters-dialog'
import { FiltersPanel } from '@/components/filters/filters-panel'
import { DashboardHeader } from '@/components/header/dashboard-header'
import { Chips } from '@/components/phone/chips'
import { DateStepper } from '@/components/phone/date-stepper'
import { Sheet } from '@/components/phone/sheet'
import { Timeline } from '@/components/timeline/timeline'
import { ViewTitle } from '@/components/title/view-title'
import styles from './dashboard.module.css'
import { EmptyMap } from './empty-map'
import { MapArea } from './map-area'
import { useLeaving } from './use-leaving'
import { useShortcuts } from './use-shortcuts'

/** The map with its legend, its sentences and its days. The address is the only home of what it shows. */
export const Dashboard = () => {
  const [view, setView] = useView()
  const filter = toFilter(view)
  const places = usePlaces(filter)
  const facets = useFacets(filter)
  const timeline = useTimeline(filter)
  const [hovered, setHovered] = useState<PlaceId | null>(null)
  const [adding, setAdding] = useState(false)
  const [filtering, setFiltering] = useState(false)
  useShortcuts()
  const leaving = useLeaving()
  const refresh = useRefresh()

  const focusId = focusedPlace(view)
  const focus = places.data?.features.find((feature) => feature.id === focusId)?.properties ?? null
  const empty = facets.data?.stories === 0 && facets.data.notPlaced === 0 && !isFiltered(view)
  const open = (panel: 'filters' | 'list') => !view.fold?.includes(panel)

  return (
    <div
      className={styles.page}
      data-filters={open('filters') || undefined}
      data-list={open('list') || undefined}
      data-sheet={view.sheet ?? undefined}
    >
      {open('list') && (
        <a className={styles.skip} href="#excerpts">
          Skip to the excerpts
        </a>
      )}
      <a className={styles.skip} href="#map">
        Skip to the map
      </a>
      <DashboardHeader timeline={timeline.data} empty={empty} onAdd={() => setAdding(true)} />
      <main className={styles.main}>
        {!empty && (
          <ViewTitle
            places={places.data}
            failed={places.error !== undefined}
            timeline={timeline.data}
            focus={focus}
            onFilters={() => setFiltering(true)}
          />
        )}
        {open('filters') && (
          <section className={styles.filters} aria-label="Legend and filters">
            <FiltersPanel facets={facets.data} />
          </section>
        )}
        {open('list') && (
          <Sheet label="Excerpts">
            <ListPanel facets={facets.data} focus={focus} hovered={hovered} onHover={setHovered}>
              <DateStepper timeline={timeline.data} />
            </ListPanel>
          </Sheet>
        )}
        <section className={styles.map} id="map" tabIndex={-1} aria-label="Map">
          <MapArea
            places={places.data?.features}
            // The list tells it too; over the map it stands when there is something old to see, or no list.
            error={places.data || !open('list') ? places.error : undefined}
            retry={refresh}
            hovered={hovered}
            onHover={setHovered}
            onSelect={(place) => setView({ ...selectPlace(place), ...(place ? { tray: null } : {}) })}
            onMove={(map) => {
              if (!leaving.current) setView({ map }, quietly)
            }}
          />
          {empty && <EmptyMap onAdd={() => setAdding(true)} />}
        </section>
        <Chips facets={facets.data} onFilters={() => setFiltering(true)} />
        <Timeline timeline={timeline.data} />
      </main>
      <AddDialog open={adding} onOpenChange={setAdding} />
      <FiltersDialog open={filtering} onOpenChange={setFiltering} facets={facets.data} />
    </div>
  )
}
