import { useLocale, useTranslations } from 'use-intl/react'
import { feedPath, quietly, useSingleKeys, useTheme, useView } from '@/lib/client'
import { type Camera, clearFilter, selectPlace, showLayer, writeView } from '@/lib/link'
import { focusInList } from '@/components/excerpts/move-focus'
import { switchLanguage } from '@/components/header/switch-language'
import type { ShortcutId } from '@/components/help/keys'
import { focusMap } from '@/components/map/focus-map'
import type { CommandId } from '@/components/palette/commands'
import type { DayCounts } from '@/components/timeline/day-counts'
import { lastDays } from '@/components/timeline/last-days'
import { useAnnounce } from '@/components/ui/announcer'
import { copyText } from '@/components/ui/copy-text'
import { toggleFold } from '@/components/ui/toggle-fold'

interface Given {
  timeline: DayCounts | undefined
  /** Where to look to see all that is shown; null when there is nothing. */
  cameraOfAll: () => Camera | null
  open: (dialog: 'palette' | 'help' | 'add' | 'download') => void
  /** Goes to another page. */
  leave: (path: string) => void
}

/** What keys and commands do; each stands here once. */
export const useActions = (given: Given): Record<ShortcutId | CommandId, () => void> => {
  'use memo'
  const t = useTranslations()
  const language = useLocale()
  const { timeline, cameraOfAll, open, leave } = given
  const [view, setView] = useView()
  const { theme, setTheme } = useTheme()
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const announce = useAnnounce()
  const group = (by: typeof view.group) => () => setView({ group: by }, quietly)
  const last = (days: number) => () => {
    const window = lastDays(timeline, days)
    if (window) setView(window)
  }
  return {
    palette: () => open('palette'),
    help: () => open('help'),
    add: () => open('add'),
    download: () => open('download'),
    search: focusSearch,
    map: focusMap,
    next: () => focusInList(1),
    previous: () => focusInList(-1),
    letGo: () => {
      if (view.sel || view.place) setView(selectPlace(null))
    },
    filters: () => setView({ fold: toggleFold(view.fold, 'filters') }, quietly),
    list: () => setView({ fold: toggleFold(view.fold, 'list') }, quietly),
    layer: () => setView(showLayer(view.layer === 'places' ? null : 'places')),
    theme: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    language: () => switchLanguage(language === 'uk' ? 'en' : 'uk'),
    // Without a camera in the address the map chooses its first view again; one that never moved is told where to look.
    fit: () => {
      const map = view.map ? null : cameraOfAll()
      if (view.map || map) setView({ map }, quietly)
    },
    week: last(7),
    month: last(30),
    allDays: () => setView({ from: null, to: null, undated: null }),
    clear: () => setView(clearFilter),
    groupDay: group('day'),
    groupStory: group('story'),
    groupPlace: group('place'),
    ungroup: group(null),
    copyLink: () =>
      void copyText(window.location.href).then((done) =>
        announce(t(done ? 'header.linkCopied' : 'header.linkInAddress')),
      ),
    feed: () => {
      const address = `${window.location.origin}${feedPath(view)}`
      void copyText(address).then((done) =>
        announce(done ? t('feed.copied') : t('feed.notCopied', { address })),
      )
    },
    developers: () => leave(writeView('/developers', { theme: view.theme })),
    figures: () => leave(writeView('/figures', { ...view, at: null })),
    corrections: () => leave(writeView('/corrections', { theme: view.theme })),
    bin: () => leave(writeView('/bin', { theme: view.theme })),
    shares: () => leave(writeView('/shares', { theme: view.theme })),
    briefings: () => leave(writeView('/briefings', { theme: view.theme })),
    // The address carries the map along; its end says what is wanted with it.
    newBriefing: () => leave(`${writeView('/briefings', { ...view, at: null })}#new`),
    toBriefing: () => leave(`${writeView('/briefings', { ...view, at: null })}#add`),
    singleKeys: () => {
      setSingleKeys(!singleKeys)
      announce(t(singleKeys ? 'help.singleKeysAreOff' : 'help.singleKeysAreOn'))
    },
  }
}

const focusSearch = (): void => {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  field?.focus()
  field?.select()
}
