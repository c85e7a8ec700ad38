import type { StoryDetail } from '@/lib/client'
import { CorrectDate, DatedBy } from '@/components/corrections/correct-date'
import { When } from '@/components/ui/when'
import { DATE_SOURCES, publisherName } from '@/components/words/old'
import styles from './story-meta.module.css'

/** Publisher, date, how the date is known, and the way to set it. */
export const StoryMeta = ({ detail }: { detail: StoryDetail }) => {
  const { story, dated, deleted } = detail
  const publisher = story.appearances.find((appearance) => appearance.publisher)?.publisher ?? null
  return (
    <p className={styles.meta}>
      <span>{publisherName(publisher)}</span>
      {story.publishedAt ? (
        <>
          <span>
            <When at={story.publishedAt} form="long" />
          </span>
          <span>
            {dated ? <DatedBy dated={dated} /> : story.dateSource && DATE_SOURCES[story.dateSource]}
          </span>
        </>
      ) : (
        <span>
          {dated ? (
            <>
              undated: <DatedBy dated={dated} />
            </>
          ) : (
            'undated: nothing in the text tells when'
          )}
        </span>
      )}
      {!deleted && (
        <span className={styles.edit}>
          <CorrectDate detail={detail} />
        </span>
      )}
    </p>
  )
}
