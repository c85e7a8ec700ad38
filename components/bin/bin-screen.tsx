'use client'

import Link from 'next/link'
import { useBin, useRefresh, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import { countOf } from '@/components/words/count-of'
import { BinRow } from './bin-row'

/** The stories that were thrown away: who did it, when and why, and the way out. */
export const BinScreen = () => {
  const [view] = useView()
  const refresh = useRefresh()
  const { items, total, loaded, error, more } = useBin()
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{titleOf(total, loaded)}</h1>
        <p className={page.meta}>
          A story in the bin is on no map and in no count. Its text and what was decided on it are kept.{' '}
          <Link href={writeView('/corrections', { theme: view.theme })}>What was decided by hand</Link>
        </p>
        {error && !loaded ? <Notice error={error} retry={refresh} /> : null}
        {!error && !loaded && <div className={page.skeleton} aria-hidden="true" />}
        {loaded && total === 0 && (
          <p className={page.empty}>
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
