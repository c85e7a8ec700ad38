import type { Map as MapLibreMap } from 'maplibre-gl'
import type { EventId, PlaceId } from '@/lib/domain'
import styles from './map.module.css'

/** Something on the map that can be chosen: a mark, a cluster, the tab of an area. */
export interface Target {
  key: string
  kind: 'mark' | 'cluster' | 'tab'
  placeId: PlaceId | null
  clusterId: number | null
  /** What happened here; empty in the layer of places. */
  events: EventId[]
  lngLat: [number, number]
  width: number
  height: number
  /** In words, for those who can't see the map. */
  label: string
}

interface TargetEvents {
  onChoose: (target: Target) => void
  onFocus: (target: Target | null) => void
}

/**
 * Transparent buttons over what the map shows, most mentioned first: so that every mark can be reached by keyboard and is said in words.
 * Pointers go through to the map by bubbling: the buttons stand inside its canvas container.
 */
export const createTargets = (map: MapLibreMap, name: string, { onChoose, onFocus }: TargetEvents) => {
  const list = document.createElement('div')
  list.className = styles.targets ?? ''
  list.setAttribute('role', 'group')
  list.setAttribute('aria-label', name)
  map.getCanvasContainer().append(list)
  const buttons = new Map<string, { button: HTMLButtonElement; target: Target }>()

  const move = (): void => {
    for (const { button, target } of buttons.values()) {
      const { x, y } = map.project(target.lngLat)
      button.style.transform = `translate(${Math.round(x - target.width / 2)}px, ${Math.round(y - target.height / 2)}px)`
    }
  }
  const show = (targets: Target[], selected: string | null): void => {
    const kept = new Set(targets.map(({ key }) => key))
    for (const [key, { button }] of buttons) {
      if (kept.has(key)) continue
      button.remove()
      buttons.delete(key)
    }
    for (const target of targets) {
      const known = buttons.get(target.key)
      const button = known?.button ?? document.createElement('button')
      if (known) known.target = target
      else {
        const entry = { button, target }
        buttons.set(target.key, entry)
        button.type = 'button'
        button.className = styles.target ?? ''
        // A pointer's click reaches the map by bubbling; one from a key or a screen reader has no point the map could look under.
        button.addEventListener('click', (event) => {
          if (event.detail !== 0) return
          event.stopPropagation()
          onChoose(entry.target)
        })
        button.addEventListener('focus', () => onFocus(entry.target))
        button.addEventListener('blur', () => onFocus(null))
        list.append(button)
      }
      button.style.width = `${target.width}px`
      button.style.height = `${target.height}px`
      button.dataset['kind'] = target.kind
      if (target.placeId) button.dataset['place'] = target.placeId
      if (target.events.length > 0) button.dataset['events'] = String(target.events.length)
      button.setAttribute('aria-label', target.label)
      button.setAttribute('aria-pressed', String(target.key === selected))
    }
    move()
  }
  map.on('move', move)
  map.on('resize', move)
  return {
    show,
    count: (kind: Target['kind']): number =>
      [...buttons.values()].filter(({ target }) => target.kind === kind).length,
    at: (key: string): Target | undefined => buttons.get(key)?.target,
    boxes: (): DOMRect[] => [...buttons.values()].map(({ button }) => button.getBoundingClientRect()),
    destroy: (): void => {
      map.off('move', move)
      map.off('resize', move)
      list.remove()
    },
  }
}
