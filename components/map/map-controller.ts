import { Map as MapLibreMap, addProtocol, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Feature } from 'geojson'
import type { PlaceId } from '@/lib/domain'
import { applyTheme } from './apply-theme'
import { findTargets, targetAt } from './find-targets'
import { listenToPointer } from './listen-to-pointer'
import { makeImage } from './images/make-image'
import { loadTile } from './load-tile'
import { byReader, createCamera } from './map-camera'
import { addControls } from './map-controls'
import { type MapData, toMapData } from './map-data'
import type { MapCallbacks, MapController, MapState } from './map-state'
import { mapStyle } from './map-style'
import styles from './map.module.css'
import { placeTabs } from './place-tabs'
import { setFeatures } from './set-features'
import { createCallout } from './show-callout'
import { showAreas, showFocus } from './show-focus'
import { type Target, createTargets } from './show-targets'

const options = {
  minZoom: 1,
  maxZoom: 13,
  world: { center: [20, 25] as [number, number], zoom: 1.5 }, // before any place is known
}
let isPrepared = false
const prepare = (): void => {
  if (isPrepared) return
  isPrepared = true
  setWorkerUrl(`${window.location.origin}/maplibre/maplibre-gl-worker.mjs`)
  addProtocol('basemap', loadTile)
}

/** The map as an island: it fills `container` at the first `show` and keeps it in step from then on. */
export const createMapController = (container: HTMLElement, callbacks: MapCallbacks): MapController => {
  let island: ReturnType<typeof createIsland> | null = null
  let isDead = false
  return {
    show: (state) => {
      if (isDead) return
      if (island) return island.show(state)
      try {
        island = createIsland(container, callbacks, state)
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

const createIsland = (container: HTMLElement, callbacks: MapCallbacks, first: MapState) => {
  prepare()
  const { origin } = window.location
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const element = document.createElement('div')
  element.className = styles.map ?? ''
  container.append(element)
  const map = new MapLibreMap({
    container: element,
    style: mapStyle(first.theme, origin),
    ...(first.camera
      ? { center: [first.camera.lng, first.camera.lat], zoom: first.camera.zoom }
      : options.world),
    minZoom: options.minZoom,
    maxZoom: options.maxZoom,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: isStill ? 0 : 150,
    locale: { 'Map.Title': 'Map. Arrow keys move it, plus and minus zoom.' },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver((name) => {
    const made = makeImage(name)
    if (made) map.addImage(name, made.image, made.metadata)
  })
  const removeControls = addControls(element, map, byReader)
  const callout = createCallout(map)
  const camera = createCamera(map, first.camera, (moved) => callbacks.onMove?.(moved))

  let wanted = first
  let shown: MapState | null = null
  let data: MapData = toMapData([])
  let tabs: Feature[] = []
  let placedFor = ''
  let dataVersion = 0
  let isLoaded = false

  const tell = (name: string, value: string | number): void => {
    container.dataset[name] = String(value)
  }
  tell('mapReady', 'false')
  tell('mapIdle', 'false')

  let under: PlaceId | null = null
  const hover = (place: PlaceId | null): void => {
    if (place === under) return
    under = place
    callbacks.onHover?.(place)
  }

  const choose = (target: Target): void => {
    if (target.clusterId === null) {
      callbacks.onSelect?.(target.placeId)
      return
    }
    void comeCloser(target.clusterId, target.lngLat)
  }
  const comeCloser = async (cluster: number, center: [number, number]): Promise<void> => {
    const zoom = await map.getSource<GeoJSONSource>('marks')?.getClusterExpansionZoom(cluster)
    camera.comeCloser(center, Math.min(options.maxZoom, Math.max(zoom ?? 0, map.getZoom() + 1)))
  }
  const targets = createTargets(map, {
    onChoose: choose,
    onFocus: (target) => hover(target?.placeId ?? null),
  })

  const point = ({ selected }: MapState): void => {
    const feature = selected && data.byId.get(selected)
    const target = selected ? targets.at(selected) : undefined
    if (!feature || !target) return callout.hide()
    const { lngLat, width, height } = target
    callout.show(feature, { lngLat, width, height, obstacles: targets.boxes })
  }

  const apply = (): void => {
    const [before, next] = [shown, wanted]
    shown = next
    tell('mapIdle', 'false')
    for (const [side, pixels] of Object.entries(next.padding ?? {})) {
      element.style.setProperty(`--map-${side}`, `${pixels}px`)
    }
    if (before && before.theme !== next.theme) applyTheme(map, before.theme, next.theme)
    const isNewData =
      before?.places !== next.places && (before === null || before.places.length + next.places.length > 0)
    if (isNewData) {
      data = toMapData(next.places)
      dataVersion++
      setFeatures(map, 'discs', data.discs.features)
      showAreas(map, data.areas)
      tell('places', next.places.length)
    }
    // The selected place is drawn on its own and leaves its cluster.
    if (isNewData || before?.selected !== next.selected) {
      const others = data.marks.features.filter(({ properties }) => properties?.['placeId'] !== next.selected)
      setFeatures(map, 'marks', others)
    }
    const isNewFocus = before?.selected !== next.selected || before?.hovered !== next.hovered
    if (isNewData || isNewFocus) showFocus(map, data, tabs, next.selected, next.hovered)
    tell('hovered', next.hovered ?? '')
    camera.aim(next, before)
    if (before?.selected !== next.selected) {
      const feature = next.selected && data.byId.get(next.selected)
      if (feature && !targets.at(feature.properties.placeId))
        camera.bringIntoView(feature.geometry.coordinates, next)
      point(next)
    }
    map.triggerRepaint()
  }

  /** Runs when nothing moves or loads: tabs find their places, then targets follow what is drawn. */
  const settle = (): void => {
    if (!shown) return
    const { lng, lat } = map.getCenter()
    const { clientWidth, clientHeight } = map.getCanvas()
    const view = [lng, lat, map.getZoom(), clientWidth, clientHeight, dataVersion].join(' ')
    if (view !== placedFor) {
      placedFor = view
      const marks = map.queryRenderedFeatures({ layers: ['marks', 'clusters'] })
      const spots = marks.flatMap(({ geometry }): [number, number][] =>
        geometry.type === 'Point' ? [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]] : [],
      )
      const placed = placeTabs(map, data.areas, spots, shown.padding ?? {})
      tabs = placed.tabs
      setFeatures(map, 'tabs', tabs)
      setFeatures(map, 'leaders', placed.leaders)
      showFocus(map, data, tabs, shown.selected, shown.hovered)
      return
    }
    targets.show(findTargets(map, data), shown.selected)
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
  map.on('movestart', () => tell('mapIdle', 'false'))
  const stopListening = listenToPointer(map, {
    find: (at) => targetAt(map, data, at),
    onChoose: choose,
    onSelect: (place) => callbacks.onSelect?.(place),
    onHover: hover,
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
      wanted = state
      if (isLoaded) apply()
    },
    destroy: (): void => {
      stopListening()
      targets.destroy()
      callout.destroy()
      removeControls()
      map.remove()
      element.remove()
      for (const name of ['mapReady', 'mapIdle', 'places', 'marks', 'clusters', 'tabs', 'hovered'])
        delete container.dataset[name]
    },
  }
}
