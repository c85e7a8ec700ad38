import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { SURE_ROWS, toStatuses } from '@/components/filters/sure-rows'
import { EventSymbol } from '@/components/ui/event-symbol'
import { ExactnessSymbol } from '@/components/ui/exactness-symbol'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { useMedia } from '@/components/ui/use-media'
import { EXACTNESS_ROWS, KIND_ROWS, TYPE_ROWS } from '@/components/words/legend-rows'
import { useWords } from '@/components/words/use-words'
import styles from './shared-legend.module.css'
import type { SharedMapData } from './use-shared-map'

type Props = {
  shared: SharedMapData
  /** Something else stands beside the map. */
  isBeside: boolean
}

/** What the marks of this map mean, and of no other: open where there is room for it. */
export const SharedLegend = ({ shared, isBeside }: Props) => {
  const { t } = useWords()
  const isRoomy = useMedia(isBeside ? ROOM.beside : ROOM.alone)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const rows = useRows(shared)
  const isOpen = chosen ?? isRoomy
  if (rows.length === 0) return null
  return (
    <section className={styles.legend} data-over-map aria-label={t('share.legend')}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
        {t('share.legend')} {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
      </button>
      {isOpen && (
        // Reached by keyboard, since it may be longer than the map is high.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        <ul className={styles.rows} aria-label={t('share.legend')} tabIndex={0}>
          {rows.map(({ key, symbol, name, definition }) => (
            <li key={key} className={styles.row}>
              {symbol}
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.definition}>{definition}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Row {
  key: string
  symbol: ReactNode
  name: string
  definition: string
}

const useRows = ({ isPlaces, places, events, comparison }: SharedMapData): Row[] => {
  const { t } = useWords()
  if (isPlaces) {
    const kinds = new Set(places?.features.map(({ properties }) => properties.kind))
    return KIND_ROWS.filter((kind) => kinds.has(kind)).map((kind) => ({
      key: kind,
      symbol: <KindSymbol kind={kind} />,
      name: t(`kinds.${kind}.name`),
      definition: t(`kinds.${kind}.definition`),
    }))
  }
  const shown = (comparison?.marks ?? events?.features ?? []).map(({ properties }) => properties)
  const types = new Set(shown.map(({ eventType }) => eventType))
  const statuses = new Set(shown.map(({ status }) => status))
  const exact = new Set(shown.map(({ exactness }) => exactness))
  return [
    ...TYPE_ROWS.filter((type) => types.has(type)).map((type) => ({
      key: type,
      symbol: <EventSymbol type={type} status={null} size={20} />,
      name: t(`eventTypes.${type}.short`),
      definition: t(`share.short.types.${type}`),
    })),
    ...SURE_ROWS.filter((row) => toStatuses([row]).some((status) => statuses.has(status))).map((row) => ({
      key: row,
      symbol: <EventSymbol type={null} status={row} size={20} />,
      name: row === 'disputed' ? t('filters.deniedOrDisputed') : t(`statuses.${row}.name`),
      definition: t(`share.short.statuses.${row}`),
    })),
    ...EXACTNESS_ROWS.filter((one) => exact.has(one)).map((exactness) => ({
      key: exactness,
      symbol: <ExactnessSymbol exactness={exactness} />,
      name: t(`exactnesses.${exactness}.name`),
      definition: t(`share.short.exactnesses.${exactness}`),
    })),
  ]
}

const ROOM = {
  alone: '(min-width: 480px) and (min-height: 480px)',
  beside: '(min-width: 1024px) and (min-height: 480px)',
}
