import { Marker } from 'maplibre-gl'
import type { Feature } from 'geojson'
import type { Words } from '@/components/words/make-words'
import { applyTheme } from './apply-theme'
import { isSameState } from './is-same-state'
import { createClearing } from './keep-clear'
import { listCovers } from './list-covers'
import { listenToPointer } from './listen-to-pointer'
import { makeMap, zooms } from './make-map'
import { byReader, createCamera } from './map-camera'
import { addControls } from './map-controls'
import type { MarkSet } from './mark-set'
import type { MapCallbacks, MapController, MapState } from './map-state'
import styles from './map.module.css'
import { createPlaceSet } from './place-set'
import { placeTabs } from './place-tabs'
import { createEventSet } from './reports/event-set'
import { setFeatures } from './set-features'
import { createCallout } from './show-callout'
import { showAreas } from './show-focus'
import { createOverlays } from './show-overlays'
import { createPin } from './show-pin'
import { createTargets } from './show-targets'
import { followTools } from './tools/follow-tools'

/** What the element says of the map, for tests and style sheets. */
const told = [
  'mapReady',
  'mapIdle',
  'places',
  'events',
  'marks',
  'clusters',
  'tabs',
  'hovered',
  'overlayFeatures',
  'overlayDays',
]

/** The map as an island: it fills `container` at the first `show` and keeps it in step from then on. */
export const createMapController = (
  container: HTMLElement,
  words: Words,
  callbacks: MapCallbacks,
): MapController => {
  let island: ReturnType<typeof createIsland> | null = null
  let isDead = false
  return {
    show: (state) => {
      if (isDead) return
      if (island) return island.show(state)
      try {
        island = createIsland(container, words, callbacks, state)
      } catch (problem) {
        isDead = true
        container.replaceChildren()
        console.warn('No map:', problem)
        callbacks.onError?.('no-webgl')
      }
    },
    destroy: () => {
      isDead = true
      island?.destroy()
      island = null
    },
  }
}

const createIsland = (container: HTMLElement, words: Words, callbacks: MapCallbacks, first: MapState) => {
  const element = document.createElement('div')
  element.className = styles.map ?? ''
  container.append(element)
  const map = makeMap(element, words, first)
  const removeControls = addControls(element, map, words, byReader)
  const callout = createCallout(map)
  const camera = createCamera(map, first.camera, (moved) => callbacks.onMove?.(moved))

  let wanted = first
  let shown: MapState | null = null
  let tabs: Feature[] = []
  let placedFor = ''
  let dataVersion = 0
  let isLoaded = false

  const tell = (name: string, value: string | number): void => {
    container.dataset[name] = String(value)
  }
  tell('mapReady', 'false')
  tell('mapIdle', 'false')

  const comeCloser = (center: [number, number], zoom: number): void =>
    camera.comeCloser(center, Math.min(zooms.most, zoom))
  const places = createPlaceSet({ map, words, callbacks, comeCloser })
  const events = createEventSet({ map, words, callbacks, comeCloser, onChange: () => refocus() })
  const setOf = (state: MapState): MarkSet => (state.events ? events : places)

  const pin = createPin(
    map,
    (element) => new Marker({ element, draggable: true }),
    (at) => callbacks.onPin?.(at),
  )
  const tools = followTools(map, words, callbacks)
  const overlays = createOverlays(map, words, tell)
  const clearing = createClearing(map)
  const targets = createTargets(map, words.t('map.marks'), {
    onChoose: (target) =>
      tools.isMeasuring() ? callbacks.onMeasurePoint?.(target.lngLat) : setOf(wanted).choose(target, true),
    onFocus: (target) => setOf(wanted).hover(target),
  })

  const point = (state: MapState): void => {
    const spoken = setOf(state).spoken(state)
    const target = spoken && targets.at(spoken.key)
    if (!spoken || !target) return callout.hide()
    const { lngLat, width, height } = target
    callout.show(spoken.words, { lngLat, width, height, obstacles: targets.boxes })
  }
  const refocus = (): void => {
    if (!shown) return
    setOf(shown).focus(shown, tabs)
    point(shown)
  }

  const apply = (): void => {
    const next = wanted
    const set = setOf(next)
    const isOther = shown !== null && setOf(shown) !== set
    if (isOther && shown) setOf(shown).clear()
    const before = isOther ? null : shown
    const theme = shown?.theme ?? next.theme
    shown = next
    tell('mapIdle', 'false')
    for (const [side, pixels] of Object.entries(next.padding ?? {})) {
      element.style.setProperty(`--map-${side}`, `${pixels}px`)
    }
    if (theme !== next.theme) applyTheme(map, theme, next.theme)
    tools.show(next)
    camera.aim(next, before)
    pin.show(next.pin ?? null)
    overlays.show(next)
    const isNewData = set.draw(next, before)
    if (isNewData) {
      dataVersion++
      if (isOther) {
        tabs = []
        for (const source of ['tabs', 'leaders']) setFeatures(map, source, [])
      }
      showAreas(map, set.areas())
      tell('places', next.places.length)
      tell('events', next.events?.length ?? 0)
    }
    set.focus(next, tabs)
    tell('hovered', next.hoveredEvent ?? next.hovered ?? '')
    const selected = set.selected(next)
    if ((before ? set.selected(before) : null) !== selected) {
      const at = set.selectedAt(next)
      if (at && selected && !targets.at(selected)) camera.bringIntoView(at, next)
    }
    clearing.keepAhead(() => listCovers(element), next.padding)
    point(next)
    map.triggerRepaint()
  }

  /** Runs when nothing moves or loads: tabs find their places, then targets follow what is drawn. */
  const settle = (): void => {
    if (!shown) return
    const set = setOf(shown)
    const { lng, lat } = map.getCenter()
    const { clientWidth, clientHeight } = map.getCanvas()
    const view = [lng, lat, map.getZoom(), clientWidth, clientHeight, dataVersion].join(' ')
    if (view !== placedFor) {
      placedFor = view
      const marks = map.queryRenderedFeatures({ layers: set.layers })
      const spots = marks.flatMap(({ geometry }): [number, number][] =>
        geometry.type === 'Point' ? [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]] : [],
      )
      const covers = listCovers(element)
      const placed = placeTabs(map, set.areas(), [...spots, ...set.named()], {
        padding: shown.padding ?? {},
        covers,
      })
      tabs = placed.tabs
      setFeatures(map, 'tabs', tabs)
      setFeatures(map, 'leaders', placed.leaders)
      clearing.keep(covers, shown.padding)
      set.focus(shown, tabs)
      return
    }
    targets.show(set.targets(tabs), set.selected(shown))
    point(shown)
    for (const kind of ['mark', 'cluster', 'tab'] as const) tell(`${kind}s`, targets.count(kind))
    tell('mapIdle', 'true')
  }

  map.on('style.load', () => {
    if (isLoaded) return
    isLoaded = true
    apply()
  })
  map.once('load', () => {
    tell('mapReady', 'true')
    callbacks.onReady?.()
  })
  map.on('idle', settle)
  map.on('movestart', () => {
    tell('mapIdle', 'false')
    clearing.stop()
  })
  const stopListening = listenToPointer(map, {
    find: (at) => (tools.isMeasuring() ? null : setOf(wanted).find(at)),
    onChoose: (target, at) => {
      if (tools.isMeasuring() || pin.isShown) return
      setOf(wanted).choose(target, false)
      overlays.choose(target ? null : at)
    },
    isOther: (at) => !tools.isMeasuring() && overlays.has(at),
    onHover: (target) => setOf(wanted).hover(target),
  })

  let isBasemapMissed = false
  map.on('error', ({ error }) => {
    if (isBasemapMissed) return
    isBasemapMissed = true
    console.warn('The map could not load a part of itself:', error.message)
    callbacks.onError?.('basemap-missing')
  })
  map.on('webglcontextlost', () => callbacks.onError?.('context-lost'))

  return {
    show: (state: MapState): void => {
      // Painting anew takes longer than everything else a change of the view does; most draw the map no other way.
      if (isSameState(state, wanted) && shown !== null) return
      wanted = state
      if (isLoaded) apply()
    },
    destroy: (): void => {
      stopListening()
      pin.destroy()
      tools.destroy()
      overlays.destroy()
      targets.destroy()
      events.destroy()
      callout.destroy()
      removeControls()
      map.remove()
      element.remove()
      for (const name of told) delete container.dataset[name]
    },
  }
}
