'use client'

import { useTheme } from '@/lib/client'
import { imagePath } from '@/lib/client/use-briefings'
import { type SharedDeck, useSharedDeck } from '@/lib/client/use-shared-deck'
import { Redactions } from '@/components/share/redactions'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { DeckScreen } from '../deck/deck-screen'
import styles from './shared-briefing.module.css'
import { tellBriefingShare } from './tell-briefing-share'

/** A briefing behind a link: to be looked at, slide by slide. */
export const SharedBriefing = ({ code }: { code: string }) => {
  const words = useWords()
  const { theme } = useTheme()
  const { data, error, mutate } = useSharedDeck(code)
  if (error)
    return (
      <div className={styles.wait}>
        <Notice error={error} retry={() => void mutate()} />
      </div>
    )
  if (!data) return <output className={styles.wait}>{words.t('briefing.deck.reading')}</output>
  const hashes = data.deck.briefing.slides.flatMap(({ image }) => image?.hash ?? [])
  return (
    <>
      <DeckScreen
        deck={data.deck}
        images={Object.fromEntries(hashes.map((hash) => [hash, imagePath(hash)]))}
        theme={theme}
        isReady={null}
        leaveTo={null}
        onPresenter={null}
        caption={
          <div className={styles.caption}>
            <p>{tellBriefingShare(words, data.share)}</p>
            <Gaps redactions={data.redactions} />
          </div>
        }
      />
    </>
  )
}

/** What was taken out: one gap is told at once, more of them when they are asked for, since the slide lies under them. */
const Gaps = ({ redactions }: Pick<SharedDeck, 'redactions'>) => {
  const { t } = useWords()
  if (redactions.length === 0) return null
  const list = <Redactions redactions={redactions} of="briefing" className={undefined} />
  if (redactions.length === 1) return <div className={styles.gaps}>{list}</div>
  return (
    <details className={styles.gaps}>
      <summary>{t('briefing.redact.gaps', { count: redactions.length })}</summary>
      {list}
    </details>
  )
}
