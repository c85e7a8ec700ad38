import type { Filter } from '@/lib/domain'
import { compareSpans } from '@/lib/compare/compare-spans'
import { findMoves } from '@/lib/compare/find-moves'
import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { marksSchema } from '@/lib/http/read-marks'
import { writeMarks } from '@/lib/http/write-marks'
import { type View, comparedFilter, focusedPlace, isFiltered, selectedEvent } from '@/lib/link'
import { type Store, listMarks, listPlaces } from '@/lib/store'
import { fitPlaces } from '@/components/map/fit-places'
import { compareSentence } from '@/components/title/compare-sentence'
import { titleSentence } from '@/components/title/title-sentence'
import { formatSpan } from '@/components/words/format-span'
import { tellHidden } from '@/components/words/layer-words'
import type { Words } from '@/components/words/make-words'
import { putAway } from './put-away'
import { showEvents } from './show-events'
import type { Shown } from './shown'
import { toPlacePicture } from './to-picture'

const most = { events: 100_000, places: 5000 } // that are read

interface Wanted {
  view: View
  /** What the query selects: more than an address of a screen can, such as a box. */
  filter: Filter
  layer: 'events' | 'places'
}

/** What a view shows, as the store has it now. */
export const loadShown = async (store: Store, words: Words, wanted: Wanted): Promise<Shown> => {
  const { view, filter, layer } = wanted
  if (layer === 'places') return await loadPlaces(store, words, wanted)
  const { features: events, shapes, total } = await readEvents(store, filter)
  return showEvents(words, {
    events,
    shapes,
    total,
    selected: selectedEvent(view),
    filtered: isFiltered(view),
    hide: view.hide,
    ...(await compare(store, words, view, events)),
  })
}

const readEvents = async (store: Store, filter: Filter) =>
  marksSchema.parse(JSON.parse(writeMarks(await listMarks(store, filter, most.events))))

type Events = Awaited<ReturnType<typeof readEvents>>['features']

/** While two spans are compared the sentence tells what became of the places; what is drawn are the days of the view. */
const compare = async (store: Store, words: Words, view: View, events: Events) => {
  const before = comparedFilter(view)
  if (!before || !view.compare || !view.from || !view.to || selectedEvent(view)) return {}
  const { features } = await readEvents(store, before)
  const { places } = compareSpans(features, events)
  const [from, to] = [view.from, view.to].sort()
  return {
    title: compareSentence(words, { places, moves: findMoves(features, events) }),
    facts: words.t('picture.compared', {
      before: formatSpan(words, view.compare.from, view.compare.to),
      shown: formatSpan(words, from ?? view.from, to ?? view.to),
    }),
  }
}

const loadPlaces = async (store: Store, words: Words, { view, filter }: Wanted): Promise<Shown> => {
  const { places, stories, mentions, truncated } = await listPlaces(store, filter, most.places)
  const features = places.map(toPlaceFeature)
  const focused = focusedPlace(view)
  const days = filter.from && filter.to ? formatSpan(words, filter.from, filter.to) : ''
  return {
    title: titleSentence(words, {
      places,
      stories,
      truncated,
      focus: places.find(({ id }) => id === focused) ?? null,
      filtered: isFiltered(view),
    }),
    facts:
      places.length === 0
        ? ''
        : [words.t('counts.mentionsInStories', { mentions, stories }), days, tellHidden(words, view.hide)]
            .filter(Boolean)
            .join(' · '),
    spoken: words.t('map.pictureOfPlaces', { count: features.length }),
    isEmpty: features.length === 0,
    box: fitPlaces(features),
    layOut: () => putAway(toPlacePicture(features), view.hide),
  }
}
