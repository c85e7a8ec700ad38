import { Undo2 } from 'lucide-react'
import Link from 'next/link'
import { type BinnedStory, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/old'
import styles from './bin.module.css'

/** A story that was thrown away. */
export const BinRow = ({ story }: { story: BinnedStory }) => {
  const [view] = useView()
  const { takeOut } = useStoryHandling()
  const { id, title, publisher, publishedAt, deleted } = story
  const name = title ?? 'Untitled story'
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <Link className={styles.name} href={writeView(`/stories/${id}`, { theme: view.theme })}>
          {name}
        </Link>
        <p className={styles.meta}>
          {publisherName(publisher)} · {publishedAt ? <When at={publishedAt} /> : 'undated'}
        </p>
        <p className={styles.meta}>
          Put here by {deleted.by}, <When at={deleted.at} />
          {deleted.why && `: ${deleted.why}`}
        </p>
      </div>
      <Button onClick={() => void takeOut(id)}>
        <Undo2 /> Take out<Hidden>: {name}</Hidden>
      </Button>
    </li>
  )
}
