import { Download, ExternalLink, List, Radio, Snowflake } from 'lucide-react'
import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import button from '@/components/ui/button.module.css'
import { useWords } from '@/components/words/use-words'
import styles from './caption-bar.module.css'
import { tellShared } from './tell-shared'
import type { SharedMapData } from './use-shared-map'

const SharedDownload = dynamic(() => import('./shared-download').then((loaded) => loaded.SharedDownload))

const inOneLine = (chunks: ReactNode) => <span className={styles.at}>{chunks}</span>

type Props = { shared: SharedMapData; isEmbed: boolean; isListOpen: boolean; onList: () => void }

/** Title, days, how old the data is, and the ways on. */
export const CaptionBar = ({ shared, isEmbed, isListOpen, onList }: Props) => {
  const words = useWords()
  const { t } = words
  const { share } = shared
  const { title, meta, at } = tellShared(words, shared)
  const [download, setDownload] = useState<'never' | 'open' | 'closed'>('never') // it is loaded when first asked for
  const apart = isEmbed ? { target: '_blank', rel: 'noopener' } : {}
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.meta}>{meta}</p>
      </div>
      <p className={styles.badge} title={share.frozen ? t('share.frozenMeaning') : t('share.liveMeaning')}>
        {share.frozen ? <Snowflake aria-hidden /> : <Radio aria-hidden />}
        <span>
          <span className={styles.made}>
            {share.frozen
              ? t.rich('share.frozenAt', {
                  at,
                  time: inOneLine,
                })
              : t('share.live')}
          </span>
          <span className={styles.hash}>
            <span className={styles.long}>
              {t(share.frozen ? 'share.neverChanges' : 'share.alwaysToday')}
            </span>
            {share.frozen && (
              <>
                <span className={styles.long}> · </span>
                <code>{share.frozen.hash.slice(0, 6)}</code>
              </>
            )}
          </span>
        </span>
      </p>
      <div className={styles.ways}>
        <Button look="quiet" aria-label={t('share.sources')} aria-expanded={isListOpen} onClick={onList}>
          <List /> <span className={styles.long}>{t('share.sources')}</span>
        </Button>
        {!isEmbed && (
          <Button look="quiet" aria-label={t('share.download')} onClick={() => setDownload('open')}>
            <Download /> <span className={styles.long}>{t('share.download')}</span>
          </Button>
        )}
        <a
          className={`${button.button} ${button.plain}`}
          href={isEmbed ? `/s/${share.code}` : `/?${share.query}`}
          {...apart}
        >
          <ExternalLink />{' '}
          <span className={styles.long}>{isEmbed ? t('share.openMap') : t('share.openInDashboard')}</span>
          <span className={styles.short}>{t('share.open')}</span>
        </a>
      </div>
      {download !== 'never' && (
        <SharedDownload
          shared={shared}
          open={download === 'open'}
          onOpenChange={(open) => setDownload(open ? 'open' : 'closed')}
        />
      )}
    </header>
  )
}
