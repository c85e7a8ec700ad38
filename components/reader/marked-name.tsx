import { Popover } from 'radix-ui'
import { useView } from '@/lib/client'
import { isDismissed, type Mention } from '@/lib/domain'
import { selectMention, writeView } from '@/lib/link'
import { Hint } from '@/components/ui/hint'
import { NameHint } from './name-hint'
import { useReaderSelection } from './reader-selection'
import styles from './marked-name.module.css'

/** A name in the text. It is a link to itself, so that it can be copied, and breaks over lines like the words around it. */
export const MarkedName = ({ mention }: { mention: Mention }) => {
  const [view, setView] = useView()
  const selection = useReaderSelection()
  const selected = selection.mention?.id === mention.id
  const related = !selected && mention.placeId !== null && mention.placeId === selection.placeId
  const next = selectMention(view, selected ? null : mention.id)
  const name = (
    <a
      id={`name-${mention.start}`}
      className={`${styles.name} ${styles[mention.use] ?? ''}`}
      href={writeView(`/stories/${mention.storyId}`, { ...view, ...selectMention(view, mention.id) })}
      aria-haspopup="dialog"
      aria-expanded={selected}
      data-name
      data-number={mention.placeId ? selection.numbers.get(mention.placeId) : undefined}
      data-selected={selected || undefined}
      data-related={related || undefined}
      data-unplaced={mention.placeId === null || undefined}
      data-dismissed={isDismissed(mention) || undefined}
      data-corrected={mention.corrected ? true : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        setView(next)
      }}
    >
      {mention.surface}
    </a>
  )
  if (selected) return <Popover.Anchor asChild>{name}</Popover.Anchor>
  return <Hint text={<NameHint mention={mention} />}>{name}</Hint>
}
