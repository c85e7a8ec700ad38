import type { Excerpt } from '@/lib/client'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import { ExcerptActions } from './excerpt-actions'
import styles from './excerpt-item.module.css'
import { ItemButton } from './item-button'
import { MarkedSentence } from './marked-sentence'

type Props = {
  excerpt: Excerpt
  selected: boolean
  /** Its place is pointed at on the map. */
  hovered: boolean
  onSelect: () => void
  onHover: (hovering: boolean) => void
}

/** A sentence of the list: click or Enter selects it and its mark on the map. */
export const ExcerptItem = ({ excerpt, selected, hovered, onSelect, onHover }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <article
      className={styles.item}
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
    >
      <ItemButton className={styles.open} pressed={selected} onSelect={onSelect} onHover={onHover}>
        <KindSymbol kind={excerpt.kind} />
        <span className={styles.words}>
          <MarkedSentence {...excerpt} />
          <span className={styles.meta}>
            {excerpt.publishedAt ? <When at={excerpt.publishedAt} /> : t('names.undated')}
            {excerpt.use !== 'literal' && ` · ${t(`uses.${excerpt.use}.name`).toLowerCase()}`}
            {excerpt.publisher && ` · ${publisherName(words, excerpt.publisher)}`}
            {excerpt.title && ` · ${excerpt.title}`}
          </span>
        </span>
      </ItemButton>
      {selected && <ExcerptActions excerpt={excerpt} />}
    </article>
  )
}
