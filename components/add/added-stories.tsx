import { ArrowRight, MapPin } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { type Added, fetchStory, useView } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { clearFilter, writeView } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { cameraOfPlaces } from './camera-of-places'
import styles from './added-stories.module.css'

type Props = { added: Added; onClose: () => void; onAnother: () => void }

/** What became of the stories that were given. */
export const AddedStories = ({ added, onClose, onAnother }: Props) => {
  const t = useTranslations()
  const [view, setView] = useView()
  const show = async (story: StoryId) => {
    const detail = await fetchStory(story).catch(() => null)
    const named = new Set(detail?.mentions.map((mention) => mention.placeId))
    const map = cameraOfPlaces(detail?.places.filter((place) => named.has(place.id)) ?? [])
    setView({ ...clearFilter, story, map, tray: null })
    onClose()
  }
  return (
    <>
      <ul className={styles.list}>
        {added.stories.map((story) => (
          <li key={story.id} className={styles.story}>
            <p className={styles.title}>{story.title ?? t('names.untitledStory')}</p>
            <p className={styles.meta}>
              {t(`add.outcomes.${story.outcome}`)}
              {story.outcome !== 'in-bin' &&
                ` · ${t('add.counts', { reports: story.reports, placed: story.placed, notPlaced: story.notPlaced })}`}
            </p>
            <div className={styles.actions}>
              <Link href={writeView(`/stories/${story.id}`, { theme: view.theme })}>
                {story.outcome === 'in-bin' ? t('add.seeInBin') : t('reader.readInStory')} <ArrowRight />
              </Link>
              {story.outcome !== 'in-bin' && (
                <Button look="link" onClick={() => void show(story.id)}>
                  <MapPin /> {t('add.showOnMap')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onAnother}>{t('add.another')}</Button>
        <Button look="primary" onClick={onClose}>
          {t('add.done')}
        </Button>
      </div>
    </>
  )
}
