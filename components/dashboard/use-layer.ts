import { useMemo } from 'react'
import {
  useEventFacets,
  useEventTimeline,
  useEvents,
  useFacets,
  usePlaces,
  useTimeline,
  useView,
} from '@/lib/client'
import { isFiltered, toFilter } from '@/lib/link'
import { daysOfEvents, daysOfMentions } from '@/components/timeline/day-counts'
import { useComparison } from './use-comparison'

/** All that the dashboard shows of the layer in the view; nothing is asked for the other one. */
export const useLayer = () => {
  'use memo'
  const [view] = useView()
  const isPlaces = view.layer === 'places'
  const filter = toFilter(view)
  const ofReports = isPlaces ? null : filter
  const events = useEvents(ofReports)
  const eventFacets = useEventFacets(ofReports)
  const eventDays = useEventTimeline(ofReports)
  const comparison = useComparison(isPlaces ? undefined : events.data)
  // Without a single report, whether there is any story at all is known by the places only.
  const noReport =
    !isPlaces && !isFiltered(view) && eventFacets.data?.placed === 0 && eventFacets.data.notPlaced === 0
  const places = usePlaces(isPlaces ? filter : null)
  const facets = useFacets(isPlaces || noReport ? filter : null)
  const days = useTimeline(isPlaces ? filter : null)
  const timeline = useMemo(() => {
    if (isPlaces) return days.data && daysOfMentions(days.data)
    return eventDays.data && daysOfEvents(eventDays.data)
  }, [isPlaces, days.data, eventDays.data])
  const empty =
    (isPlaces || noReport) && facets.data?.stories === 0 && facets.data.notPlaced === 0 && !isFiltered(view)
  return {
    isPlaces,
    // An answer before stays until the new one is there, but not over the other layer.
    places: isPlaces ? places.data : undefined,
    events: isPlaces ? undefined : events.data,
    comparison,
    error: isPlaces ? places.error : events.error,
    counts: { places: facets.data, reports: eventFacets.data },
    timeline,
    empty,
  }
}
