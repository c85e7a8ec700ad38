import { Circle, Ruler } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { PositionForms } from '@/components/coordinates/position-forms'
import { PopoverPanel } from '@/components/ui/popover'
import { startMeasure } from './measure'
import styles from './position-menu.module.css'
import type { MapToolsHandle } from './use-map-tools'

/** What can be done with a place of the map that was asked for. It closes when the map moves away from it. */
export const PositionMenu = ({ tools: { asked, setAsked, setMeasure } }: { tools: MapToolsHandle }) => {
  const t = useTranslations('mapTools')
  const opener = useRef<Element | null>(null)
  const measure = (mode: 'distance' | 'radius'): void => {
    if (asked) setMeasure(startMeasure(mode, [asked.at]))
    setAsked(null)
  }
  return (
    <Popover.Root open={asked !== null} onOpenChange={(open) => !open && setAsked(null)}>
      {asked && (
        <Popover.Anchor asChild>
          <span className={styles.spot} style={{ left: asked.x, top: asked.y }} />
        </Popover.Anchor>
      )}
      <PopoverPanel
        side="bottom"
        align="start"
        className={styles.menu}
        aria-label={t('position')}
        // The finger that is lifted after a long press moves the focus to the map.
        onFocusOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={() => {
          opener.current = document.activeElement
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
        }}
      >
        {asked && <PositionForms key={asked.at.join(' ')} at={asked.at} />}
        <ul className={styles.actions}>
          <li>
            <button type="button" className={styles.action} onClick={() => measure('distance')}>
              <Ruler /> {t('measureFromHere')}
            </button>
          </li>
          <li>
            <button type="button" className={styles.action} onClick={() => measure('radius')}>
              <Circle /> {t('radiusAroundHere')}
            </button>
          </li>
        </ul>
      </PopoverPanel>
    </Popover.Root>
  )
}
