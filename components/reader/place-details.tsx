import Link from 'next/link'
import { useView } from '@/lib/client'
import { isAreaKind, isRoughlyPlaced, type Place } from '@/lib/domain'
import { selectPlace, writeView } from '@/lib/link'
import { CopyCoordinates } from '@/components/coordinates/copy-coordinates'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { formatCount } from '@/components/words/format-count'
import { describePlace } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import type { NamedPlace } from './count-places'
import styles from './details.module.css'

const drawnAs = (place: Place): 'area' | 'rim' | 'centre' => {
  if (isAreaKind(place.kind)) return 'area'
  return isRoughlyPlaced(place) ? 'rim' : 'centre'
}

/** What is known of a place, and where from. */
export const PlaceDetails = ({ named: { place, mentions } }: { named: NamedPlace }) => {
  const words = useWords()
  const { t } = words
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
          <p className={styles.what}>{describePlace(words, place)}</p>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>{t('reader.named')}</dt>
        <dd>{t('reader.times', { count: mentions.length })}</dd>
        <dt>{t('reader.drawnAs')}</dt>
        <dd>{t(`reader.drawn.${drawnAs(place)}`)}</dd>
        <dt>{t('reader.centre')}</dt>
        <dd>
          <span className={styles.mono}>
            {lat.toFixed(4)}, {lng.toFixed(4)}
          </span>{' '}
          <CopyCoordinates at={place.point} />
        </dd>
        {place.population ? (
          <>
            <dt>{t('reader.population')}</dt>
            <dd>{formatCount(words, place.population)}</dd>
          </>
        ) : null}
        <dt>{t('reader.source')}</dt>
        <dd>{place.source}</dd>
      </dl>
      <Link href={writeView('/', { theme: view.theme, layer: 'places', ...selectPlace(place.id) })}>
        {t('reader.allStories')}
      </Link>
    </section>
  )
}
