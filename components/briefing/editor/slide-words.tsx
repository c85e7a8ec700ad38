import type { ToldSlide } from '@/lib/briefing/told-slide'
import { type Slide, briefingLimits } from '@/lib/domain/briefing'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import { PictureField } from './picture-field'
import styles from './slide-words.module.css'
import type { Editor } from './use-editor'

const { least, most } = briefingLimits.seconds

interface Props {
  slide: Slide
  /** As it is told now, with the analyst's words. */
  told: ToldSlide
  editor: Pick<Editor, 'act'>
}

/** The words of a slide: what the content tells stands in the fields until it is written over. */
export const SlideWords = ({ slide, told, editor: { act } }: Props) => {
  const { t } = useWords()
  const { id } = slide
  const change = (words: Parameters<typeof toEdit>[1]): void => act(toEdit(id, words))
  const isOwn = slide.source === null
  return (
    <section className={styles.words} aria-label={t('briefing.editor.words')}>
      <div className={styles.row}>
        <label className={form.field}>
          {t('briefing.editor.slideTitle')}
          <input
            value={told.title}
            maxLength={briefingLimits.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        </label>
        {!isOwn && slide.title !== null && (
          <Button onClick={() => change({ title: null })}>{t('briefing.editor.asTold')}</Button>
        )}
      </div>
      {slide.image && <PictureField slide={slide} image={slide.image} act={act} />}
      <div className={styles.row}>
        <label className={form.field}>
          {t(slide.kind === 'text' ? 'briefing.editor.ownText' : 'briefing.editor.text')}
          <textarea
            className={slide.kind === 'text' ? styles.long : styles.short}
            value={told.text ?? ''}
            maxLength={briefingLimits.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        {!isOwn && slide.text !== null && (
          <Button onClick={() => change({ text: null })}>{t('briefing.editor.asTold')}</Button>
        )}
      </div>
      <label className={form.field}>
        <span>
          {t('briefing.editor.notes')} <span className={form.note}>{t('briefing.editor.notesHint')}</span>
        </span>
        <textarea
          className={styles.notes}
          value={slide.notes}
          maxLength={briefingLimits.notes}
          onChange={({ target }) => change({ notes: target.value })}
        />
      </label>
      <label className={`${form.field} ${styles.seconds}`}>
        {t('briefing.editor.seconds')}
        <input
          // Begun anew when undo changes it; what is half typed is nobody's number.
          key={slide.seconds}
          type="number"
          min={least}
          max={most}
          defaultValue={slide.seconds}
          onBlur={({ target }) => {
            const seconds = Math.round(Number(target.value))
            if (seconds >= least && seconds <= most && seconds !== slide.seconds) change({ seconds })
            else target.value = String(slide.seconds)
          }}
        />
      </label>
    </section>
  )
}

const toEdit = (id: Slide['id'], change: Partial<Pick<Slide, 'title' | 'text' | 'notes' | 'seconds'>>) =>
  ({ do: 'change', id, change }) as const
