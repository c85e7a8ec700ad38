import { useMemo } from 'react'
import { type StoryDetail, useView } from '@/lib/client'
import { focusedPlace, selectMention, selectPlace, selectedMention } from '@/lib/link'
import { countPlaces } from './count-places'
import { PlaceDetails } from './place-details'
import { StoryFacts } from './story-facts'
import { StoryMap } from './story-map'
import { StoryPlaces } from './story-places'
import styles from './story-screen.module.css'
import { StoryText } from './story-text'

/** The story between the list of its places and their map. */
export const StoryScreen = ({ detail }: { detail: StoryDetail }) => {
  const [view, setView] = useView()
  const named = useMemo(() => countPlaces(detail), [detail])
  const mention = detail.mentions.find((other) => other.id === selectedMention(view)) ?? null
  const placeId = mention ? mention.placeId : focusedPlace(view)
  const selected = named.find(({ place }) => place.id === placeId) ?? null
  const select = (place: typeof placeId) => setView(selectPlace(place === placeId ? null : place))
  return (
    <div className={styles.columns}>
      <nav className={styles.places} aria-label="Places in this story">
        <StoryPlaces
          detail={detail}
          named={named}
          selected={placeId}
          onSelect={select}
          onSelectMention={({ id }) => setView(selectMention(view, id))}
        />
      </nav>
      <main className={styles.text}>
        <StoryText detail={detail} mention={mention} placeId={placeId} />
      </main>
      <aside className={styles.side} aria-label="Map and details">
        <StoryMap detail={detail} selected={placeId} onSelect={(place) => setView(selectPlace(place))} />
        {selected ? <PlaceDetails named={selected} /> : <StoryFacts detail={detail} />}
      </aside>
    </div>
  )
}
