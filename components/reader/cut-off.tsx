import { Scissors } from 'lucide-react'
import type { Story } from '@/lib/domain'
import styles from './cut-off.module.css'

/** Said where a teaser ends. Addresses come from the story's input, so only web addresses become links. */
export const CutOff = ({ story }: { story: Story }) => {
  const url = story.appearances.find(
    (appearance) => appearance.url && /^https?:\/\//i.test(appearance.url),
  )?.url
  return (
    <p className={styles.end}>
      <Scissors /> This story breaks off here. The rest was not in what was read.
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          Where it came from
        </a>
      )}
    </p>
  )
}
