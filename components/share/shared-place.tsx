import { useSharedExcerpts } from '@/lib/client/use-shared-view'
import type { PlaceId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import told from '@/components/reports/told-sentence.module.css'
import { Notice } from '@/components/ui/notice'
import { When } from '@/components/ui/when'
import { describePlace } from '@/components/words/place-words'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import item from '@/components/reports/event-item.module.css'
import styles from './shared-panel.module.css'
import type { SharedMapData } from './use-shared-map'

type Props = { shared: SharedMapData; id: PlaceId; isApart: boolean }

/** A place of the shared view with the sentences that name it. */
export const SharedPlace = ({ shared, id, isApart }: Props) => {
  const words = useWords()
  const { t } = words
  const { data, error } = useSharedExcerpts(shared.share.code, id)
  const place = shared.places?.features.find((feature) => feature.id === id)?.properties
  if (error) return <Notice error={error} />
  if (!data) return <SkeletonList />
  return (
    <div className={styles.body}>
      {place && (
        <p className={styles.left}>
          <span className={styles.name}>{place.name}</span> {describePlace(words, place)} ·{' '}
          {t('counts.mentionsInStories', { mentions: place.count, stories: place.stories })}
        </p>
      )}
      <ul>
        {data.items.map((excerpt) => (
          <li key={excerpt.mentionId} className={item.item}>
            <div className={item.open}>
              <div className={told.told}>
                <MarkedSentence {...excerpt} />
                <p className={told.from}>
                  {publisherName(words, excerpt.publisher)} ·{' '}
                  {excerpt.publishedAt ? <When at={excerpt.publishedAt} /> : t('days.undated')}
                  {excerpt.title && ` · ${excerpt.title}`}
                </p>
                <a
                  className={told.link}
                  href={writeView(`/stories/${excerpt.storyId}`, { at: `${excerpt.start}-${excerpt.end}` })}
                  {...(isApart && { target: '_blank', rel: 'noopener' })}
                >
                  {t('reports.readInStory')}
                </a>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
