import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { EventId } from '@/lib/domain'
import head from '@/components/excerpts/list-panel.module.css'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import type { Beside } from './beside'
import { SharedEvent } from './shared-event'
import { SharedList } from './shared-list'
import styles from './shared-panel.module.css'
import { SharedPlace } from './shared-place'
import type { SharedMapData } from './use-shared-map'

type Props = {
  shared: SharedMapData
  beside: NonNullable<Beside>
  /** In a page of another site: what is opened opens in a window of its own. */
  isApart: boolean
  /** It was opened here; one that is the sender's own leaves the focus where it is, in another page above all. */
  takesFocus: boolean
  hovered: EventId | null
  onHover: (event: EventId | null) => void
  onChange: (beside: Beside) => void
}

/** What the map shows, in words, and where the reader goes on when it opens: everything in a list, one report with its sentences, or one place with its own. */
export const SharedPanel = (props: Props) => {
  const { shared, beside, isApart, takesFocus, hovered, onHover, onChange } = props
  const { t } = useWords()
  const { code } = shared.share
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <aside className={styles.panel} aria-labelledby="beside">
      <div className={head.head}>
        <h2 className={head.title} id="beside" tabIndex={-1} ref={title}>
          {t('list' in beside ? 'share.sources' : 'event' in beside ? 'reports.report' : 'share.place')}
        </h2>
        {!('list' in beside) && (
          <Button look="quiet" className={styles.all} onClick={() => onChange({ list: true })}>
            {t('share.all')}
          </Button>
        )}
        <Button
          look="quiet"
          square
          className={'list' in beside ? styles.all : ''}
          aria-label={t('ui.close')}
          onClick={() => onChange(null)}
        >
          <X />
        </Button>
      </div>
      {'list' in beside ? (
        <SharedList shared={shared} hovered={hovered} onHover={onHover} onChange={onChange} />
      ) : 'event' in beside ? (
        <SharedEvent key={beside.event} code={code} id={beside.event} isApart={isApart} />
      ) : (
        <SharedPlace key={beside.place} shared={shared} id={beside.place} isApart={isApart} />
      )}
    </aside>
  )
}
