import { Check, Copy, Link as LinkIcon, Presentation, Share2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { Popover } from 'radix-ui'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import { PopoverPanel } from '@/components/ui/popover'
import styles from './share-button.module.css'

const ShareDialog = dynamic(() => import('@/components/share/share-dialog').then((file) => file.ShareDialog))

/** Copies the address, which carries the whole view, and shows it for those whose browser forbids copying. `isView`: of the map, of which a link that lasts can be made. */
export const ShareButton = ({ isView = false }: { isView?: boolean }) => {
  const t = useTranslations('header')
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const [isMaking, setIsMaking] = useState<boolean | null>(null) // null: never asked for
  const trigger = useRef<HTMLButtonElement>(null)
  const announce = useAnnounce()
  const search = link.includes('?') ? link.slice(link.indexOf('?')).split('#')[0] : ''
  const copy = async (text: string) => {
    const done = await copyText(text)
    setCopied(done)
    announce(t(done ? 'linkCopied' : 'linkInField'))
  }
  const open = (opening: boolean) => {
    setIsAsking(opening)
    if (!opening) return
    setLink(window.location.href)
    void copy(window.location.href)
  }
  return (
    <Popover.Root open={isAsking} onOpenChange={open}>
      <Popover.Trigger asChild>
        <Button ref={trigger} className={styles.trigger} aria-label={t('share')}>
          <Share2 /> <span className={styles.word}>{t('share')}</span>
        </Button>
      </Popover.Trigger>
      <PopoverPanel aria-label={t('linkToView')}>
        <p className={styles.title}>{copied ? t('linkCopied') : t('copyThisLink')}</p>
        <p className={styles.text}>{t('linkMeaning')}</p>
        <div className={styles.row}>
          <input
            className={styles.link}
            aria-label={t('linkToView')}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button square aria-label={t('copyLink')} onClick={() => void copy(link)}>
            {copied ? <Check /> : <Copy />}
          </Button>
        </div>
        {isView && (
          <>
            <Button
              className={styles.more}
              onClick={() => {
                setIsAsking(false)
                setIsMaking(true)
              }}
            >
              <LinkIcon /> {t('makeLink')}
            </Button>
            {/* The address carries the map along; its end says what is wanted with it. */}
            <Link className={styles.briefing} href={`/briefings${search}#add`}>
              <Presentation /> {t('toBriefing')}
            </Link>
            <Link className={styles.briefing} href={`/briefings${search}#new`}>
              <Presentation /> {t('newBriefing')}
            </Link>
          </>
        )}
      </PopoverPanel>
      {/* The button that opened it is gone with the panel it stood in. */}
      {isMaking !== null && (
        <ShareDialog open={isMaking} onOpenChange={setIsMaking} onClosed={() => trigger.current?.focus()} />
      )}
    </Popover.Root>
  )
}
