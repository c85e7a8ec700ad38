import { useMemo, useState } from 'react'
import { compareSlides } from '@/lib/briefing/edit/compare-slides'
import { usualRoom } from '@/lib/briefing/room'
import { toFrames } from '@/lib/briefing/to-frames'
import { useTheme } from '@/lib/client'
import { type VersionAnswer, imagePath } from '@/lib/client/use-briefings'
import type { Slide } from '@/lib/domain/briefing'
import { useWords } from '@/components/words/use-words'
import { SlideView } from '../deck/slide-view'
import { tellSlide } from '../tell/tell-slide'
import styles from './versions-dialog.module.css'

interface Props {
  version: VersionAnswer
  /** What the briefing is now. */
  now: readonly Slide[]
}

/** An earlier version: its slides, what became of each since, and the chosen one as it was. */
export const LookedVersion = ({ version: { body, contents }, now }: Props) => {
  const words = useWords()
  const { t } = words
  const { theme } = useTheme()
  const [chosen, choose] = useState(0)
  const contentOf = (slide: Slide) => (slide.content && contents[slide.content]) ?? null
  const told = useMemo(
    () =>
      body.slides.map((slide) => tellSlide(words, slide, (slide.content && contents[slide.content]) ?? null)),
    [body, contents, words],
  )
  const { fates, added } = useMemo(() => compareSlides(body.slides, now), [body, now])
  const [slide, ofSlide] = [body.slides[chosen], told[chosen]]
  const frame = ofSlide && toFrames([ofSlide], usualRoom)[0]
  return (
    <>
      {slide && frame && (
        <div className={styles.stage} data-version-stage>
          <SlideView
            frame={frame}
            slide={slide}
            content={contentOf(slide)}
            image={slide.image && imagePath(slide.image.hash)}
            room={usualRoom}
            theme={theme}
            flight={0}
          />
        </div>
      )}
      <ol className={styles.slides} aria-label={t('briefing.editor.slides')}>
        {body.slides.map(({ id }, at) => {
          const fate = fates.get(id)
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.slide}
                aria-current={at === chosen || undefined}
                onClick={() => choose(at)}
              >
                <span>{told[at]?.title}</span>
                {(fate === 'other' || fate === 'deleted') && (
                  <span className={styles.note}>{t(`briefing.editor.since.${fate}`)}</span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
      {added > 0 && <p className={styles.note}>{t('briefing.editor.since.added', { count: added })}</p>}
    </>
  )
}
