import { ArrowRight, MapPin } from 'lucide-react'
import Link from 'next/link'
import { type Added, fetchStory, useView } from '@/lib/client'
import type { StoryId } from '@/lib/domain'
import { clearFilter, writeView } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { countOf } from '@/components/words/old'
import { cameraOfPlaces } from './camera-of-places'
import styles from './added-stories.module.css'

type Props = { added: Added; onClose: () => void; onAnother: () => void }

const OUTCOMES: Record<Added['stories'][number]['outcome'], string> = {
  added: 'Added',
  appearance: 'Known text, noted as printed once more',
  unchanged: 'Was there already, nothing changed',
  'in-bin': 'It is in the bin, where it was put by hand; nothing changed',
}

/** What became of the stories that were given. */
export const AddedStories = ({ added, onClose, onAnother }: Props) => {
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
            <p className={styles.title}>{story.title ?? 'Untitled story'}</p>
            <p className={styles.meta}>
              {OUTCOMES[story.outcome]}
              {story.outcome !== 'in-bin' &&
                ` · ${countOf(story.reports, 'report')} · ${countOf(story.placed, 'mention')} on the map, ${story.notPlaced} not placed`}
            </p>
            <div className={styles.actions}>
              <Link href={writeView(`/stories/${story.id}`, { theme: view.theme })}>
                {story.outcome === 'in-bin' ? 'See it in the bin' : 'Read in story'} <ArrowRight />
              </Link>
              {story.outcome !== 'in-bin' && (
                <Button look="link" onClick={() => void show(story.id)}>
                  <MapPin /> Show on the map
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onAnother}>Add another</Button>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </>
  )
}
