import { Check } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import styles from './event-card.module.css'

/** Copies the address, which carries the card that is open. */
export const CopyLink = () => {
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const copy = async () => {
    const done = await copyText(window.location.href)
    setCopied(done)
    announce(done ? 'Link copied' : 'The link could not be copied')
  }
  return (
    <Button look="link" className={styles.copy} onClick={() => void copy()}>
      {copied ? 'Link copied' : 'Copy link'} {copied && <Check />}
    </Button>
  )
}
