import type { Story } from '@/lib/domain'
import { When } from '@/components/ui/when'
import { DATE_SOURCES, publisherName } from '@/components/words/legend'
import styles from './story-meta.module.css'

/** Publisher, date, and how the date is known. */
export const StoryMeta = ({ story }: { story: Story }) => {
  const publisher = story.appearances.find((appearance) => appearance.publisher)?.publisher ?? null
  return (
    <p className={styles.meta}>
      <span>{publisherName(publisher)}</span>
      {story.publishedAt ? (
        <>
          <span>
            <When at={story.publishedAt} form="long" />
          </span>
          <span>{story.dateSource && DATE_SOURCES[story.dateSource]}</span>
        </>
      ) : (
        <span>undated: nothing in the text tells when</span>
      )}
    </p>
  )
}
