import { Undo2 } from 'lucide-react'
import Link from 'next/link'
import { type BinnedStory, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import page from '@/components/ui/page.module.css'
import styles from './bin.module.css'

/** A story that was thrown away. */
export const BinRow = ({ story }: { story: BinnedStory }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { takeOut } = useStoryHandling()
  const { id, title, publisher, publishedAt, deleted } = story
  const name = title ?? t('names.untitledStory')
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <Link className={styles.name} href={writeView(`/stories/${id}`, { theme: view.theme })}>
          {name}
        </Link>
        <p className={page.meta}>
          {publisherName(words, publisher)} · {publishedAt ? <When at={publishedAt} /> : t('days.undated')}
        </p>
        <p className={page.meta}>
          {t('bin.putBy', { who: deleted.by })} <When at={deleted.at} />
          {deleted.why && `: ${deleted.why}`}
        </p>
      </div>
      <Button onClick={() => void takeOut(id)}>
        <Undo2 /> {t('bin.takeOut')}
        <Hidden>: {name}</Hidden>
      </Button>
    </li>
  )
}
