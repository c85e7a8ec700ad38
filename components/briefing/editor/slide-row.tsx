import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import type { SlideId, SlideKind } from '@/lib/domain/briefing'
import { useWords } from '@/components/words/use-words'
import { kindIcons } from './kind-icons'
import styles from './slide-rail.module.css'

interface Props {
  id: SlideId
  kind: SlideKind
  index: number
  title: string
  isChosen: boolean
  state: 'changed' | 'gone' | null
  onChoose: (at: number) => void
}

/** A slide in the list: no picture of it, so that two hundred are as quick as ten. */
export const SlideRow = memo(({ id, kind, index, title, isChosen, state, onChoose }: Props) => {
  const { t } = useWords()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: t('briefing.editor.sortable') } })
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-chosen={isChosen || undefined}
      data-dragging={isDragging || undefined}
      data-slide-row={id}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        {...attributes}
        {...listeners}
        tabIndex={isChosen ? 0 : -1}
        aria-label={t('briefing.editor.drag', { number: index + 1 })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      >
        <GripVertical aria-hidden />
      </button>
      <button
        type="button"
        className={styles.choose}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isChosen || undefined}
        data-choose
        onClick={() => onChoose(index)}
      >
        <span className={styles.number}>{index + 1}</span>
        <span className={styles.kind} title={t(`briefing.kinds.${kind}`)}>
          {kindIcons[kind]}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {state && <span className={styles.state}>{t(`briefing.editor.${state}`)}</span>}
        </span>
      </button>
    </li>
  )
})
SlideRow.displayName = 'SlideRow'
