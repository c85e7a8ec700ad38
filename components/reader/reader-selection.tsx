import { createContext, useContext } from 'react'
import type { Mention, PlaceId } from '@/lib/domain'

/** What is selected in the story, known to every marked name without handing it down. */
export const ReaderSelection = createContext<{ mention: Mention | null; placeId: PlaceId | null }>({
  mention: null,
  placeId: null,
})
export const useReaderSelection = () => useContext(ReaderSelection)
