import { createContext, useContext } from 'react'
import type { Mention, Place, PlaceId } from '@/lib/domain'

/** What is selected in the story, known to every marked name without handing it down. */
export const ReaderSelection = createContext<{
  mention: Mention | null
  placeId: PlaceId | null
  /** All that its names can mean. */
  places: ReadonlyMap<PlaceId, Place>
  /** The numbers of its places on paper. */
  numbers: ReadonlyMap<PlaceId, number>
}>({
  mention: null,
  placeId: null,
  places: new Map(),
  numbers: new Map(),
})
export const useReaderSelection = () => useContext(ReaderSelection)
