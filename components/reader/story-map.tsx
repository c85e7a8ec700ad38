import dynamic from 'next/dynamic'
import { useMemo, useState } from 'react'
import { type StoryDetail, useTheme } from '@/lib/client'
import type { PlaceId } from '@/lib/domain'
import type { MapProblem } from '@/components/map/map-state'
import { MapTrouble } from '@/components/dashboard/map-trouble'
import styles from './story-map.module.css'
import { toFeatures } from './to-features'

const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

type Props = { detail: StoryDetail; selected: PlaceId | null; onSelect: (place: PlaceId | null) => void }

/** The places of the story on a small map of their own. */
export const StoryMap = ({ detail, selected, onSelect }: Props) => {
  const { theme } = useTheme()
  const [hovered, setHovered] = useState<PlaceId | null>(null)
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const places = useMemo(() => toFeatures(detail), [detail])
  return (
    <section className={styles.map} aria-label="Map of this story">
      <MapView
        theme={theme}
        places={places}
        selected={selected}
        hovered={hovered}
        camera={null}
        onSelect={onSelect}
        onHover={setHovered}
        onReady={() => setProblem(null)}
        onError={setProblem}
      />
      {problem && (
        <div className={styles.trouble}>
          <MapTrouble problem={problem} />
        </div>
      )}
    </section>
  )
}
