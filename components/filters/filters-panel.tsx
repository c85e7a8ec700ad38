import { type EventFacets, type Facets, useView } from '@/lib/client'
import { OverlayLegend } from '@/components/overlays/overlay-legend'
import { PlaceFilters } from './place-filters'
import { ReportFilters } from './report-filters'

export type FilterCounts = { places: Facets | undefined; reports: EventFacets | undefined }

/** The legend and the filters of the layer that is shown. */
export const FiltersPanel = ({ counts }: { counts: FilterCounts }) => {
  const [view] = useView()
  return (
    <>
      {view.layer === 'places' ? (
        <PlaceFilters facets={counts.places} />
      ) : (
        <ReportFilters facets={counts.reports} />
      )}
      <OverlayLegend />
    </>
  )
}
