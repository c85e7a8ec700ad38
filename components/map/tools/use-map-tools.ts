import { useCallback, useRef, useState } from 'react'
import { useView } from '@/lib/client'
import type { LngLat } from '@/lib/domain'
import type { AskedPosition, MapToolsCallbacks, MapToolsState } from './map-tools-state'
import { type Measure, addPoint, endMeasure } from './measure'

/** The state of the tools: what is put away stands in the address, a measurement and an open menu do not. */
export const useMapTools = () => {
  const [view] = useView()
  const [measure, setMeasure] = useState<Measure | null>(null)
  const [asked, setAsked] = useState<AskedPosition | null>(null)
  const centre = useRef<LngLat>([0, 0])
  const change = useCallback(
    (act: (measure: Measure) => Measure) => setMeasure((measure) => measure && act(measure)),
    [],
  )
  const onMap: MapToolsState & MapToolsCallbacks = {
    hidden: view.hide,
    measure,
    onMeasurePoint: (at) => change((measure) => addPoint(measure, at)),
    onMeasureEnd: () => change(endMeasure),
    onAsk: setAsked,
    onCentre: (at) => {
      centre.current = at
    },
  }
  const getCentre = useCallback((): LngLat => centre.current, [])
  return { onMap, measure, setMeasure, change, asked, setAsked, getCentre }
}

export type MapToolsHandle = ReturnType<typeof useMapTools>
