import { Trash2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { type StoryDetail, useStory, useView } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { When } from '@/components/ui/when'
import styles from './bin-notice.module.css'

type Props = { id: StoryId; deleted: NonNullable<StoryDetail['deleted']> }

/** Over a story that was thrown away: since when, by whom, what became of it, and the way out. */
export const BinNotice = ({ id, deleted: { by, at, why, parts = [] } }: Props) => {
  const { takeOut } = useStoryHandling()
  return (
    <section className={styles.notice} aria-label="In the bin">
      <p>
        <Trash2 /> In the bin since <When at={at} />, by {by}
        {why && `: ${why}`}. It is on no map and in no count.
      </p>
      {parts.length > 0 && (
        <ul className={styles.parts} aria-label="Its parts">
          {parts.map((part) => (
            <Part key={part} id={part} />
          ))}
        </ul>
      )}
      <Button onClick={() => void takeOut(id)}>
        <Undo2 /> {parts.length > 0 ? 'Take out of the bin, in one piece' : 'Take out of the bin'}
      </Button>
    </section>
  )
}

const Part = ({ id }: { id: StoryId }) => {
  const [view] = useView()
  const { data } = useStory(id)
  return (
    <li>
      <Link href={writeView(`/stories/${id}`, { theme: view.theme })}>
        {data?.story.title ?? data?.story.text.slice(0, 80) ?? 'A part of it'}
      </Link>
    </li>
  )
}
