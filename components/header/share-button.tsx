import { Check, Copy, Share2 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import { PopoverPanel } from '@/components/ui/popover'
import styles from './share-button.module.css'

/** Copies the address, which carries the whole view, and shows it for those whose browser forbids copying. */
export const ShareButton = () => {
  const t = useTranslations('header')
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const copy = async (text: string) => {
    const done = await copyText(text)
    setCopied(done)
    announce(t(done ? 'linkCopied' : 'linkInField'))
  }
  const open = (opening: boolean) => {
    if (!opening) return
    setLink(window.location.href)
    void copy(window.location.href)
  }
  return (
    <Popover.Root onOpenChange={open}>
      <Popover.Trigger asChild>
        <Button className={styles.trigger} aria-label={t('share')}>
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
      </PopoverPanel>
    </Popover.Root>
  )
}
