import type { StoryDetail } from '@/lib/client'
import { CorrectDate, DatedBy } from '@/components/corrections/correct-date'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import styles from './story-meta.module.css'

/** Publisher, date, how the date is known, and the way to set it. */
export const StoryMeta = ({ detail }: { detail: StoryDetail }) => {
  const words = useWords()
  const { t } = words
  const { story, dated, deleted } = detail
  const publisher = story.appearances.find((appearance) => appearance.publisher)?.publisher ?? null
  return (
    <p className={styles.meta} lang={words.language}>
      <span>{publisherName(words, publisher)}</span>
      {story.publishedAt ? (
        <>
          <span>
            <When at={story.publishedAt} form="long" />
          </span>
          <span>
            {dated ? <DatedBy dated={dated} /> : story.dateSource && t(`dateSources.${story.dateSource}`)}
          </span>
        </>
      ) : (
        <span>
          {dated ? (
            <>
              {t('reader.undatedBy')} <DatedBy dated={dated} />
            </>
          ) : (
            t('reader.undated')
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
