import Link from 'next/link'
import styles from './brand.module.css'

/** The sign and the name, leading to the map. */
export const Brand = ({ href = '/' }: { href?: string }) => (
  <Link href={href} className={styles.brand}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path className={styles.line} d="M3 15.5h14M10 10.5v5" />
      <path className={styles.diamond} d="M10 2.5 14 6.5 10 10.5 6 6.5Z" />
    </svg>
    <span>Dateline</span>
  </Link>
)
