'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { type Theme, useRefresh, useTheme } from '@/lib/client'
import type { OpenedShare } from '@/lib/client/use-shared-view'
import { type EventId, placeIdSchema } from '@/lib/domain'
import { selectedEvent, selectedMention } from '@/lib/link'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import type { Beside } from './beside'
import { CaptionBar } from './caption-bar'
import { SharedLegend } from './shared-legend'
import { SharedMap } from './shared-map'
import { SharedPanel } from './shared-panel'
import styles from './shared-screen.module.css'
import { TapCover } from './tap-cover'
import { useBeside } from './use-beside'
import { useSharedMap } from './use-shared-map'

/** The map behind a link: exactly the sender's view, with a caption, a legend and every sentence. */
export const SharedScreen = ({ first, isEmbed = false }: { first: OpenedShare; isEmbed?: boolean }) => {
  const { t } = useWords()
  const shared = useSharedMap(first)
  const { share, view, error } = shared
  const { beside, setBeside, isAsked } = useBeside(() => besideAtFirst(view))
  const [hovered, setHovered] = useState<EventId | null>(null)
  const own = useTheme()
  const theme: Theme = view.theme ?? own.theme
  const refresh = useRefresh()
  useEscape(beside !== null, () => setBeside(null))
  return (
    <div className={styles.page} data-theme={theme} data-embed={isEmbed || undefined}>
      <CaptionBar
        shared={shared}
        isEmbed={isEmbed}
        isListOpen={beside !== null && 'list' in beside}
        onList={() => setBeside(beside !== null && 'list' in beside ? null : { list: true })}
      />
      <main
        className={styles.main}
        data-beside={beside !== null || undefined}
        data-asked={(beside !== null && isAsked) || undefined}
      >
        {beside && (
          <SharedPanel
            key={nameOf(beside)}
            shared={shared}
            beside={beside}
            isApart={isEmbed}
            takesFocus={isAsked}
            hovered={hovered}
            onHover={setHovered}
            onChange={setBeside}
          />
        )}
        <section
          id="map"
          tabIndex={-1}
          className={styles.map}
          aria-label={t('dashboard.map')}
          data-map-ground
        >
          <SharedMap
            shared={shared}
            theme={theme}
            beside={beside}
            hovered={hovered}
            onHover={setHovered}
            onChange={setBeside}
          />
          <SharedLegend shared={shared} isBeside={beside !== null} />
          {isEmbed && <TapCover />}
          {error ? (
            <div className={styles.notice}>
              <Notice error={error} retry={refresh} />
            </div>
          ) : null}
        </section>
      </main>
      {share.note && !isEmbed && <p className={styles.note}>{share.note}</p>}
    </div>
  )
}

const nameOf = (beside: NonNullable<Beside>): string =>
  'list' in beside ? 'list' : 'event' in beside ? beside.event : beside.place

/** Escape puts away what stands beside the map. */
const useEscape = (isOpen: boolean, close: () => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  })
  useEffect(() => {
    if (!isOpen) return undefined
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOpen])
}

/** The sender's own selection. */
const besideAtFirst = (view: ReturnType<typeof useSharedMap>['view']): Beside => {
  const event = selectedEvent(view)
  if (event) return { event }
  const place = placeIdSchema.safeParse(view.sel).data ?? view.place
  return place && !selectedMention(view) ? { place } : null
}
