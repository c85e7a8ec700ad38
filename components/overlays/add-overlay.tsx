import { Upload } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { quietly, useAddOverlay, useView } from '@/lib/client'
import type { OverlayId } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { tellOverlay, tellOverlayDoubts } from '@/components/words/overlay-words'
import { useWords } from '@/components/words/use-words'
import styles from './overlays.module.css'

const ACCEPTED = '.geojson,.json,.kml,.csv,.tsv,.txt'

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>

/** One file to choose or drop; afterwards, in words, what was read from it. */
export const AddOverlay = ({ onClose }: { onClose: () => void }) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const { trigger, data, error, isMutating, reset } = useAddOverlay()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const showIt = (id: OverlayId) => {
    if (view.overlays && !view.overlays.includes(id)) setView({ overlays: [...view.overlays, id] }, quietly)
  }
  const take = (list: FileList | null) => {
    const file = list?.item(0)
    if (file && !isMutating)
      void trigger(file)
        .then((added) => showIt(added.overlay.id))
        .catch(() => {})
  }
  if (data)
    return (
      <div className={styles.form} aria-live="polite">
        <p>
          {data.outcome === 'unchanged' ? (
            t.rich('overlays.wasThere', { layer: data.overlay.name, name: strong })
          ) : (
            <strong>{data.overlay.name}</strong>
          )}
        </p>
        <p>{tellOverlay(words, data.overlay)}</p>
        {tellOverlayDoubts(words, data.overlay).map((doubt) => (
          <p key={doubt} className={styles.meta}>
            {doubt}
          </p>
        ))}
        <div className={styles.buttons}>
          <Button onClick={reset}>{t('overlays.addAnother')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('overlays.done')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={styles.form}>
      {/* Dropping is a short cut only: the button does the same. */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <Button
          look="primary"
          disabled={isMutating}
          aria-busy={isMutating}
          onClick={() => input.current?.click()}
        >
          <Upload /> {isMutating ? t('overlays.reading') : t('overlays.chooseFile')}
        </Button>
        <span className={styles.meta}>{t('overlays.orDrop')}</span>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept={ACCEPTED}
          aria-label={t('overlays.file')}
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
      {error ? <Notice error={error} /> : null}
    </div>
  )
}
