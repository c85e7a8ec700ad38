import { Radio, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { apiPath } from '@/lib/client'
import { useShareChanges } from '@/lib/client/use-shares'
import type { Share } from '@/lib/domain/share'
import bin from '@/components/bin/bin.module.css'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import page from '@/components/ui/page.module.css'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'
import { EndLink } from './end-link'
import { isOver } from './is-over'
import { LinkTerm } from './link-term'
import { RedactForm } from './redact-form'
import { Redactions } from './redactions'
import styles from './shares.module.css'

/** One link: what it shows, whether it is open, and the ways to end it or to take a story out of it. */
export const ShareRow = ({ share, now }: { share: Share; now: string }) => {
  const { t } = useWords()
  const { revoke } = useShareChanges()
  const [doing, setDoing] = useState<'end' | 'redact' | null>(null)
  const { code, title, author, created, snapshot } = share
  const isPlaces = new URLSearchParams(share.link.query).get('layer') === 'places'
  const name = title ?? t(isPlaces ? 'share.mapOfPlaces' : 'share.map')
  const over = isOver(share, now)
  return (
    <li className={bin.row} data-over={over || undefined}>
      <div className={bin.body}>
        <p className={styles.name}>
          {snapshot ? <Snowflake aria-hidden /> : <Radio aria-hidden />}
          {over ? (
            <span className={bin.name}>{name}</span>
          ) : (
            <a className={bin.name} href={`/s/${code}`}>
              {name}
            </a>
          )}
        </p>
        <p className={page.meta}>
          {t(`share.kinds.${share.kind}.name`)} · <code>/s/{code}</code> · <When at={created} />
          {author && ` · ${t('share.by', { who: author })}`}
        </p>
        {snapshot && (
          <p className={page.meta}>
            {t(isPlaces ? 'counts.mentionsInStories' : 'share.reportsFromStories', {
              mentions: snapshot.head.counts.marks,
              reports: snapshot.head.counts.marks,
              stories: snapshot.head.counts.stories,
            })}{' '}
            · <code>{snapshot.hash.slice(0, 12)}</code> ·{' '}
            <a href={apiPath.sharePart(code, 'data')} download>
              {t('share.data')}
            </a>
          </p>
        )}
        <Redactions redactions={snapshot?.redactions ?? []} className={page.meta} />
        <LinkTerm link={share} now={now} />
        {doing === 'redact' && <RedactForm code={code} onDone={() => setDoing(null)} />}
        {doing === 'end' && <EndLink end={(by) => revoke(code, by)} onClose={() => setDoing(null)} />}
      </div>
      {doing === null && (
        <div className={form.actions}>
          {snapshot && (
            <Button onClick={() => setDoing('redact')}>
              {t('share.takeOut')}
              <Hidden>: {name}</Hidden>
            </Button>
          )}
          {!over && (
            <Button onClick={() => setDoing('end')}>
              {t('share.end')}
              <Hidden>: {name}</Hidden>
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
