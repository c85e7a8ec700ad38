import type { Map as MapLibreMap } from 'maplibre-gl'
import { roundDistance } from '@/lib/look/round-distance'
import { formatScale } from '@/components/words/format-distance'
import type { Words } from '@/components/words/make-words'
import styles from './map.module.css'

const signs = { in: 'M3 8h10M8 3v10', out: 'M3 8h10' }

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  if (className) made.className = className
  return made
}

/** Zoom buttons, scale and attribution, kept in step with the map. `byReader` marks a move as the reader's own. */
export const addControls = (
  container: HTMLElement,
  map: MapLibreMap,
  words: Words,
  byReader: object,
): (() => void) => {
  const { t } = words
  const zoom = element('div', styles.zoom)
  zoom.dataset['zoom'] = ''
  zoom.dataset['overMap'] = ''
  zoom.setAttribute('role', 'group')
  zoom.setAttribute('aria-label', t('map.zoom'))
  const button = (label: string, path: string, act: () => void): HTMLButtonElement => {
    const made = element('button', undefined)
    made.type = 'button'
    made.setAttribute('aria-label', label)
    made.title = label
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    icon.setAttribute('viewBox', '0 0 16 16')
    icon.setAttribute('aria-hidden', 'true')
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    line.setAttribute('d', path)
    icon.append(line)
    made.append(icon)
    made.addEventListener('click', act)
    zoom.append(made)
    return made
  }
  const closer = button(t('map.zoomIn'), signs.in, () => map.zoomIn({}, byReader))
  const farther = button(t('map.zoomOut'), signs.out, () => map.zoomOut({}, byReader))

  const foot = element('div', styles.foot)
  const scale = element('div', styles.scale)
  scale.dataset['scale'] = ''
  scale.dataset['overMap'] = ''
  const bar = element('div', styles.bar)
  const distance = element('span', undefined)
  scale.append(bar, distance)
  const credits = element('div', styles.attribution)
  credits.dataset['overMap'] = ''
  credits.textContent = t('map.attribution')
  foot.append(scale, credits)
  container.append(zoom, foot)

  const refresh = (): void => {
    const { width, km } = roundDistance(map.getCenter().lat, map.getZoom())
    bar.style.width = `${width}px`
    distance.textContent = formatScale(words, km)
    closer.disabled = map.getZoom() >= map.getMaxZoom()
    farther.disabled = map.getZoom() <= map.getMinZoom()
  }
  refresh()
  map.on('move', refresh)
  return () => {
    map.off('move', refresh)
    zoom.remove()
    foot.remove()
  }
}
