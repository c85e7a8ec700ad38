import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useView } from '@/lib/client'
import { type Hideable, hideables } from '@/lib/link'
import { PopoverPanel } from '@/components/ui/popover'
import { Tick } from '@/components/ui/tick'
import { ViewLayerSwitch } from '@/components/ui/view-layer-switch'
import styles from './layer-panel.module.css'

/** What the marks are, what is drawn with them, and the rows of own overlays as children. */
export const LayerPanel = ({ children }: { children?: ReactNode }) => {
  const t = useTranslations()
  const [view, setView] = useView()
  const id = useId()
  const set = (group: Hideable, isShown: boolean): void => {
    const hide = hideables.filter((other) => (other === group ? !isShown : view.hide?.includes(other)))
    setView({ hide: hide.length > 0 ? hide : null }, quietly)
  }
  return (
    <PopoverPanel side="left" align="start" className={styles.panel} aria-label={t('mapTools.layers')}>
      <h2 className={styles.title}>{t('mapTools.marks')}</h2>
      <ViewLayerSwitch />
      <h2 className={styles.title}>{t('mapTools.drawnWithThem')}</h2>
      <ul>
        {hideables.map((group) => (
          <li key={group}>
            <label className={styles.row} htmlFor={`${id}-${group}`}>
              <Tick
                id={`${id}-${group}`}
                aria-labelledby={`${id}-${group}-name`}
                aria-describedby={`${id}-${group}-definition`}
                checked={!view.hide?.includes(group)}
                onCheckedChange={(isShown) => set(group, isShown)}
              />
              <span>
                <span id={`${id}-${group}-name`}>{t(`layers.${group}.name`)}</span>
                <span id={`${id}-${group}-definition`} className={styles.definition}>
                  {t(`layers.${group}.definition`)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {children && (
        <>
          <h2 className={styles.title}>{t('mapTools.ownOverlays')}</h2>
          {children}
        </>
      )}
    </PopoverPanel>
  )
}
