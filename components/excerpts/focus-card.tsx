import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { describePlace } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import type { PlaceKind } from '@/lib/domain'
import styles from './focus-card.module.css'

type Props = {
  place: {
    name: string
    kind: PlaceKind
    admin1: string | null
    country: string | null
    count: number
    stories: number
  }
  onClear: () => void
}

/** The place the list keeps to, and the way back to all of them. */
export const FocusCard = ({ place, onClear }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <div className={styles.card}>
      <KindSymbol kind={place.kind} />
      <div className={styles.words}>
        <p className={styles.name}>{place.name}</p>
        <p className={styles.what}>
          {describePlace(words, place)} ·{' '}
          {t('counts.mentionsInStories', { mentions: place.count, stories: place.stories })}
        </p>
      </div>
      <Button look="quiet" square aria-label={t('excerpts.clear', { name: place.name })} onClick={onClear}>
        <X />
      </Button>
    </div>
  )
}
