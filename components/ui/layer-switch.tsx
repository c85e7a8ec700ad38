import { useTranslations } from 'use-intl/react'
import styles from './layer-switch.module.css'

/** What the marks of a map are: reports of what happened, or every place that is named. */
export type Layer = 'reports' | 'places'

const LAYERS: readonly Layer[] = ['reports', 'places']

type Props = { layer: Layer; onChange: (layer: Layer) => void }

export const LayerSwitch = ({ layer: shown, onChange }: Props) => {
  const t = useTranslations('ui')
  return (
    // Two buttons that belong together, no fields of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles.switch} role="group" aria-label={t('whatMapShows')}>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          className={styles.segment}
          aria-pressed={layer === shown}
          onClick={() => layer !== shown && onChange(layer)}
        >
          {t(`layers.${layer}`)}
        </button>
      ))}
    </div>
  )
}
