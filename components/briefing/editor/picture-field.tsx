import { ImageUp } from 'lucide-react'
import { useState } from 'react'
import { useBriefingChanges } from '@/lib/client/use-briefings'
import { type Slide, briefingLimits } from '@/lib/domain/briefing'
import form from '@/components/corrections/form.module.css'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { FileButton } from './file-button'
import styles from './slide-words.module.css'
import type { Editor } from './use-editor'

interface Props {
  slide: Slide
  image: NonNullable<Slide['image']>
  act: Editor['act']
}

/** What the picture shows, for those who do not see it, and another one in its place. */
export const PictureField = ({ slide: { id }, image, act }: Props) => {
  const { t } = useWords()
  const { keepImage } = useBriefingChanges()
  const [error, setError] = useState<unknown>(null)
  const replace = async (file: File): Promise<void> => {
    setError(null)
    try {
      const { hash } = await keepImage(file)
      act({ do: 'change', id, change: { image: { ...image, hash } } })
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <>
      <div className={styles.row}>
        <label className={form.field}>
          {t('briefing.editor.alt')}
          <input
            value={image.alt}
            maxLength={briefingLimits.title}
            onChange={({ target }) =>
              act({ do: 'change', id, change: { image: { ...image, alt: target.value } } })
            }
          />
        </label>
        <FileButton onFile={(file) => void replace(file)}>
          <ImageUp /> {t('briefing.editor.another')}
        </FileButton>
      </div>
      {error ? <Notice error={error} /> : null}
    </>
  )
}
