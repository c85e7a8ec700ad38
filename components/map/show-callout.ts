import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceFeature } from '@/lib/client'
import { countOf } from '@/components/words/count-of'
import { describePlace } from '@/components/words/place-words'
import styles from './map.module.css'

const gap = 14 //   px between a mark and its callout
const margin = 8 // px between a callout and the edge of the map

const within = (value: number, size: number, room: number): number =>
  Math.max(margin, Math.min(value, room - size - margin))

/** Name, kind and counts of the selected place, beside its mark. Words only: names can come from anywhere. */
export const createCallout = (map: MapLibreMap) => {
  const box = document.createElement('div')
  box.className = styles.callout ?? ''
  box.hidden = true
  const name = document.createElement('strong')
  const what = document.createElement('span')
  const counts = document.createElement('span')
  box.append(name, what, counts)
  map.getContainer().append(box)

  let anchor: { lngLat: [number, number]; height: number; width: number; obstacles: () => DOMRect[] } | null =
    null
  let side: 'top' | 'bottom' | 'right' | 'left' = 'top'

  const spotOn = (on: typeof side): { x: number; y: number } => {
    const { x, y } = map.project(anchor?.lngLat ?? [0, 0])
    const { offsetWidth, offsetHeight } = box
    const away = gap + (anchor?.height ?? 0) / 2
    const aside = gap + (anchor?.width ?? 0) / 2
    if (on === 'top') return { x: x - offsetWidth / 2, y: y - away - offsetHeight }
    if (on === 'bottom') return { x: x - offsetWidth / 2, y: y + away }
    return { x: on === 'right' ? x + aside : x - aside - offsetWidth, y: y - offsetHeight / 2 }
  }
  /** Slides along its side of the mark rather than over the edge of the map. */
  const keepIn = (on: typeof side): { x: number; y: number } => {
    const { x, y } = spotOn(on)
    const { clientWidth, clientHeight } = map.getContainer()
    if (on === 'top' || on === 'bottom') return { x: within(x, box.offsetWidth, clientWidth), y }
    return { x, y: within(y, box.offsetHeight, clientHeight) }
  }
  const move = (): void => {
    if (!anchor) return
    const { x, y } = keepIn(side)
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }
  /** The side on which it covers the fewest marks and stays on the map. */
  const turn = (): void => {
    const frame = map.getContainer().getBoundingClientRect()
    const obstacles = anchor?.obstacles() ?? []
    let least = Infinity
    for (const on of ['top', 'bottom', 'left', 'right'] as const) {
      const { x, y } = keepIn(on)
      const [right, bottom] = [x + box.offsetWidth, y + box.offsetHeight]
      const outside =
        x < margin || y < margin || right > frame.width - margin || bottom > frame.height - margin
      const covered = obstacles.filter((other) => {
        const [left, top] = [other.left - frame.left, other.top - frame.top]
        return left < right && left + other.width > x && top < bottom && top + other.height > y
      }).length
      const cost = covered + (outside ? 100 : 0)
      if (cost < least) [least, side] = [cost, on]
    }
    move()
  }
  map.on('move', move)
  return {
    show: (feature: PlaceFeature, at: NonNullable<typeof anchor>): void => {
      const { properties } = feature
      name.textContent = properties.name
      what.textContent = describePlace(properties)
      counts.textContent = `${countOf(properties.count, 'mention')} in ${countOf(properties.stories, 'story', 'stories')}`
      anchor = at
      box.hidden = false
      turn()
    },
    hide: (): void => {
      anchor = null
      box.hidden = true
    },
    destroy: (): void => {
      map.off('move', move)
      box.remove()
    },
  }
}
