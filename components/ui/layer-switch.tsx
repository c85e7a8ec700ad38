import styles from './layer-switch.module.css'

/** What the marks of a map are: reports of what happened, or every place that is named. */
export type Layer = 'reports' | 'places'

const LAYERS = [
  { layer: 'reports', name: 'Reports' },
  { layer: 'places', name: 'Places' },
] as const

type Props = { layer: Layer; onChange: (layer: Layer) => void }

export const LayerSwitch = ({ layer: shown, onChange }: Props) => (
  // Two buttons that belong together, no fields of a form.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <div className={styles.switch} role="group" aria-label="What the map shows">
    {LAYERS.map(({ layer, name }) => (
      <button
        key={name}
        type="button"
        className={styles.segment}
        aria-pressed={layer === shown}
        onClick={() => layer !== shown && onChange(layer)}
      >
        {name}
      </button>
    ))}
  </div>
)
