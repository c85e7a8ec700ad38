import { type ReactNode, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useView } from '@/lib/client'
import { type Stop, fromStop, nearestStop, nextStop, stopHeight, toStop } from './sheet-stops'
import styles from './sheet.module.css'

/** The list beside the map; on phones a sheet over it that is dragged, or tapped, from stop to stop. */
export const Sheet = ({ label, children }: { label: string; children: ReactNode }) => {
  const t = useTranslations('phone')
  const [view, setView] = useView()
  const [height, setHeight] = useState<number | null>(null)
  const drag = useRef<{ y: number; at: number; from: number; velocity: number; moved: boolean } | null>(null)
  const stop = toStop(view.sheet)
  const go = (stop: Stop) => setView({ sheet: fromStop(stop) }, quietly)

  const move = (event: React.PointerEvent) => {
    const now = drag.current
    if (!now || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const elapsed = Math.max(1, event.timeStamp - now.at)
    const velocity = (now.y - event.clientY) / elapsed
    drag.current = { ...now, velocity, moved: now.moved || Math.abs(event.clientY - now.y) > 3 }
    setHeight(now.from + (now.y - event.clientY))
  }
  const drop = () => {
    const now = drag.current
    if (now?.moved && height !== null) go(nearestStop(height, now.velocity, window.innerHeight))
    setHeight(null)
  }

  return (
    <aside
      className={styles.sheet}
      aria-label={label}
      data-stop={stop}
      data-dragged={height === null ? undefined : true}
      style={height === null ? undefined : { height }}
    >
      <button
        type="button"
        className={styles.grip}
        aria-label={t(`sheet.${stop}`)}
        onPointerDown={(event) => {
          const from = stopHeight(stop, window.innerHeight)
          drag.current = { y: event.clientY, at: event.timeStamp, from, velocity: 0, moved: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={() => setHeight(null)}
        onClick={() => {
          if (!drag.current?.moved) go(nextStop[stop])
          drag.current = null
        }}
      >
        <span />
      </button>
      {children}
    </aside>
  )
}
