import { Popover } from 'radix-ui'
import { useLive, useNews } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { When } from '@/components/ui/when'
import { countOf } from '@/components/words/old'
import styles from './live-status.module.css'
import { tellRun } from './tell-run'

/** Whether the page follows the store, what the last runs did, and new stories that wait to be shown. */
export const LiveStatus = () => {
  const { state, connected } = useLive()
  const { waiting, show } = useNews()
  if (!state) return null
  const busy = state.reading > 0 || state.stale > 0
  return (
    <div className={styles.live}>
      {waiting > 0 && (
        <Button
          className={styles.news}
          onClick={show}
          aria-label={`Show ${countOf(waiting, 'new story', 'new stories')}`}
        >
          {waiting} new
        </Button>
      )}
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button look="quiet" className={styles.trigger} aria-label={connected ? 'Live' : 'Not live'}>
            <span className={styles.dot} data-on={connected || undefined} aria-hidden="true" />
            <span className={styles.word}>{!connected ? 'Not live' : busy ? 'Reading' : 'Live'}</span>
          </Button>
        </Popover.Trigger>
        <PopoverPanel aria-label="What was read last">
          <dl className={styles.facts}>
            <dt>Now</dt>
            <dd>
              {connected
                ? 'New stories and decisions of others appear by themselves.'
                : 'The server does not answer; what you see may be older.'}
              {state.reading > 0 && ` ${countOf(state.reading, 'input')} being read.`}
              {state.stale > 0 && ` ${countOf(state.stale, 'story', 'stories')} waiting to be read again.`}
            </dd>
            <dt>Stories</dt>
            <dd>{countOf(state.stories, 'story', 'stories')}</dd>
            <dt>Last read</dt>
            <dd>
              {state.lastRead ? (
                <>
                  <When at={state.lastRead.finishedAt} />: {tellRun(state.lastRead, 'read')}
                </>
              ) : (
                'Nothing yet'
              )}
            </dd>
            <dt>Last re-run</dt>
            <dd>
              {state.lastRerun ? (
                <>
                  <When at={state.lastRerun.finishedAt} />: {tellRun(state.lastRerun, 'rerun')}
                </>
              ) : (
                'None was needed'
              )}
            </dd>
          </dl>
        </PopoverPanel>
      </Popover.Root>
    </div>
  )
}
