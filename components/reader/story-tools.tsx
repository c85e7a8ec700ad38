import { ChevronLeft, ChevronRight, Printer, Scissors, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { type StoryDetail, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { isMuted } from '@/components/help/is-muted'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { isTyping } from '@/components/ui/is-typing'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import styles from './story-tools.module.css'

type Neighbour = StoryDetail['earlier']

/** The stories before and after (`h`, `l`), and what can be done with this one. */
export const StoryTools = ({ detail, onSplit }: { detail: StoryDetail; onSplit: () => void }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const router = useRouter()
  const { throwAway } = useStoryHandling()
  const { story, earlier, later, deleted } = detail
  const to = ({ id }: NonNullable<Neighbour>): string =>
    writeView(`/stories/${id}`, { ...view, at: null, sel: null, place: null })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (isMuted(event)) return
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
    <div className={styles.tools} lang={words.language}>
      <nav className={styles.around} aria-label={t('reader.storiesByDay')}>
        {earlier && (
          <Hint text={tell(words, earlier, 'h')}>
            <Link href={to(earlier)} className={styles.tool} aria-keyshortcuts="h">
              <ChevronLeft /> {t('reader.earlier')}
            </Link>
          </Hint>
        )}
        {later && (
          <Hint text={tell(words, later, 'l')}>
            <Link href={to(later)} className={styles.tool} aria-keyshortcuts="l">
              {t('reader.later')} <ChevronRight />
            </Link>
          </Hint>
        )}
      </nav>
      <Button look="quiet" className={styles.tool} onClick={() => window.print()}>
        <Printer /> {t('reader.print')}
      </Button>
      {!deleted && (
        <>
          <Button look="quiet" className={styles.tool} onClick={onSplit}>
            <Scissors /> {t('reader.splitThis')}
          </Button>
          <Button look="quiet" className={styles.tool} onClick={() => void throwAway(story.id)}>
            <Trash2 /> {t('reader.moveToBin')}
          </Button>
        </>
      )}
    </div>
  )
}

const tell = (words: Words, { title, publishedAt }: NonNullable<Neighbour>, key: string) => (
  <>
    {words.t('reader.titleAndDay', {
      title: title ?? words.t('names.untitledStory'),
      day: publishedAt ? formatDay(words, publishedAt) : words.t('days.undated'),
    })}{' '}
    <kbd>{key}</kbd>
  </>
)
