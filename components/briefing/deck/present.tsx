'use client'

import { useTheme, useView } from '@/lib/client'
import { useDeckData } from '@/lib/client/use-briefings'
import type { BriefingId } from '@/lib/domain/briefing'
import { writeView } from '@/lib/link'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { DeckScreen } from './deck-screen'
import styles from './present.module.css'
import { PresenterScreen } from './presenter-screen'
import { useKeptDeck } from './use-kept-deck'

/** A briefing as it is presented. Everything is taken into the page at once: from then on it needs no server. */
export const Present = ({ id, isPresenter }: { id: BriefingId; isPresenter: boolean }) => {
  const { t } = useWords()
  const { theme } = useTheme()
  const [view] = useView()
  const { data, error, mutate } = useDeckData(id)
  const { images, isReady } = useKeptDeck(data)
  if (error)
    return (
      <div className={styles.wait}>
        <Notice error={error} retry={() => void mutate()} />
      </div>
    )
  if (!data) return <output className={styles.wait}>{t('briefing.deck.reading')}</output>
  if (isPresenter) return <PresenterScreen deck={data} images={images} theme={theme} />
  const to = (path: string): string => writeView(path, { theme: view.theme })
  const address = to(`/briefings/${id}/present?window=presenter`)
  return (
    <DeckScreen
      deck={data}
      images={images}
      theme={theme}
      isReady={isReady}
      leaveTo={to(`/briefings/${id}`)}
      onPresenter={() =>
        void window.open(address + window.location.hash, `presenter-${id}`, 'popup,width=1200,height=760')
      }
    />
  )
}
