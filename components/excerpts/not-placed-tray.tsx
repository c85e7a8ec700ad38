import { useTranslations } from 'use-intl/react'
import { type Excerpt, useExcerpts, useRefresh } from '@/lib/client'
import type { Filter, MentionId } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ExcerptItem } from './excerpt-item'
import { groupByReason } from './group-by-reason'
import styles from './not-placed-tray.module.css'
import { SkeletonList } from './skeleton-list'

type Props = { filter: Filter; selected: MentionId | null; onSelect: (excerpt: Excerpt) => void }

/** Names that are on no map, each with the reason. */
export const NotPlacedTray = ({ filter, selected, onSelect }: Props) => {
  const t = useTranslations()
  const { items, total, loaded, error, more } = useExcerpts(filter, false)
  const refresh = useRefresh()
  if (error) return <Notice error={error} retry={refresh} />
  if (!loaded) return <SkeletonList />
  return (
    <div className={styles.scroller}>
      {total === 0 && <p className={styles.none}>{t('excerpts.allPlaced')}</p>}
      {groupByReason(items).map(({ why, items }) => (
        <section key={why} aria-labelledby={`why-${why}`}>
          <div className={styles.reason}>
            <h3 id={`why-${why}`} className={styles.name}>
              {t(`reasons.${why}.name`)} <span className={styles.count}>{items.length}</span>
            </h3>
            <p className={styles.definition}>{t(`reasons.${why}.definition`)}</p>
          </div>
          <ul>
            {items.map((excerpt) => (
              <li key={excerpt.mentionId}>
                <ExcerptItem
                  excerpt={excerpt}
                  selected={excerpt.mentionId === selected}
                  hovered={false}
                  onSelect={() => onSelect(excerpt)}
                  onHover={() => {}}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length < total && (
        <Button look="quiet" className={styles.more} onClick={more}>
          {t('reports.showMore')}
        </Button>
      )}
    </div>
  )
}
