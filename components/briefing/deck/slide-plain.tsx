import type { ToldSlide } from '@/lib/briefing/told-slide'
import styles from './slide-plain.module.css'
import { SourceLine } from './source-line'

/** A slide without map and list: the title of the deck, text, or a picture of the analyst's own. */
export const SlidePlain = ({
  told,
  image,
  isHand,
}: {
  told: ToldSlide
  image: { src: string; alt: string } | null
  isHand: boolean
}) => (
  <section className={styles.plain} data-kind={told.kind}>
    {image && (
      // oxlint-disable-next-line nextjs/no-img-element -- kept in the page, so that it needs no server
      <img className={styles.image} src={image.src} alt={image.alt} />
    )}
    <div className={styles.words}>
      <h1 className={styles.title}>{told.title}</h1>
      {told.text && <p className={styles.text}>{told.text}</p>}
    </div>
    <p className={styles.source} data-slide-source>
      <SourceLine told={told} isHand={isHand} />
    </p>
  </section>
)
