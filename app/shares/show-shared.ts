import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { marksSchema } from '@/lib/http/read-marks'
import { writeMarks } from '@/lib/http/write-marks'
import { isFiltered, selectedEvent, toFilter } from '@/lib/link'
import { type Store, listPlaces } from '@/lib/store'
import { fitPlaces } from '@/components/map/fit-places'
import type { Words } from '@/components/words/make-words'
import { putAway } from '../api/map.svg/put-away'
import { showEvents } from '../api/map.svg/show-events'
import type { Shown } from '../api/map.svg/shown'
import { toPlacePicture } from '../api/map.svg/to-picture'
import type { FoundShare } from './find-share'
import { readFrozenPlaces } from './read-frozen-places'
import { readSharedMarks } from './read-marks'

const most = 5000 // places

/** What a shared view shows, of today or of the moment it was frozen, under the title it was given. */
export const showShared = async (store: Store, words: Words, found: FoundShare): Promise<Shown> => {
  const { share, view } = found
  if (view.layer === 'places') return await showPlaces(store, words, found)
  const marks = marksSchema.parse(JSON.parse(writeMarks(await readSharedMarks(store, found, 'now'))))
  return showEvents(words, {
    events: marks.features,
    shapes: marks.shapes,
    total: marks.total,
    selected: selectedEvent(view),
    filtered: isFiltered(view),
    hide: view.hide,
    ...(share.title !== null && { title: share.title }),
  })
}

const showPlaces = async (store: Store, words: Words, { share, view }: FoundShare): Promise<Shown> => {
  const { snapshot } = share
  const { features, mentions, stories } = snapshot
    ? (await readFrozenPlaces(store, snapshot.hash)).collection
    : await readLivePlaces(store, view)
  return {
    title: share.title ?? words.t('share.mapOfPlaces'),
    facts: words.t('counts.mentionsInStories', { mentions, stories }),
    spoken: words.t('map.pictureOfPlaces', { count: features.length }),
    isEmpty: features.length === 0,
    box: fitPlaces(features),
    layOut: () => putAway(toPlacePicture(features), view.hide),
  }
}

const readLivePlaces = async (store: Store, view: FoundShare['view']) => {
  const { places, ...counts } = await listPlaces(store, toFilter(view), most)
  return { features: places.map(toPlaceFeature), ...counts }
}
