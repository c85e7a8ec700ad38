import { useTranslations } from 'use-intl/react'
import { useOverlays, useView } from '@/lib/client'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { OverlaySwatch } from './overlay-swatch'
import styles from './overlays.module.css'
import { useOverlayCuts } from './use-overlay-cuts'

/** Tells the reader's own layers apart from what stories say; nothing when none is shown. */
export const OverlayLegend = () => {
  const t = useTranslations('overlays')
  const [view] = useView()
  const shown = shownOverlays(useOverlays().data?.overlays ?? [], view.overlays)
  const cutOf = useOverlayCuts()
  if (shown.length === 0) return null
  return (
    <section className={styles.legend} aria-labelledby="own-layers">
      <h2 id="own-layers">{t('notFromStoriesTitle')}</h2>
      <ul>
        {shown.map(({ id, name, colour }) => (
          <li key={id}>
            <OverlaySwatch colour={colour} />
            <span className={styles.name}>
              {t('ownLayer', { name })}
              {cutOf(id) && <span className={styles.meta}> {cutOf(id)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
