import type { PlaceFeature } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { ItemButton } from '@/components/excerpts/item-button'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import type { MapEvent } from '@/components/map/map-state'
import item from '@/components/reports/event-item.module.css'
import { EventSymbol } from '@/components/ui/event-symbol'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { VirtualList } from '@/components/ui/virtual-list'
import { nameEvent } from '@/components/words/name-event'
import { describePlace } from '@/components/words/place-words'
import { publisherName } from '@/components/words/publisher-name'
import { tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import type { Beside } from './beside'
import { Redactions } from './redactions'
import styles from './shared-panel.module.css'
import type { SharedMapData } from './use-shared-map'

type Props = {
  shared: SharedMapData
  hovered: EventId | null
  onHover: (event: EventId | null) => void
  onChange: (beside: Beside) => void
}

/** Everything that the map shows, each with who published it: what it says, in words. */
export const SharedList = ({ shared, hovered, onHover, onChange }: Props) => {
  const { t } = useWords()
  const { share, isPlaces, places, comparison, events } = shared
  if (isPlaces ? !places : !events) return <SkeletonList />
  const { notPlaced } = share.counts
  const marks: readonly MapEvent[] = comparison?.marks ?? events?.features ?? []
  return (
    <div className={styles.list}>
      <Redactions redactions={share.frozen?.redactions ?? []} className={styles.gap} />
      {notPlaced > 0 && <p className={styles.left}>{t('share.notPlaced', { count: notPlaced })}</p>}
      {isPlaces ? (
        <VirtualList
          label={t('share.sources')}
          items={places?.features ?? []}
          total={places?.features.length ?? 0}
          idOf={({ id }) => id}
          inSight={null}
          onMore={nothing}
        >
          {(place) => <PlaceRow place={place} onSelect={() => onChange({ place: place.id })} />}
        </VirtualList>
      ) : (
        <VirtualList
          label={t('share.sources')}
          items={marks}
          total={marks.length}
          idOf={({ id }) => id}
          inSight={null}
          onMore={nothing}
        >
          {(event) => (
            <EventRow
              event={event}
              hovered={event.id === hovered}
              onHover={(hovering) => onHover(hovering ? event.id : null)}
              onSelect={() => onChange({ event: event.id })}
            />
          )}
        </VirtualList>
      )}
    </div>
  )
}

const nothing = (): void => undefined

type EventRowProps = {
  event: MapEvent
  hovered: boolean
  onHover: (hovering: boolean) => void
  onSelect: () => void
}

const EventRow = ({ event, hovered, onHover, onSelect }: EventRowProps) => {
  const words = useWords()
  const { eventType, status, dates, publishedAt, publisher, independent, words: where } = event.properties
  return (
    <article className={item.item} data-hovered={hovered || undefined}>
      <ItemButton className={item.open} onSelect={onSelect} onHover={onHover}>
        <EventSymbol type={eventType} status={status} />
        <span className={item.words}>
          <span className={styles.name}>
            {nameEvent(words, event.properties)} · <span lang="en">{where}</span>
          </span>
          <span className={item.meta}>
            {[
              ...(event.change ? [words.t(`compare.changes.${event.change}`)] : []),
              tellWhen(words, dates, publishedAt),
              words.t(`statuses.${status}.name`).toLowerCase(),
              publisherName(words, publisher),
              ...(independent > 1 ? [words.t('counts.origins', { count: independent })] : []),
            ].join(' · ')}
          </span>
        </span>
      </ItemButton>
    </article>
  )
}

const PlaceRow = ({ place, onSelect }: { place: PlaceFeature; onSelect: () => void }) => {
  const words = useWords()
  const { name, kind, count, stories } = place.properties
  return (
    <article className={item.item}>
      <ItemButton className={item.open} onSelect={onSelect} onHover={nothing}>
        <KindSymbol kind={kind} />
        <span className={item.words}>
          <span className={styles.name}>{name}</span>
          <span className={item.meta}>
            {describePlace(words, place.properties)} ·{' '}
            {words.t('counts.mentionsInStories', { mentions: count, stories })}
          </span>
        </span>
      </ItemButton>
    </article>
  )
}
