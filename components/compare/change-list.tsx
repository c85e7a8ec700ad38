import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import head from '@/components/excerpts/list-panel.module.css'
import { useReturnFocus } from '@/components/reports/use-return-focus'
import { compareSentence } from '@/components/title/compare-sentence'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { VirtualList } from '@/components/ui/virtual-list'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import { ChangeItem } from './change-item'
import styles from './change-list.module.css'
import { changeRows, keyOfRow } from './change-rows'
import { tellMove } from './move-words'
import { SpansInWords } from './spans-in-words'

type Props = {
  compared: Parameters<typeof changeRows>[0] & Parameters<typeof compareSentence>[1]
  hovered: EventId | null
  /** The report whose card was open last. */
  last: EventId | null
  onSelect: (event: EventId) => void
  onHover: (event: EventId | null) => void
}

/** What is new, gone and still told of between two spans. */
export const ChangeList = ({ compared, hovered, last, onSelect, onHover }: Props) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const announce = useAnnounce()
  const summary = compareSentence(words, compared)
  useEffect(() => announce(summary), [announce, summary])
  const rows = changeRows(compared)
  const returnFocus = useReturnFocus(last)
  return (
    <>
      <div className={head.head}>
        <h2 className={head.title} id="reports" tabIndex={-1}>
          {t('compare.title')}
        </h2>
        <Button look="quiet" className={head.end} onClick={() => setView({ compare: null })}>
          <X /> {t('compare.onePeriod')}
        </Button>
      </div>
      {view.compare && (
        <p className={styles.spans}>
          <SpansInWords before={view.compare} shown={view} />
        </p>
      )}
      <VirtualList
        label={t('compare.list')}
        items={rows}
        total={rows.length}
        idOf={keyOfRow}
        inSight={last}
        onMore={noMore}
      >
        {(row) => {
          switch (row.kind) {
            case 'heading':
              return (
                <h3 className={styles.heading} data-change={row.of}>
                  <span className={styles.sign} aria-hidden="true" />
                  {t(`compare.headings.${row.of}.name`)}{' '}
                  <span className={styles.count}>{formatCount(words, row.count)}</span>
                  <span className={styles.meaning}>{t(`compare.headings.${row.of}.meaning`)}</span>
                </h3>
              )
            case 'move':
              return <p className={styles.move}>{tellMove(words, row.move)}</p>
            case 'event':
              return (
                <ChangeItem
                  event={row.event}
                  change={row.change}
                  hovered={row.event.id === hovered}
                  onShown={(button) => returnFocus(row.event.id, button)}
                  onSelect={() => onSelect(row.event.id)}
                  onHover={(hovering) => onHover(hovering ? row.event.id : null)}
                />
              )
            default:
              return row satisfies never
          }
        }}
      </VirtualList>
    </>
  )
}

const noMore = (): void => {}
