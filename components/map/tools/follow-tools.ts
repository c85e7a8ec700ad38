import type { MapMouseEvent, MapTouchEvent, Map as MapLibreMap } from 'maplibre-gl'
import type { LngLat } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import type { MapCallbacks, MapState } from '../map-state'
import styles from '../map.module.css'
import { setFeatures } from '../set-features'
import { hideLayers } from './hide-layers'
import { measureFeatures } from './measure-features'
import { addReadout } from './add-readout'

const options = {
  press: 550, // ms of a long press
  slip: 8, //    px that a finger may move in it
}

/** The half of the tools that lives in the map: layers put away, what is measured, the readout, and the ways to ask for a position. */
export const followTools = (map: MapLibreMap, words: Words, callbacks: MapCallbacks) => {
  let state: MapState | null = null
  let pointer: LngLat | null = null
  let frame = 0
  let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number; isLong: boolean } | null = null
  const readout = addReadout(map)

  const hasTools = (): boolean => state?.measure !== undefined
  const isMeasuring = (): boolean => Boolean(state?.measure)
  const drawMeasure = (): void =>
    setFeatures(map, 'measure', state?.measure ? measureFeatures(words, state.measure, pointer) : [])
  const point = (lngLat: MapMouseEvent['lngLat']): LngLat => {
    const { lng, lat } = lngLat.wrap()
    return [lng, lat]
  }
  const ask = (lngLat: MapMouseEvent['lngLat'], { x, y }: { x: number; y: number }): void =>
    callbacks.onAsk?.({ at: point(lngLat), x, y })

  const click = ({ lngLat, originalEvent }: MapMouseEvent): void => {
    // The second click of a double click ends, and adds nothing.
    if (isMeasuring() && originalEvent.detail < 2) callbacks.onMeasurePoint?.(point(lngLat))
  }
  const end = (): void => {
    if (isMeasuring()) callbacks.onMeasureEnd?.()
  }
  const openMenu = (event: MapMouseEvent): void => {
    if (!hasTools()) return
    event.originalEvent.preventDefault()
    if (!isFromKey(event.originalEvent)) return ask(event.lngLat, event.point)
    const { clientWidth, clientHeight } = map.getCanvas()
    ask(map.getCenter(), { x: clientWidth / 2, y: clientHeight / 2 })
  }
  const letGo = (): void => {
    clearTimeout(press?.timer)
    press = null
  }
  const touch = ({ lngLat, point: at, points }: MapTouchEvent): void => {
    letGo()
    if (!hasTools() || points.length !== 1) return
    const timer = setTimeout(() => {
      if (press) press.isLong = true
      ask(lngLat, at)
    }, options.press)
    press = { timer, x: at.x, y: at.y, isLong: false }
  }
  const lift = ({ originalEvent }: MapTouchEvent): void => {
    // A long press is no click: nothing is chosen, and the menu keeps the focus.
    if (press?.isLong && originalEvent.cancelable) originalEvent.preventDefault()
    letGo()
  }
  const slip = ({ point: at }: MapTouchEvent): void => {
    if (press && Math.hypot(at.x - press.x, at.y - press.y) > options.slip) letGo()
  }
  const follow = ({ lngLat }: MapMouseEvent): void => {
    if (!hasTools()) return
    pointer = point(lngLat)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      readout.show(pointer)
      if (isMeasuring()) drawMeasure()
    })
  }
  const leave = (): void => {
    cancelAnimationFrame(frame)
    pointer = null
    readout.show(null)
    if (isMeasuring()) drawMeasure()
  }
  const tellCentre = (): void => callbacks.onCentre?.(point(map.getCenter()))

  map.on('click', click)
  map.on('dblclick', end)
  map.on('contextmenu', openMenu)
  map.on('touchstart', touch)
  map.on('touchmove', slip)
  map.on('touchend', lift)
  map.on('touchcancel', letGo)
  map.on('mousemove', follow)
  map.on('movestart', () => callbacks.onAsk?.(null))
  map.on('moveend', tellCentre)
  tellCentre()
  const container = map.getContainer()
  container.addEventListener('mouseleave', leave)

  return {
    isMeasuring,
    /** Brings what is drawn to `next`. */
    show: (next: MapState): void => {
      const before = state
      state = next
      hideLayers(map, next.hidden ?? [], before?.hidden ?? [])
      if ((before?.measure ?? null) === (next.measure ?? null)) return
      drawMeasure()
      container.classList.toggle(styles.measuring ?? '', isMeasuring())
      if (isMeasuring()) map.doubleClickZoom.disable()
      else map.doubleClickZoom.enable()
    },
    destroy: (): void => {
      cancelAnimationFrame(frame)
      letGo()
      container.removeEventListener('mouseleave', leave)
      readout.destroy()
    },
  }
}

/** The menu key has no place on the map; a pointer has, also one whose main button is held with Ctrl. */
const isFromKey = (event: MouseEvent): boolean => {
  if (event.button === 2 || event.ctrlKey) return false
  return !('pointerType' in event) || event.pointerType === ''
}
