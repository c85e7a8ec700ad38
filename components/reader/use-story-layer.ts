import { useState } from 'react'
import { type StoryDetail, useView } from '@/lib/client'
import { focusedPlace, selectedMention } from '@/lib/link'
import type { Layer } from '@/components/ui/layer-switch'

/** What the small map shows: the reports where there are any on a map, unless a place was chosen or the link shows places. */
export const useStoryLayer = (detail: StoryDetail): [Layer, (layer: Layer) => void] => {
  const [view] = useView()
  const [chosen, setChosen] = useState<Layer | null>(null)
  const isReported = detail.reports.some(({ where, repeatOf }) => where?.point && repeatOf === undefined)
  const isOfPlaces = view.layer === 'places' || focusedPlace(view) !== null || selectedMention(view) !== null
  return [!isReported ? 'places' : (chosen ?? (isOfPlaces ? 'places' : 'reports')), setChosen]
}
