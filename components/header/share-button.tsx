import { Check, Copy, Share2 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import { PopoverPanel } from '@/components/ui/popover'
import styles from './share-button.module.css'

/** Copies the address, which carries the whole view, and shows it for those whose browser forbids copying. */
export const ShareButton = () => {
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const copy = async (text: string) => {
    const done = await copyText(text)
    setCopied(done)
    announce(done ? 'Link copied' : 'The link could not be copied; it is in the field')
  }
  const open = (opening: boolean) => {
    if (!opening) return
    setLink(window.location.href)
    void copy(window.location.href)
  }
  return (
    <Popover.Root onOpenChange={open}>
      <Popover.Trigger asChild>
        <Button className={styles.trigger} aria-label="Share">
          <Share2 /> <span className={styles.word}>Share</span>
        </Button>
      </Popover.Trigger>
      <PopoverPanel aria-label="Link to this view">
        <p className={styles.title}>{copied ? 'Link copied' : 'Copy this link'}</p>
        <p className={styles.text}>
          It opens this map, these filters and this selection, with the stories of that day.
        </p>
        <div className={styles.row}>
          <input
            className={styles.link}
            aria-label="Link to this view"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button square aria-label="Copy link" onClick={() => void copy(link)}>
            {copied ? <Check /> : <Copy />}
          </Button>
        </div>
      </PopoverPanel>
    </Popover.Root>
  )
}
