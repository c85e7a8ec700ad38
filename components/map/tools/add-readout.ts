import type { Map as MapLibreMap } from 'maplibre-gl'
import { formatDecimal } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'
import styles from '../map.module.css'

/** Where the pointer is, beside the scale. Not for screen readers: it changes with every pixel, and the menu says the same. */
export const addReadout = (map: MapLibreMap) => {
  const box = document.createElement('div')
  box.className = styles.readout ?? ''
  box.setAttribute('aria-hidden', 'true')
  box.hidden = true
  map.getContainer().querySelector('[data-scale]')?.after(box)
  return {
    show: (at: LngLat | null): void => {
      box.hidden = at === null
      if (at) box.textContent = formatDecimal(at)
    },
    destroy: (): void => box.remove(),
  }
}
