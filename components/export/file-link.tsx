import type { ReactNode } from 'react'
import styles from './file-list.module.css'

type Props = { icon: ReactNode; href: string; name: string; use: string }

export const FileLink = ({ icon, href, name, use }: Props) => (
  <li>
    <a className={styles.file} href={href} download>
      {icon}
      <span className={styles.name}>{name}</span>
      <span className={styles.use}>{use}</span>
    </a>
  </li>
)
