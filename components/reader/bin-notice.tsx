import { Trash2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { type StoryDetail, useStory, useView } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'
import styles from './bin-notice.module.css'

type Props = { id: StoryId; deleted: NonNullable<StoryDetail['deleted']> }

/** Over a story that was thrown away: since when, by whom, what became of it, and the way out. */
export const BinNotice = ({ id, deleted: { by, at, why, parts = [] } }: Props) => {
  const { t, language } = useWords()
  const { takeOut } = useStoryHandling()
  return (
    <section className={styles.notice} lang={language} aria-label={t('reader.inBin')}>
      <p>
        <Trash2 /> {t('reader.inBinSince')} <When at={at} />
        {t('reader.inBinBy', { by })}
        {why && `: ${why}`}. {t('reader.onNoMap')}
      </p>
      {parts.length > 0 && (
        <ul className={styles.parts} aria-label={t('reader.itsParts')}>
          {parts.map((part) => (
            <Part key={part} id={part} />
          ))}
        </ul>
      )}
      <Button onClick={() => void takeOut(id)}>
        <Undo2 /> {parts.length > 0 ? t('reader.takeOutWhole') : t('reader.takeOut')}
      </Button>
    </section>
  )
}

const Part = ({ id }: { id: StoryId }) => {
  const { t } = useWords()
  const [view] = useView()
  const { data } = useStory(id)
  return (
    <li>
      <Link href={writeView(`/stories/${id}`, { theme: view.theme })}>
        {data?.story.title ?? data?.story.text.slice(0, 80) ?? t('reader.aPart')}
      </Link>
    </li>
  )
}
