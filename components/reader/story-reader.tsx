'use client'

import { useTranslations } from 'use-intl/react'
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
  const t = useTranslations('pages')
  const [view] = useView()
  const { data, error, mutate } = useStory(id)
  const back = writeView('/', { ...view, at: null })
  if (error instanceof RequestError && error.status === 404) {
    return (
      <Message title={t('storyNotHere')} back={back}>
        {t('storyNotHereWhy')}
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
