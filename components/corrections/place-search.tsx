import { useDeferredValue, useState } from 'react'
import { useFoundPlaces } from '@/lib/client'
import type { Place } from '@/lib/domain'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { describePlace } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import form from './form.module.css'

type Props = { id?: string; first: string; label: string; onChoose: (place: Place) => void }

const MOST = 8 // places shown; a longer name finds fewer

/** Looks a place up by its name in the gazetteer. */
export const PlaceSearch = ({ id, first, label, onChoose }: Props) => {
  const words = useWords()
  const { t } = words
  const [name, setName] = useState(first)
  const asked = useDeferredValue(name.trim())
  const { data, error } = useFoundPlaces(asked || null)
  const places = asked ? (data?.places ?? []) : []
  return (
    <div className={form.choices}>
      <label className={form.field}>
        {label}
        <input
          id={id}
          type="search"
          value={name}
          maxLength={120}
          placeholder={t('corrections.placeHint')}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      {error ? <p className={form.note}>{t('corrections.gazetteerSilent')}</p> : null}
      {data && asked && places.length === 0 && <p className={form.note}>{t('corrections.noSuchPlace')}</p>}
      <ul>
        {places.slice(0, MOST).map((place) => (
          <li key={place.id}>
            <button type="button" className={form.choice} onClick={() => onChoose(place)}>
              <KindSymbol kind={place.kind} />
              <span>{place.name}</span>
              <span className={form.note}>{describePlace(words, place)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
