import { MapPin } from 'lucide-react'
import { useState } from 'react'
import { useStory } from '@/lib/client'
import type { Place, Report } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { whereabouts } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import type { CorrectionDraft } from './correction-draft'
import form from './form.module.css'
import { usePinning } from './pinning'
import { PlaceSearch } from './place-search'

type Props = {
  lead: Report
  send: (change: CorrectionDraft['change'], words: string) => void
  onClose: () => void
}

/** Where it happened: a place its story names, any other, or a pin. */
export const ReportPlace = ({ lead, send, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const { data } = useStory(lead.storyId)
  const { begin } = usePinning()
  const [searching, setSearching] = useState(false)
  const namedIds = new Set(data?.mentions.flatMap(({ placeId }) => placeId ?? []))
  const named = (data?.places ?? []).filter(({ id }) => namedIds.has(id) && id !== lead.where?.placeId)
  const take = (place: Place) => {
    setSearching(false)
    send({ type: 'place', placeId: place.id }, t('corrections.said.happenedIn', { place: place.name }))
  }
  const nameOf = (place: Place): string => [place.name, whereabouts(words, place)].filter(Boolean).join(', ')
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        {t('corrections.where', { place: lead.where?.words ?? t('exact.noPlace') })}{' '}
        <kbd className={form.key}>w</kbd>
      </legend>
      <label className={form.field}>
        {t('corrections.placeOfStory')}
        <select
          id="section-w"
          value=""
          onChange={({ target }) => {
            const place = named.find(({ id }) => id === target.value)
            if (place) take(place)
          }}
        >
          <option value="">{t('corrections.choose')}</option>
          {named.map((place) => (
            <option key={place.id} value={place.id}>
              {nameOf(place)}
            </option>
          ))}
        </select>
      </label>
      <div className={form.actions}>
        <Button aria-expanded={searching} onClick={() => setSearching(!searching)}>
          {t('corrections.anotherPlace')}
        </Button>
        <Button
          id="section-p"
          onClick={() => {
            begin({
              point: lead.where?.point ?? named[0]?.point ?? [0, 0],
              name: lead.where?.words ?? '',
              onSave: ({ point, name }) =>
                send({ type: 'pin', point, name }, t('corrections.said.happenedAtPin', { place: name })),
            })
            onClose()
          }}
        >
          <MapPin /> {t('corrections.pinIt')} <kbd className={form.key}>p</kbd>
        </Button>
      </div>
      {searching && <PlaceSearch first="" label={t('corrections.anotherByName')} onChoose={take} />}
    </fieldset>
  )
}
