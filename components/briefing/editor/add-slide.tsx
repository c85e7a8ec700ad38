import { Copy, ImageUp, Map, Plus, SquareSplitHorizontal, TextInitial, Trash2 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useRef, useState } from 'react'
import { makeSlide, makeSlideId } from '@/lib/briefing/edit/make-slide'
import { useBriefingChanges } from '@/lib/client/use-briefings'
import { type Slide, briefingLimits } from '@/lib/domain/briefing'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PopoverPanel } from '@/components/ui/popover'
import { useWords } from '@/components/words/use-words'
import styles from './add-slide.module.css'
import { FileButton } from './file-button'
import { MapDialog } from './map-dialog'
import type { Editor } from './use-editor'

/** A new slide behind the chosen one; the chosen one twice, or not at all. */
export const AddSlide = ({ editor }: { editor: Editor }) => {
  const { t } = useWords()
  const { slide, act, body } = editor
  const { keepImage } = useBriefingChanges()
  const announce = useAnnounce()
  const [isOpen, setOpen] = useState(false)
  const [map, setMap] = useState<'one' | 'split' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const isFull = body.slides.length >= briefingLimits.slides
  const add = (made: Slide): void => {
    setOpen(false)
    act({ do: 'add', slide: made, after: slide?.id ?? null })
  }
  const addPicture = async (file: File): Promise<void> => {
    setOpen(false)
    setError(null)
    try {
      const { hash } = await keepImage(file)
      const alt = file.name.replace(/\.[^.]*$/, '').slice(0, briefingLimits.title)
      add(makeSlide(makeSlideId(Math.random), 'image', { image: { hash, alt } }))
    } catch (problem) {
      setError(problem)
    }
  }
  const openMap = (kind: 'one' | 'split'): void => {
    setOpen(false)
    setMap(kind)
  }
  return (
    <div className={styles.bar}>
      {error ? <Notice error={error} /> : null}
      {isFull && (
        <p className={styles.note}>{t('briefing.editor.full', { count: String(briefingLimits.slides) })}</p>
      )}
      <div className={styles.actions}>
        <Popover.Root open={isOpen} onOpenChange={setOpen}>
          <Popover.Trigger asChild>
            <Button ref={trigger} disabled={isFull} className={styles.add}>
              <Plus /> {t('briefing.editor.add')}
            </Button>
          </Popover.Trigger>
          <PopoverPanel align="start" aria-label={t('briefing.editor.add')} className={styles.menu}>
            <Button look="quiet" onClick={() => openMap('one')}>
              <Map /> {t('briefing.editor.addMap')}
            </Button>
            <Button look="quiet" onClick={() => openMap('split')}>
              <SquareSplitHorizontal /> {t('briefing.editor.addSplit')}
            </Button>
            <Button
              look="quiet"
              onClick={() => add(makeSlide(makeSlideId(Math.random), 'text', { text: '' }))}
            >
              <TextInitial /> {t('briefing.editor.addText')}
            </Button>
            <FileButton look="quiet" onFile={(file) => void addPicture(file)}>
              <ImageUp /> {t('briefing.editor.addImage')}
            </FileButton>
          </PopoverPanel>
        </Popover.Root>
        <Button
          look="quiet"
          square
          disabled={!slide || isFull}
          aria-label={t('briefing.editor.copySlide')}
          title={t('briefing.editor.copySlide')}
          onClick={() => slide && add({ ...slide, id: makeSlideId(Math.random) })}
        >
          <Copy />
        </Button>
        <Button
          look="quiet"
          square
          disabled={!slide}
          aria-label={t('briefing.editor.remove')}
          title={t('briefing.editor.remove')}
          onClick={() => {
            if (!slide) return
            act({ do: 'remove', id: slide.id })
            announce(t('briefing.editor.removed'))
          }}
        >
          <Trash2 />
        </Button>
      </div>
      {map && (
        <MapDialog
          isSplit={map === 'split'}
          editor={editor}
          onAdd={add}
          onClose={() => setMap(null)}
          onClosed={() => trigger.current?.focus()}
        />
      )}
    </div>
  )
}
