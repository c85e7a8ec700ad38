import { useState } from 'react'
import { toFrames } from '@/lib/briefing/to-frames'
import { usualRoom } from '@/lib/briefing/room'
import { useTheme } from '@/lib/client'
import { type OpenedDeck, imagePath } from '@/lib/client/use-briefings'
import type { Bbox, EventId, StoryId } from '@/lib/domain'
import type { SlideId } from '@/lib/domain/briefing'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import { readPlace } from '../deck/deck-place'
import { selectedOn } from '../deck/selected-on'
import { SlideView } from '../deck/slide-view'
import { AddSlide } from './add-slide'
import { ChangedNotice } from './changed-notice'
import { EditorHead } from './editor-head'
import { RedactDialog } from './redact-dialog'
import { SlideMarks } from './slide-marks'
import { SlideRail } from './slide-rail'
import { SlideSources } from './slide-sources'
import { SlideWords } from './slide-words'
import styles from './editor.module.css'
import { useAutosave } from './use-autosave'
import { useChanged } from './use-changed'
import { useEditor } from './use-editor'
import { useEditorKeys } from './use-editor-keys'

/** What the reader did on the slide's own map: gone as soon as another slide is chosen. */
interface Look {
  of: SlideId | null
  page: number
  selected: EventId | null
  extent: Bbox | null
}
const NO_LOOK: Look = { of: null, page: 1, selected: null, extent: null }

/** Left the slides, in the middle the chosen one with its words, right what stands behind it. */
export const Editor = ({ deck, onReload }: { deck: OpenedDeck; onReload: () => void }) => {
  const words = useWords()
  const { t } = words
  const { theme } = useTheme()
  const editor = useEditor(deck, readPlace().at ?? 0)
  const { body, slide, content, told, at, act } = editor
  const saving = useAutosave(deck.briefing, body)
  const changes = useChanged(editor)
  const [kept, setLook] = useState<Look>(NO_LOOK)
  const [redacting, setRedacting] = useState<{ first: StoryId | null } | null>(null)
  useEditorKeys(editor)

  const look = kept.of === slide?.id ? kept : NO_LOOK
  const glance = (change: Partial<Look>): void => setLook({ ...look, of: slide?.id ?? null, ...change })
  /** What is not kept yet would be refused after it. */
  const redact = async (first: StoryId | null): Promise<void> => {
    if (await saving.flush()) setRedacting({ first })
  }
  const ofSlide = told[at]
  const frames = ofSlide ? toFrames([ofSlide], usualRoom) : []
  const frame = frames[Math.min(look.page, frames.length) - 1]
  return (
    <div className={styles.page}>
      <EditorHead deck={deck} editor={editor} saving={saving} onReload={onReload} />
      <main className={styles.main}>
        <section className={styles.rail} aria-label={t('briefing.editor.slides')}>
          <SlideRail editor={editor} changes={changes} />
          <AddSlide editor={editor} />
        </section>
        {slide && frame ? (
          <>
            <section
              className={styles.middle}
              aria-label={t('briefing.editor.slide', { number: at + 1, title: frame.told.title })}
            >
              <div className={styles.stage} data-editor-stage>
                <SlideView
                  frame={{ ...frame, told: selectedOn(words, frame.told, content, look.selected) }}
                  slide={slide}
                  content={content}
                  image={slide.image && imagePath(slide.image.hash)}
                  room={usualRoom}
                  theme={theme}
                  flight={0}
                  selected={look.selected}
                  onSelect={(selected) => glance({ selected })}
                  onMove={(extent) => glance({ extent })}
                />
              </div>
              {frames.length > 1 && (
                <div className={styles.pages}>
                  <Button disabled={frame.page === 1} onClick={() => glance({ page: frame.page - 1 })}>
                    {t('briefing.editor.before')}
                  </Button>
                  {t('briefing.editor.page', { page: frame.page, pages: frame.pages })}
                  <Button
                    disabled={frame.page === frame.pages}
                    onClick={() => glance({ page: frame.page + 1 })}
                  >
                    {t('briefing.editor.after')}
                  </Button>
                </div>
              )}
              <ChangedNotice
                slide={slide}
                changes={changes}
                act={act}
                onRedact={(story) => void redact(story)}
              />
              <SlideWords key={slide.id} slide={slide} told={frame.told} editor={editor} />
            </section>
            <aside className={styles.side}>
              {content?.kind === 'map' && (
                <SlideMarks
                  key={slide.id}
                  slide={slide}
                  content={content}
                  act={act}
                  selected={look.selected}
                  extent={look.extent}
                  onSelect={(selected) => glance({ selected })}
                  onSettle={() => glance({ extent: null })}
                />
              )}
              <SlideSources
                key={`sources ${slide.id}`}
                told={frame.told}
                gone={changes.states.get(slide.id)?.gone ?? []}
                onRedact={(story) => void redact(story)}
              />
            </aside>
          </>
        ) : (
          <p className={styles.empty}>{t('briefing.editor.empty')}</p>
        )}
      </main>
      {redacting && (
        <RedactDialog
          id={deck.briefing.id}
          first={redacting.first}
          redactions={deck.redactions}
          onClose={() => setRedacting(null)}
          onDone={() => {
            setRedacting(null)
            onReload()
          }}
        />
      )}
    </div>
  )
}
