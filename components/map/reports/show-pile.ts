import type { Map as MapLibreMap } from 'maplibre-gl'
import type { EventId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import { pixelRatio } from '../images/canvas'
import { drawEvent } from '../images/draw-event'
import type { MapEvent, MapPadding, MapTheme } from '../map-state'
import { mapColors } from '../map-theme'
import styles from '../map.module.css'
import type { Target } from '../show-targets'
import { describeEvent, describeSpot } from './tell-event'

interface PileEvents {
  onSelect: (event: EventId) => void
  onHover: (event: EventId | null) => void
  onClose: () => void
}

const symbol = 22 // px
const gap = 10 //    px between a ring or tab and its list
const margin = 8 //  px between the list and the edge of the map

/** The events that stand on one point, as a list in words beside it: no mark hides another, and each is a button. */
export const createPile = (map: MapLibreMap, words: Words, { onSelect, onHover, onClose }: PileEvents) => {
  let theme: MapTheme = 'dark'
  let covered: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 }
  let selected: EventId | null = null
  let anchor: Target | null = null
  let opener: Element | null = null
  const box = document.createElement('div')
  box.className = styles.pile ?? ''
  box.setAttribute('role', 'dialog')
  box.hidden = true
  map.getContainer().append(box)
  const buttons = new Map<EventId, HTMLButtonElement>()

  const paintSymbol = ({ properties, change }: MapEvent): HTMLCanvasElement => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = symbol * pixelRatio
    const image = drawEvent(
      properties.eventType,
      properties.status,
      symbol,
      mapColors[theme],
      change === 'gone',
    )
    canvas.getContext('2d')?.putImageData(image, 0, 0)
    canvas.setAttribute('aria-hidden', 'true')
    return canvas
  }
  const toRow = (event: MapEvent): HTMLLIElement => {
    const { title, lines } = describeEvent(words, event)
    const row = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    const told = document.createElement('span')
    const strong = document.createElement('strong')
    strong.textContent = title
    told.append(
      strong,
      ...lines.map((line) => Object.assign(document.createElement('span'), { textContent: line })),
    )
    button.append(paintSymbol(event), told)
    button.addEventListener('click', () => onSelect(event.id))
    button.addEventListener('mouseenter', () => onHover(event.id))
    button.addEventListener('mouseleave', () => onHover(null))
    buttons.set(event.id, button)
    row.append(button)
    return row
  }
  const mark = (event: EventId | null): void => {
    selected = event
    for (const [id, button] of buttons) button.setAttribute('aria-pressed', String(id === event))
  }
  const move = (): void => {
    if (!anchor) return
    const { x, y } = map.project(anchor.lngLat)
    const { clientWidth, clientHeight } = map.getContainer()
    const { offsetWidth, offsetHeight } = box
    const room = {
      left: covered.left + margin,
      top: covered.top + margin,
      right: clientWidth - covered.right - margin - offsetWidth,
      bottom: clientHeight - covered.bottom - margin - offsetHeight,
    }
    const [aside, above] = [anchor.width / 2 + gap, anchor.height / 2 + gap]
    const spots = [
      // To the left where there is room: the name of a place stands to the right of its mark.
      { left: x - aside - offsetWidth, top: y - Math.min(offsetHeight / 2, 48) },
      { left: x + aside, top: y - Math.min(offsetHeight / 2, 48) },
      { left: x - offsetWidth / 2, top: y + above },
      { left: x - offsetWidth / 2, top: y - above - offsetHeight },
    ].map((spot, side) => {
      const left = Math.max(room.left, Math.min(spot.left, room.right))
      const top = Math.max(room.top, Math.min(spot.top, room.bottom))
      // Along its side it may slide; moved across, it covers the mark.
      return { left, top, moved: side < 2 ? Math.abs(left - spot.left) : Math.abs(top - spot.top) }
    })
    const best = spots.reduce((least, spot) => (spot.moved < least.moved ? spot : least))
    box.style.transform = `translate(${Math.round(best.left)}px, ${Math.round(best.top)}px)`
  }
  const close = (): void => {
    if (!anchor) return
    const hadFocus = box.contains(document.activeElement)
    anchor = null
    box.hidden = true
    box.replaceChildren()
    buttons.clear()
    onHover(null)
    if (hadFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    onClose()
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  map.on('move', move)

  return {
    open: (events: MapEvent[], at: Target, byKey: boolean): void => {
      opener = document.activeElement
      anchor = at
      const { title } = describeSpot(words, { events }, '')
      box.setAttribute('aria-label', title)
      const head = document.createElement('div')
      const name = document.createElement('strong')
      name.textContent = title
      const shut = document.createElement('button')
      shut.type = 'button'
      shut.textContent = words.t('map.close')
      shut.addEventListener('click', close)
      head.append(name, shut)
      const list = document.createElement('ul')
      list.append(...events.map(toRow))
      box.replaceChildren(head, list)
      box.hidden = false
      mark(selected)
      move()
      if (byKey) list.querySelector('button')?.focus({ preventScroll: true })
    },
    close,
    mark,
    /** Keeps clear of what lies over the edges of the map. */
    fit: (padding: MapPadding | undefined): void => {
      if (padding) covered = padding
      move()
    },
    paint: (next: MapTheme): void => {
      theme = next
      close()
    },
    isOpen: (): boolean => anchor !== null,
    destroy: (): void => {
      map.off('move', move)
      box.remove()
    },
  }
}
