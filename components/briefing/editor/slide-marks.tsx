import { Eye, EyeOff, Pin, PinOff } from 'lucide-react'
import { useMemo } from 'react'
import type { Bbox, EventId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf } from '@/lib/domain/slide-content'
import { Button } from '@/components/ui/button'
import { EventSymbol } from '@/components/ui/event-symbol'
import { VirtualList } from '@/components/ui/virtual-list'
import { useWords } from '@/components/words/use-words'
import { tellEvent } from '../tell/tell-rows'
import styles from './slide-marks.module.css'
import type { Editor } from './use-editor'

interface Props {
  slide: Slide
  content: ContentOf<'map'>
  act: Editor['act']
  selected: EventId | null
  /** What the map shows since the reader moved it; null when nobody did. */
  extent: Bbox | null
  onSelect: (event: EventId | null) => void
}

/** What is on the map of a slide: which marks, whose sentence, and where it looks. */
export const SlideMarks = ({ slide, content, act, selected, extent, onSelect }: Props) => {
  const { t } = useWords()
  const { id } = slide
  const events = useMemo(() => [...content.events, ...(content.earlier ?? [])], [content])
  const hidden = new Set(slide.hidden)
  const here = events.filter((event) => hidden.has(event.id)).length
  return (
    <section className={styles.marks} aria-label={t('briefing.editor.map')}>
      <h2 className={styles.head}>{t('briefing.editor.map')}</h2>
      <p className={styles.note}>
        {slide.extent
          ? t('briefing.editor.viewKept')
          : extent
            ? t('briefing.editor.viewFree')
            : t('briefing.editor.moveFirst')}
      </p>
      <div className={styles.actions}>
        <Button disabled={!extent} onClick={() => extent && act({ do: 'change', id, change: { extent } })}>
          {t('briefing.editor.keepView')}
        </Button>
        {slide.extent && (
          <Button onClick={() => act({ do: 'change', id, change: { extent: null } })}>
            {t('briefing.editor.showAll')}
          </Button>
        )}
      </div>
      <h3 className={styles.head}>
        {t('briefing.editor.marksOf', {
          shown: String(events.length - here),
          total: String(content.total + (content.earlier?.length ?? 0)),
        })}
      </h3>
      <div className={styles.list}>
        <VirtualList
          label={t('briefing.editor.marks')}
          items={events}
          total={events.length}
          idOf={(event) => event.id}
          inSight={selected}
          onMore={nothing}
        >
          {(event) => (
            <Mark
              event={event}
              isHidden={hidden.has(event.id)}
              isPinned={slide.pinned === event.id}
              isSelected={selected === event.id}
              onHide={(isHidden) => act({ do: isHidden ? 'hide' : 'show', id, event: event.id })}
              onPin={(isPinned) => act({ do: 'change', id, change: { pinned: isPinned ? event.id : null } })}
              onSelect={() => onSelect(selected === event.id ? null : event.id)}
            />
          )}
        </VirtualList>
      </div>
    </section>
  )
}

const nothing = (): void => undefined

interface MarkProps {
  event: KeptEvent
  isHidden: boolean
  isPinned: boolean
  isSelected: boolean
  onHide: (isHidden: boolean) => void
  onPin: (isPinned: boolean) => void
  onSelect: () => void
}

const Mark = ({ event, isHidden, isPinned, isSelected, onHide, onPin, onSelect }: MarkProps) => {
  const words = useWords()
  const { t } = words
  const name = tellEvent(words, event)
  const label = (what: string): string => `${what}: ${name}`
  return (
    <article className={styles.mark} data-selected={isSelected || undefined} data-off={isHidden || undefined}>
      <button type="button" className={styles.open} aria-pressed={isSelected} onClick={onSelect}>
        <EventSymbol type={event.eventType} status={event.status} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.sentence} lang="en">
            {isHidden ? t('briefing.editor.hidden') : event.sentence.excerpt}
          </span>
        </span>
      </button>
      <Button
        look="quiet"
        square
        aria-pressed={isPinned}
        disabled={isHidden}
        aria-label={label(t(isPinned ? 'briefing.editor.unpin' : 'briefing.editor.pin'))}
        title={t(isPinned ? 'briefing.editor.unpin' : 'briefing.editor.pin')}
        onClick={() => onPin(!isPinned)}
      >
        {isPinned ? <PinOff /> : <Pin />}
      </Button>
      <Button
        look="quiet"
        square
        aria-label={label(t(isHidden ? 'briefing.editor.show' : 'briefing.editor.hide'))}
        title={t(isHidden ? 'briefing.editor.show' : 'briefing.editor.hide')}
        onClick={() => onHide(!isHidden)}
      >
        {isHidden ? <Eye /> : <EyeOff />}
      </Button>
    </article>
  )
}
