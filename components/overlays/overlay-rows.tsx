import { Pencil, Plus, Trash2 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useOverlays, useView } from '@/lib/client'
import type { Overlay } from '@/lib/domain'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { Button } from '@/components/ui/button'
import { Tick } from '@/components/ui/tick'
import { Hidden } from '@/components/ui/hidden'
import { OverlaySwatch } from './overlay-swatch'
import styles from './overlays.module.css'
import { toggleOverlay } from './toggle-overlay'
import { useOverlayCuts } from './use-overlay-cuts'

/** What the dialog over the map is about. */
export type OverlayTask = { act: 'add' } | { act: 'list' | 'edit' | 'delete'; overlay: Overlay }

/** The own layers as rows of the layer panel; what needs a dialog closes the panel first. */
export const OverlayRows = ({ onTask }: { onTask: (task: OverlayTask) => void }) => {
  const t = useTranslations()
  const [view, setView] = useView()
  const id = useId()
  const all = useOverlays().data?.overlays ?? []
  const shown = new Set(shownOverlays(all, view.overlays).map((overlay) => overlay.id))
  const cutOf = useOverlayCuts()
  return (
    <>
      <ul aria-label={t('overlays.list')}>
        {all.map((overlay) => (
          <li key={overlay.id} className={styles.row}>
            <div className={styles.about}>
              <label className={styles.label} htmlFor={`${id}-${overlay.id}`}>
                <Tick
                  id={`${id}-${overlay.id}`}
                  aria-label={overlay.name}
                  checked={shown.has(overlay.id)}
                  onCheckedChange={() =>
                    setView({ overlays: toggleOverlay(all, view.overlays, overlay.id) }, quietly)
                  }
                />
                <OverlaySwatch colour={overlay.colour} />
                <span className={styles.name}>{overlay.name}</span>
              </label>
              <Popover.Close asChild>
                <Button look="link" className={styles.more} onClick={() => onTask({ act: 'list', overlay })}>
                  {t('counts.features', { count: overlay.counts.features })}
                  <Hidden> {t('overlays.listThem', { name: overlay.name })}</Hidden>
                </Button>
              </Popover.Close>
              {cutOf(overlay.id) && <p className={styles.cut}>{cutOf(overlay.id)}</p>}
            </div>
            <Popover.Close asChild>
              <Button
                look="quiet"
                square
                aria-label={t('overlays.editThis', { name: overlay.name })}
                onClick={() => onTask({ act: 'edit', overlay })}
              >
                <Pencil />
              </Button>
            </Popover.Close>
            <Popover.Close asChild>
              <Button
                look="quiet"
                square
                aria-label={t('overlays.deleteThis', { name: overlay.name })}
                onClick={() => onTask({ act: 'delete', overlay })}
              >
                <Trash2 />
              </Button>
            </Popover.Close>
          </li>
        ))}
      </ul>
      <Popover.Close asChild>
        <Button className={styles.add} onClick={() => onTask({ act: 'add' })}>
          <Plus /> {t('overlays.addLayer')}
        </Button>
      </Popover.Close>
    </>
  )
}
