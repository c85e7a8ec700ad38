'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '@/components/words/use-words'
import { createMapController } from './map-controller'
import type { MapCallbacks, MapController, MapState } from './map-state'
import styles from './map.module.css'

type Props = MapState & MapCallbacks

/** The map in React: one element, filled and kept by the controller. Load it with next/dynamic, MapLibre is large. */
export const MapView = (props: Props) => {
  const words = useWords()
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController>(null)

  const onMove = useEffectEvent((camera: Parameters<NonNullable<Props['onMove']>>[0]) =>
    props.onMove?.(camera),
  )
  const onSelect = useEffectEvent((place: MapState['selected']) => props.onSelect?.(place))
  const onHover = useEffectEvent((place: MapState['hovered']) => props.onHover?.(place))
  const onSelectEvent = useEffectEvent((event: Parameters<NonNullable<Props['onSelectEvent']>>[0]) =>
    props.onSelectEvent?.(event),
  )
  const onHoverEvent = useEffectEvent((event: Parameters<NonNullable<Props['onHoverEvent']>>[0]) =>
    props.onHoverEvent?.(event),
  )
  const onPin = useEffectEvent((point: Parameters<NonNullable<Props['onPin']>>[0]) => props.onPin?.(point))
  const onMeasurePoint = useEffectEvent((at: Parameters<NonNullable<Props['onMeasurePoint']>>[0]) =>
    props.onMeasurePoint?.(at),
  )
  const onMeasureEnd = useEffectEvent(() => props.onMeasureEnd?.())
  const onAsk = useEffectEvent((position: Parameters<NonNullable<Props['onAsk']>>[0]) =>
    props.onAsk?.(position),
  )
  const onCentre = useEffectEvent((at: Parameters<NonNullable<Props['onCentre']>>[0]) => props.onCentre?.(at))
  const onReady = useEffectEvent(() => props.onReady?.())
  const onError = useEffectEvent((problem: Parameters<NonNullable<Props['onError']>>[0]) =>
    props.onError?.(problem),
  )

  useEffect(() => {
    if (!container.current) return undefined
    const made = createMapController(container.current, words, {
      onMove,
      onSelect,
      onHover,
      onSelectEvent,
      onHoverEvent,
      onPin,
      onMeasurePoint,
      onMeasureEnd,
      onAsk,
      onCentre,
      onReady,
      onError,
    })
    controller.current = made
    return () => {
      controller.current = null
      made.destroy()
    }
  }, [words])

  useEffect(() => controller.current?.show(props))

  return <div ref={container} className={styles.map} />
}
