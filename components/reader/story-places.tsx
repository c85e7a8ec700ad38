import { useTranslations } from 'use-intl/react'
import type { StoryDetail } from '@/lib/client'
import { isDismissed, type Mention, type PlaceId } from '@/lib/domain'
import { KindSymbol } from '@/components/ui/kind-symbol'
import type { NamedPlace } from './count-places'
import { MarkLegend } from './mark-legend'
import styles from './story-places.module.css'

type Props = {
  detail: StoryDetail
  named: readonly NamedPlace[]
  selected: PlaceId | null
  onSelect: (place: PlaceId) => void
  onSelectMention: (mention: Mention) => void
}

/** The places a story names, those that could not be placed, and how both are marked. */
export const StoryPlaces = ({ detail, named, selected, onSelect, onSelectMention }: Props) => {
  const t = useTranslations()
  const unplaced = detail.mentions.filter(
    (mention) => mention.placeId === null && !mention.repeatOf && !isDismissed(mention),
  )
  return (
    <>
      <section className={styles.group} aria-labelledby="story-places">
        <h2 id="story-places" className={styles.title}>
          {t('reader.places')} <span>{t('reader.mentions')}</span>
        </h2>
        {named.length === 0 && <p className={styles.none}>{t('reader.noPlace')}</p>}
        <ul>
          {named.map(({ place, mentions }) => (
            <li key={place.id}>
              <button
                type="button"
                className={styles.place}
                aria-pressed={place.id === selected}
                onClick={() => onSelect(place.id)}
              >
                <KindSymbol kind={place.kind} />
                <span className={styles.name}>{place.name}</span>
                <span className={styles.count}>{mentions.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {unplaced.length > 0 && (
        <section className={styles.group} aria-labelledby="story-unplaced">
          <h2 id="story-unplaced" className={styles.title}>
            {t('reader.notPlaced')} <span>{unplaced.length}</span>
          </h2>
          <ul>
            {unplaced.map((mention) => (
              <li key={mention.id}>
                <button type="button" className={styles.place} onClick={() => onSelectMention(mention)}>
                  <span className={styles.name}>{mention.surface}</span>
                  {mention.why && <span className={styles.count}>{t(`reasons.${mention.why}.short`)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <MarkLegend />
    </>
  )
}
