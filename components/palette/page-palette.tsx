import { Search } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type View, useView } from '@/lib/client'
import { selectPlace, writeView } from '@/lib/link'
import { useActions } from '@/components/dashboard/use-actions'
import { useShortcuts } from '@/components/dashboard/use-shortcuts'
import { HelpDialog } from '@/components/help/help-dialog'
import { SHORTCUTS } from '@/components/help/keys'
import { KeysOf } from '@/components/help/keys-of'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { Palette } from './palette'
import { toDoing } from './to-doing'

/** The palette of the pages beside the dashboard, with its button and its keys: what is chosen is shown on the map. */
export const PagePalette = () => {
  const t = useTranslations('palette')
  const [view] = useView()
  const router = useRouter()
  const path = usePathname()
  const [finding, setFinding] = useState(false)
  const [helping, setHelping] = useState(false)
  const leave = (to: string): void => router.push(to)
  const show = (change: Partial<View>): void => leave(writeView('/', { ...view, at: null, ...change }))
  const {
    palette,
    help,
    theme,
    language,
    copyLink,
    singleKeys,
    figures,
    corrections,
    bin,
    shares,
    briefings,
    developers,
  } = useActions({
    timeline: undefined,
    cameraOfAll: () => null,
    open: (dialog) => (dialog === 'help' ? setHelping(true) : setFinding(true)),
    leave,
  })
  const map = (): void => show({})
  useShortcuts({ palette, help, theme, map })
  return (
    <>
      <Hint
        text={
          <>
            {t('find')} <KeysOf keys={SHORTCUTS.palette.keys} />
          </>
        }
      >
        <Button look="quiet" square aria-label={t('find')} aria-keyshortcuts="Control+K" onClick={palette}>
          <Search />
        </Button>
      </Hint>
      <Palette
        open={finding}
        onOpenChange={setFinding}
        text=""
        doing={toDoing(
          // What is selected, or read, on this page means nothing on another.
          { ...view, ...selectPlace(null), at: null },
          {
            commands: {
              map,
              theme,
              language,
              copyLink,
              singleKeys,
              help,
              ...(path === '/figures' ? {} : { figures }),
              ...(path === '/corrections' ? {} : { corrections }),
              ...(path === '/bin' ? {} : { bin }),
              ...(path === '/shares' ? {} : { shares }),
              ...(path === '/briefings' ? {} : { briefings }),
              ...(path === '/developers' ? {} : { developers }),
            },
            isEmpty: false,
            show,
            leave,
          },
        )}
      />
      <HelpDialog open={helping} onOpenChange={setHelping} />
    </>
  )
}
