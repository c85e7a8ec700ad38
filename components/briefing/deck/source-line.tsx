import { Fragment } from 'react'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import { toWebAddress } from '@/lib/link/to-web-address'
import styles from './source-line.module.css'

interface Props {
  told: Pick<ToldSlide, 'sourceLine' | 'sources'>
  /** Of a slide in the hand every source is named, and opens where it was published. */
  isHand: boolean
}

/** Who says so: the line of a room, or every source by itself. */
export const SourceLine = ({ told: { sourceLine, sources }, isHand }: Props) => {
  if (!isHand || sources.length === 0) return sourceLine
  return sources.map(({ storyId, words, url }, index) => {
    const address = toWebAddress(url)
    return (
      <Fragment key={storyId}>
        {index > 0 && '; '}
        {address === null ? (
          words
        ) : (
          <a className={styles.link} href={address} target="_blank" rel="noreferrer">
            {words}
          </a>
        )}
      </Fragment>
    )
  })
}
