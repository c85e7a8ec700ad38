import { useView } from '@/lib/client'
import { showLayer } from '@/lib/link'
import styles from './layer-switch.module.css'

const LAYERS = [
  { layer: null, name: 'Reports' },
  { layer: 'places', name: 'Places' },
] as const

/** What the marks are: reports of what happened, or every place that is named. */
export const LayerSwitch = () => {
  const [view, setView] = useView()
  return (
    // Two buttons that belong together, no fields of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles.switch} role="group" aria-label="What the map shows">
      {LAYERS.map(({ layer, name }) => (
        <button
          key={name}
          type="button"
          className={styles.segment}
          aria-pressed={view.layer === layer}
          onClick={() => view.layer !== layer && setView(showLayer(layer))}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
