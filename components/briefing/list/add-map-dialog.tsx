import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { makeSlide, makeSlideId } from '@/lib/briefing/edit/make-slide'
import { useView } from '@/lib/client'
import { recallView } from '@/lib/client/last-view'
import { type BriefingList, readDeck, useBriefingChanges } from '@/lib/client/use-briefings'
import type { BriefingId } from '@/lib/domain/briefing'
import { writeView } from '@/lib/link'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { mapOfView } from '../editor/map-of-view'
import styles from './list.module.css'

interface Props {
  list: BriefingList
  onClose: () => void
  onNew: () => void
}

/** The map that the reader came from as the last slide of a briefing; split when two spans were compared on it. */
export const AddMapDialog = ({ list, onClose, onNew }: Props) => {
  const { t } = useWords()
  const router = useRouter()
  const [view] = useView()
  const { fill, save } = useBriefingChanges()
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const add = async (id: BriefingId): Promise<void> => {
    setSending(true)
    setError(null)
    try {
      const { source, extent } = mapOfView(view, {
        before: view.compare,
        size: recallView()?.size ?? null,
      })
      const { hash } = await fill(id, source)
      const { briefing } = await readDeck(id)
      const { title, template, slides, revision } = briefing
      const slide = makeSlide(makeSlideId(Math.random), 'map', { source, content: hash, extent })
      await save(id, revision, { title, template, slides: [...slides, slide] })
      router.push(`${writeView(`/briefings/${id}`, { theme: view.theme })}#${slides.length + 1}`)
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !sending && onClose()}
      title={t('briefing.list.addHere')}
      description={t('briefing.list.addMeaning')}
    >
      {error ? <Notice error={error} /> : null}
      {list.total === 0 ? (
        <>
          <p className={form.note}>{t('briefing.list.noneToAdd')}</p>
          <div className={form.actions}>
            <Button look="primary" onClick={onNew}>
              {t('briefing.new')}
            </Button>
          </div>
        </>
      ) : (
        <ul className={styles.choices}>
          {list.briefings.map(({ id, title }) => (
            <li key={id}>
              <Button disabled={sending} onClick={() => void add(id)} className={styles.choice}>
                {t('briefing.list.addTo', { title })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
