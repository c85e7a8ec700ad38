'use client'

import Link from 'next/link'
import { useBin, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { countOf } from '@/components/words/old'
import { BinRow } from './bin-row'
import styles from './bin.module.css'

/** The stories that were thrown away: who did it, when and why, and the way out. */
export const BinScreen = () => {
  const [view] = useView()
  const { items, total, loaded, error, more } = useBin()
  return (
    <div className={styles.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={styles.main}>
        <h1 className={styles.title}>{titleOf(total, loaded)}</h1>
        <p className={styles.meta}>
          A story in the bin is on no map and in no count. Its text and what was decided on it are kept.{' '}
          <Link href={writeView('/corrections', { theme: view.theme })}>What was decided by hand</Link>
        </p>
        {error && !loaded ? <Notice error={error} /> : null}
        {loaded && total === 0 && (
          <p className={styles.empty}>
            On the page of a story, choose “Move to the bin”. It appears here and can be taken out.
          </p>
        )}
        <ul aria-label="Stories in the bin">
          {items.map((story) => (
            <BinRow key={story.id} story={story} />
          ))}
        </ul>
        {items.length < total && <Button onClick={more}>Show more</Button>}
      </main>
    </div>
  )
}

const titleOf = (total: number, loaded: boolean): string => {
  if (!loaded) return 'Bin'
  return total === 0 ? 'The bin is empty' : `${countOf(total, 'story', 'stories')} in the bin`
}
