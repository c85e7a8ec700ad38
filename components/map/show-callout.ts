import type { Map as MapLibreMap } from 'maplibre-gl'
import type { CalloutWords } from './mark-set'
import styles from './map.module.css'

const gap = 14 //   px between a mark and its callout
const margin = 8 // px between a callout and the edge of the map

const within = (value: number, size: number, room: number): number =>
  Math.max(margin, Math.min(value, room - size - margin))

/** What is selected or hovered, in words beside its mark. Text only: names can come from anywhere. */
export const createCallout = (map: MapLibreMap) => {
  const box = document.createElement('div')
  box.className = styles.callout ?? ''
  box.hidden = true
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
    show: ({ title, lines }: CalloutWords, at: NonNullable<typeof anchor>): void => {
      const strong = document.createElement('strong')
      strong.textContent = title
      const rest = lines.map((line) => {
        const span = document.createElement('span')
        span.textContent = line
        return span
      })
      box.replaceChildren(strong, ...rest)
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
