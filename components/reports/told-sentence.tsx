import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { type ToldReport, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import { markOf } from './mark-of'
import styles from './told-sentence.module.css'

/** A sentence that tells of the event, whose it is, and the way to where it stands. */
export const ToldSentence = ({ told, isApart }: { told: ToldReport; isApart: boolean }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { report, storyId, title, publisher, publishedAt } = told
  const there = writeView(`/stories/${storyId}`, { ...view, at: `${report.start}-${report.end}` })
  return (
    <div className={styles.told}>
      <MarkedSentence {...markOf(told)} />
      <p className={styles.from}>
        {publisherName(words, publisher)} · {publishedAt ? <When at={publishedAt} /> : t('days.undated')}
        {title && ` · ${title}`}
      </p>
      <Link href={there} className={styles.link} {...(isApart && { target: '_blank', rel: 'noopener' })}>
        {t('reports.readInStory')} <ArrowRight />
      </Link>
    </div>
  )
}
