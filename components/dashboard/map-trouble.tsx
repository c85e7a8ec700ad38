import { MapPinOff } from 'lucide-react'
import type { MapProblem } from '@/components/map/map-state'
import styles from './map-trouble.module.css'

const WORDS: Record<MapProblem, { title: string; detail: string }> = {
  'no-webgl': {
    title: 'This browser can’t draw the moving map.',
    detail:
      'It offers no WebGL: hardware acceleration may be switched off. A still picture stands in its place; the list opens every mark.',
  },
  'context-lost': {
    title: 'The graphics card stopped drawing the map.',
    detail: 'It usually comes back by itself; if not, reload the page. The list still works.',
  },
  'basemap-missing': {
    title: 'The background of the map is missing.',
    detail: 'Marks are drawn without land and borders. Build it with: npm run build:basemap',
  },
}

/** Why there is no map, or only half of it. */
export const MapTrouble = ({ problem }: { problem: MapProblem }) => (
  <div className={styles.trouble} role="alert">
    <MapPinOff />
    <div>
      <p className={styles.title}>{WORDS[problem].title}</p>
      <p className={styles.detail}>{WORDS[problem].detail}</p>
    </div>
  </div>
)
