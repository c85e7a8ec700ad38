import { useEffect, useEffectEvent, useState } from 'react'
import type { StoryDetail } from '@/lib/client'
import type { CorrectionScope, Mention, Place } from '@/lib/domain'
import { isMuted } from '@/components/help/is-muted'
import { Candidate } from '@/components/reader/candidate'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { whereabouts } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import styles from './correct-mention.module.css'
import { CorrectedNote } from './corrected-note'
import type { CorrectionDraft } from './correction-draft'
import { useDecisions } from './decisions'
import form from './form.module.css'
import { usePinning } from './pinning'
import { PlaceSearch } from './place-search'
import { ScopeField } from './scope-field'

type Props = { detail: StoryDetail; mention: Mention; onClose: () => void }

/** What a name can be instead: one of the candidates, any other place, a pin, no place at all. Each has a key. */
export const CorrectMention = ({ detail, mention, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const { decide } = useDecisions()
  const { begin } = usePinning()
  const [scope, setScope] = useState<CorrectionScope>('here')
  const [why, setWhy] = useState('')
  const [searching, setSearching] = useState(false)
  const { surface, storyId, start, end } = mention
  const placeOf = (id: string | null) => detail.places.find((place) => place.id === id)
  const chosen = placeOf(mention.placeId)
  const machineId = mention.corrected?.machine?.placeId ?? null
  const others = [
    ...(machineId && machineId !== mention.placeId
      ? [
          {
            placeId: machineId,
            confidence: mention.corrected?.machine?.confidence ?? 0,
            name: placeOf(machineId)?.name ?? surface,
          },
        ]
      : []),
    ...mention.alternatives.filter(({ placeId }) => placeId !== machineId),
  ]

  const send = (change: CorrectionDraft['change'], said: string) =>
    void decide(
      { part: 'mention', targets: [{ storyId, start, end }], change, scope, why: why.trim() || null },
      said,
    )
  const take = (place: Place) => {
    setSearching(false)
    const there = [place.name, whereabouts(words, place)].filter(Boolean).join(', ')
    send({ type: 'place', placeId: place.id }, t('corrections.said.place', { surface, place: there }))
  }
  const dismiss = () => send({ type: 'not-a-place' }, t('corrections.said.notAPlace', { surface }))
  const pin = () => {
    begin({
      point: chosen?.point ?? detail.places[0]?.point ?? [0, 0],
      name: chosen?.name ?? surface,
      onSave: ({ point, name }) => send({ type: 'pin', point, name }, t('corrections.said.pin', { surface })),
    })
    onClose()
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || isMuted(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const other = placeOf(others[Number(event.key) - 1]?.placeId ?? null)
    if (other) take(other)
    else if (event.key === 'x') dismiss()
    else if (event.key === 'p') pin()
    else if (event.key === 's') setSearching(true)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  return (
    <>
      <ul>
        {chosen && (
          <Candidate
            chosen
            name={chosen.name}
            place={chosen}
            share={mention.confidence}
            reasons={mention.reasons}
          />
        )}
        {others.map(({ placeId, name, confidence }, index) => {
          const place = placeOf(placeId)
          return (
            <Candidate
              key={placeId}
              chosen={false}
              name={name}
              place={place}
              share={confidence}
              reasons={placeId === machineId ? [t('corrections.machineHad')] : []}
              choose={place && { keys: String(index + 1), act: () => take(place) }}
            />
          )
        })}
      </ul>
      {mention.corrected && <CorrectedNote corrected={mention.corrected} />}
      <div className={styles.correct}>
        <div className={form.actions}>
          <Button aria-keyshortcuts="s" aria-expanded={searching} onClick={() => setSearching(!searching)}>
            {t('corrections.anotherPlace')} <kbd className={form.key}>s</kbd>
          </Button>
          <Button aria-keyshortcuts="p" onClick={pin}>
            {t('corrections.pin')} <kbd className={form.key}>p</kbd>
          </Button>
          <Button aria-keyshortcuts="x" onClick={dismiss}>
            {t('corrections.notAPlace')} <kbd className={form.key}>x</kbd>
          </Button>
        </div>
        {searching && <PlaceSearch first={surface} label={t('corrections.anotherByName')} onChoose={take} />}
        <div className={form.pair}>
          <ScopeField surface={surface} scope={scope} onChange={setScope} />
          <label className={form.field}>
            {t('corrections.reason')}
            <input value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
          </label>
        </div>
      </div>
    </>
  )
}
