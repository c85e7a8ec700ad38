import Link from 'next/link'
import { useView } from '@/lib/client'
import { isAreaKind, isRoughlyPlaced, type Place } from '@/lib/domain'
import { selectPlace, writeView } from '@/lib/link'
import { CopyCoordinates } from '@/components/coordinates/copy-coordinates'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { countOf, formatCount } from '@/components/words/old'
import { describePlace } from '@/components/words/old'
import type { NamedPlace } from './count-places'
import styles from './details.module.css'

const drawnAs = (place: Place): string => {
  if (isAreaKind(place.kind)) return 'an area: no point in it is named'
  return isRoughlyPlaced(place)
    ? 'a mark on the rim of a circle: it lies somewhere in it'
    : 'a mark at its centre'
}

/** What is known of a place, and where from. */
export const PlaceDetails = ({ named: { place, mentions } }: { named: NamedPlace }) => {
  const [view] = useView()
  const [lng, lat] = place.point
  return (
    <section className={styles.details} aria-labelledby="place-name">
      <div className={styles.head}>
        <KindSymbol kind={place.kind} />
        <div>
          <h2 id="place-name" className={styles.name}>
            {place.name}
          </h2>
          <p className={styles.what}>{describePlace(place)}</p>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>Named</dt>
        <dd>{countOf(mentions.length, 'time')} in this story</dd>
        <dt>Drawn as</dt>
        <dd>{drawnAs(place)}</dd>
        <dt>Centre</dt>
        <dd>
          <span className={styles.mono}>
            {lat.toFixed(4)}, {lng.toFixed(4)}
          </span>{' '}
          <CopyCoordinates at={place.point} />
        </dd>
        {place.population ? (
          <>
            <dt>People</dt>
            <dd>{formatCount(place.population)}</dd>
          </>
        ) : null}
        <dt>Source</dt>
        <dd>{place.source}</dd>
      </dl>
      <Link href={writeView('/', { theme: view.theme, layer: 'places', ...selectPlace(place.id) })}>
        All stories that name it
      </Link>
    </section>
  )
}
