import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Target } from './show-targets'

interface PointerEvents {
  /** What lies under a point of the map, in px. */
  find: (point: { x: number; y: number }) => Target | null
  /** Null is the bare map. */
  onChoose: (target: Target | null, point: { x: number; y: number }) => void
  onHover: (target: Target | null) => void
  /** Whether something else can be clicked there. */
  isOther: (point: { x: number; y: number }) => boolean
}

/** Clicks and hovering, at most once a frame. Returns what stops it. */
export const listenToPointer = (map: MapLibreMap, { find, onChoose, onHover, isOther }: PointerEvents) => {
  let frame = 0
  map.on('click', ({ point }) => onChoose(find(point), point))
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const found = map.isMoving() ? null : find(point)
      map.getCanvas().style.cursor = found || isOther(point) ? 'pointer' : ''
      onHover(found)
    })
  })
  const leave = (): void => {
    cancelAnimationFrame(frame)
    onHover(null)
  }
  const container = map.getContainer()
  container.addEventListener('mouseleave', leave)
  return (): void => {
    cancelAnimationFrame(frame)
    container.removeEventListener('mouseleave', leave)
  }
}
