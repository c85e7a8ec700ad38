import type { OverlayColour } from '@/lib/domain'
import styles from './overlays.module.css'

/** A short line in the colour of a layer. */
export const OverlaySwatch = ({ colour }: { colour: OverlayColour }) => (
  <span className={styles.swatch} data-colour={colour} aria-hidden="true" />
)
