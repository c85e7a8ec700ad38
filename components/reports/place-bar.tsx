import { X } from 'lucide-react'
import { useEvents, useView } from '@/lib/client'
import type { PlaceId } from '@/lib/domain'
import { toFilter } from '@/lib/link'
import card from '@/components/excerpts/focus-card.module.css'
import { Button } from '@/components/ui/button'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { describePlace } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'

/** The place the list of reports keeps to, and the way back to all of them. */
export const PlaceBar = ({ place, onClear }: { place: PlaceId; onClear: () => void }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const events = useEvents(toFilter(view))
  const known = events.data?.features.find(({ properties }) => properties.placeId === place)?.properties.place
  return (
    <div className={card.card}>
      <KindSymbol kind={known?.kind ?? 'settlement'} />
      <div className={card.words}>
        <p className={card.name}>{known?.name ?? t('reports.onePlace')}</p>
        {known && <p className={card.what}>{describePlace(words, known)}</p>}
      </div>
      <Button look="quiet" square aria-label={t('reports.showAllPlaces')} onClick={onClear}>
        <X />
      </Button>
    </div>
  )
}
