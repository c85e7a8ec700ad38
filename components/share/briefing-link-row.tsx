import { Radio, Snowflake } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useView } from '@/lib/client'
import { type LeadingShare, useBriefingShareChanges } from '@/lib/client/use-briefing-shares'
import { writeView } from '@/lib/link'
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
import styles from './shares.module.css'

/** One link to a briefing: what it shows, whether it is open, and the way to end it. */
export const BriefingLinkRow = ({ link, now }: { link: LeadingShare; now: string }) => {
  const { t } = useWords()
  const [view] = useView()
  const { code, kind, title, author, created, briefing, isBinned } = link
  const { end } = useBriefingShareChanges(briefing)
  const [isEnding, setEnding] = useState(false)
  const over = isOver(link, now)
  // A live one has nothing to show while its briefing is in the bin.
  const opens = !over && !(isBinned && kind === 'live')
  const home = writeView(isBinned ? '/bin' : `/briefings/${briefing}`, { theme: view.theme })
  return (
    <li className={bin.row} data-over={!opens || undefined}>
      <div className={bin.body}>
        <p className={styles.name}>
          {kind === 'frozen' ? <Snowflake aria-hidden /> : <Radio aria-hidden />}
          {opens ? (
            <a className={bin.name} href={`/b/${code}`}>
              {title}
            </a>
          ) : (
            <span className={bin.name}>{title}</span>
          )}
        </p>
        <p className={page.meta}>
          {t(`share.kinds.${kind}.name`)} · <code>/b/{code}</code> · <When at={created} />
          {author && ` · ${t('share.by', { who: author })}`} ·{' '}
          <Link href={home}>{t(isBinned ? 'share.briefingInBin' : 'share.itsBriefing')}</Link>
        </p>
        <LinkTerm link={link} now={now} />
        {isEnding && <EndLink end={(by) => end(code, by)} onClose={() => setEnding(false)} />}
      </div>
      {!over && !isEnding && (
        <div className={form.actions}>
          <Button onClick={() => setEnding(true)}>
            {t('share.end')}
            <Hidden>: {title}</Hidden>
          </Button>
        </div>
      )}
    </li>
  )
}
