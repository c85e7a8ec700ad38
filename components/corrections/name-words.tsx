import { MapPinPlus } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { StoryDetail } from '@/lib/client'
import { type CorrectionScope, isAreaKind, type Place } from '@/lib/domain'
import { isMuted } from '@/components/help/is-muted'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import type { CorrectionDraft } from './correction-draft'
import { useDecisions } from './decisions'
import form from './form.module.css'
import styles from './name-words.module.css'
import { usePinning } from './pinning'
import { PlaceSearch } from './place-search'
import { ScopeField } from './scope-field'
import { selectedWords } from './selected-words'

type Words = { start: number; end: number }

/** Words of the story that are selected can be made a place, here or for every story: the analyst's own gazetteer. `n` does so too. */
export const NameWords = ({ detail }: { detail: StoryDetail }) => {
  const t = useTranslations('corrections')
  const { text } = detail.story
  const [words, setWords] = useState<Words | null>(null)
  const [open, setOpen] = useState(false)
  const look = useEffectEvent(() => {
    if (!open) setWords(selectedWords(text))
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || isMuted(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'n' && words) {
      event.preventDefault()
      setOpen(true)
    }
    if (event.key === 'Escape') setOpen(false)
  })
  useEffect(() => {
    document.addEventListener('selectionchange', look)
    window.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('selectionchange', look)
      window.removeEventListener('keydown', press)
    }
  }, [])
  if (!words) return null
  return (
    <section className={styles.bar} aria-label={t('selectedWords')}>
      {open ? (
        <Form
          detail={detail}
          words={words}
          onClose={() => {
            setOpen(false)
            setWords(null)
          }}
        />
      ) : (
        <Button
          aria-keyshortcuts="n"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setOpen(true)}
        >
          <MapPinPlus /> {t('isAPlace', { surface: text.slice(words.start, words.end) })}{' '}
          <kbd className={form.key}>n</kbd>
        </Button>
      )}
    </section>
  )
}

const Form = ({ detail, words, onClose }: { detail: StoryDetail; words: Words; onClose: () => void }) => {
  const t = useTranslations('corrections')
  const { decide } = useDecisions()
  const { begin } = usePinning()
  const [scope, setScope] = useState<CorrectionScope>('here')
  const { id, text } = detail.story
  const surface = text.slice(words.start, words.end)
  const send = (change: CorrectionDraft['change'], said: string) => {
    void decide({ part: 'mention', targets: [{ storyId: id, ...words }], change, scope }, said)
    onClose()
  }
  const take = (place: Place) =>
    send({ type: 'place', placeId: place.id }, t('said.place', { surface, place: place.name }))
  const near = detail.places.find(({ kind }) => !isAreaKind(kind)) ?? detail.places[0]
  const pin = () => {
    begin({
      point: near?.point ?? [0, 0],
      name: surface,
      onSave: ({ point, name }) => send({ type: 'pin', point, name }, t('said.pin', { surface })),
    })
  }
  return (
    <div className={styles.form}>
      <ScopeField surface={surface} scope={scope} onChange={setScope} />
      <PlaceSearch first={surface} label={t('whichPlace', { surface })} onChoose={take} />
      <div className={form.actions}>
        <Button onClick={pin}>{t('pinOnMap')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
