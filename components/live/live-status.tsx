import { Popover } from 'radix-ui'
import { useLive, useNews } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'
import styles from './live-status.module.css'
import { tellRun } from './tell-run'

/** Whether the page follows the store, what the last runs did, and new stories that wait to be shown. */
export const LiveStatus = () => {
  const words = useWords()
  const { t } = words
  const { state, connected } = useLive()
  const { waiting, show } = useNews()
  if (!state) return null
  const busy = state.reading > 0 || state.stale > 0
  const now = !connected ? t('live.notLive') : busy ? t('live.reading') : t('live.title')
  return (
    <div className={styles.live}>
      {waiting > 0 && (
        <Button className={styles.news} onClick={show} aria-label={t('live.show', { count: waiting })}>
          {t('live.new', { count: waiting })}
        </Button>
      )}
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button look="quiet" className={styles.trigger}>
            <span className={styles.dot} data-on={connected || undefined} aria-hidden="true" />
            <span className={styles.word}>{now}</span>
          </Button>
        </Popover.Trigger>
        <PopoverPanel aria-label={t('live.name')}>
          <dl className={styles.facts}>
            <dt>{t('live.now')}</dt>
            <dd>
              {connected ? t('live.follows') : t('live.silent')}
              {state.reading > 0 && ` ${t('live.inputs', { count: state.reading })}`}
              {state.stale > 0 && ` ${t('live.stale', { count: state.stale })}`}
            </dd>
            <dt>{t('live.stories')}</dt>
            <dd>{t('counts.stories', { count: state.stories })}</dd>
            <dt>{t('live.lastRead')}</dt>
            <dd>
              {state.lastRead ? (
                <>
                  <When at={state.lastRead.finishedAt} />: {tellRun(words, state.lastRead, 'read')}
                </>
              ) : (
                t('live.nothingYet')
              )}
            </dd>
            <dt>{t('live.lastRerun')}</dt>
            <dd>
              {state.lastRerun ? (
                <>
                  <When at={state.lastRerun.finishedAt} />: {tellRun(words, state.lastRerun, 'rerun')}
                </>
              ) : (
                t('live.noneNeeded')
              )}
            </dd>
          </dl>
        </PopoverPanel>
      </Popover.Root>
    </div>
  )
}
