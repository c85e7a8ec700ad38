'use client'

import { RequestError, useStory, useView } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { Message } from '@/components/ui/message'
import { Notice } from '@/components/ui/notice'
import { StoryHeader } from './story-header'
import { StoryScreen } from './story-screen'
import styles from './story-reader.module.css'
import { StorySkeleton } from './story-skeleton'

/** A story with its places marked, or why it can't be shown. */
export const StoryReader = ({ id }: { id: StoryId }) => {
  const [view] = useView()
  const { data, error, mutate } = useStory(id)
  const back = writeView('/', { ...view, at: null })
  if (error instanceof RequestError && error.status === 404) {
    return (
      <Message title="This story is not here" back={back}>
        It was never read on this machine, or its text has changed since the link was made.
      </Message>
    )
  }
  return (
    <div className={styles.page}>
      <StoryHeader back={back} />
      {data && <StoryScreen detail={data} />}
      {!data && error && (
        <main className={styles.notice}>
          <Notice error={error} retry={() => void mutate()} />
        </main>
      )}
      {!data && !error && <StorySkeleton />}
    </div>
  )
}
