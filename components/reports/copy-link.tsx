import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import styles from './event-card.module.css'

/** Copies the address, which carries the card that is open. */
export const CopyLink = () => {
  const t = useTranslations('header')
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const copy = async () => {
    const done = await copyText(window.location.href)
    setCopied(done)
    announce(t(done ? 'linkCopied' : 'linkNotCopied'))
  }
  return (
    <Button look="link" className={styles.copy} onClick={() => void copy()}>
      {copied ? t('linkCopied') : t('copyLink')} {copied && <Check />}
    </Button>
  )
}
