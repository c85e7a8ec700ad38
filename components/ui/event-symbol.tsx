import { useId } from 'react'
import type { EventType, ReportStatus } from '@/lib/domain'
import { EVENT_PATHS, RIM } from '@/lib/look/event-paths'
import styles from './event-symbol.module.css'

type Props = {
  /** Null shows the rim alone around a neutral dot: a row of the legend that speaks of every type. */
  type: EventType | null
  /** Null leaves out plate and rim: a row that speaks of every status. */
  status: ReportStatus | null
  /** CSS px: 22 in lists, 48 in a room. */
  size?: number
}

const isSplit = (status: ReportStatus | null): boolean => status === 'denied' || status === 'disputed'

/** The mark of an event as on the map: plate, shape of its type, rim of its status; half filled when disputed. */
export const EventSymbol = ({ type, status, size = 22 }: Props) => (
  <svg
    className={styles.symbol}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    data-type={type ?? undefined}
    aria-hidden="true"
  >
    {status && <circle className={styles.plate} cx="12" cy="12" r={RIM.plate} />}
    {type ? (
      <Shape path={EVENT_PATHS[type]} split={isSplit(status)} />
    ) : (
      <Shape path={DOT} split={isSplit(status)} />
    )}
    {status && <Rim status={status} />}
  </svg>
)

const DOT = 'M12 7.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8Z'

const Shape = ({ path, split }: { path: string; split: boolean }) => {
  const id = useId()
  if (!split) return <path className={styles.shape} d={path} />
  return (
    <>
      <clipPath id={id}>
        <path d="M0 0H12V24H0Z" />
      </clipPath>
      <path className={styles.half} d={path} clipPath={`url(#${id})`} />
      <path className={styles.split} d={path} />
    </>
  )
}

const Rim = ({ status }: { status: ReportStatus }) => {
  const ring = { className: styles.rim, cx: 12, cy: 12, r: RIM.radius }
  switch (status) {
    case 'confirmed':
      return <circle {...ring} strokeWidth={RIM.confirmed} />
    case 'reported':
      return <circle {...ring} strokeWidth={RIM.reported.width} strokeOpacity={RIM.reported.opacity} />
    case 'claimed':
      return (
        <circle
          {...ring}
          strokeWidth={RIM.claimed.width}
          strokeDasharray={RIM.claimed.dashes.join(' ')}
          strokeDashoffset={RIM.claimed.offset}
        />
      )
    case 'denied':
    case 'disputed':
      return (
        <>
          <path className={styles.rim} d={RIM.disputed.left} strokeWidth={RIM.disputed.width} />
          <path className={styles.against} d={RIM.disputed.right} strokeWidth={RIM.disputed.width} />
        </>
      )
  }
}
