import { ChevronLeft, ChevronRight, Printer, Scissors, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { type StoryDetail, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { isTyping } from '@/components/ui/is-typing'
import { formatDay } from '@/components/words/old'
import styles from './story-tools.module.css'

type Neighbour = StoryDetail['earlier']

/** The stories before and after (`h`, `l`), and what can be done with this one. */
export const StoryTools = ({ detail, onSplit }: { detail: StoryDetail; onSplit: () => void }) => {
  const [view] = useView()
  const router = useRouter()
  const { throwAway } = useStoryHandling()
  const { story, earlier, later, deleted } = detail
  const to = ({ id }: NonNullable<Neighbour>): string =>
    writeView(`/stories/${id}`, { ...view, at: null, sel: null, place: null })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const next = event.key === 'h' ? earlier : event.key === 'l' ? later : null
    if (!next) return
    event.preventDefault()
    router.push(to(next))
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div className={styles.tools}>
      <nav className={styles.around} aria-label="Stories by day">
        {earlier && (
          <Hint text={tell(earlier, 'h')}>
            <Link href={to(earlier)} className={styles.tool} aria-keyshortcuts="h">
              <ChevronLeft /> Earlier story
            </Link>
          </Hint>
        )}
        {later && (
          <Hint text={tell(later, 'l')}>
            <Link href={to(later)} className={styles.tool} aria-keyshortcuts="l">
              Later story <ChevronRight />
            </Link>
          </Hint>
        )}
      </nav>
      <Button look="quiet" className={styles.tool} onClick={() => window.print()}>
        <Printer /> Print
      </Button>
      {!deleted && (
        <>
          <Button look="quiet" className={styles.tool} onClick={onSplit}>
            <Scissors /> Split this story
          </Button>
          <Button look="quiet" className={styles.tool} onClick={() => void throwAway(story.id)}>
            <Trash2 /> Move to the bin
          </Button>
        </>
      )}
    </div>
  )
}

const tell = ({ title, publishedAt }: NonNullable<Neighbour>, key: string) => (
  <>
    {title ?? 'Untitled story'}, {publishedAt ? formatDay(publishedAt) : 'undated'} <kbd>{key}</kbd>
  </>
)
