import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from './brand'
import styles from './message.module.css'

type Props = { title: string; children: ReactNode; action?: ReactNode; back?: string }

/** A page that says one thing and leads back to the map. */
export const Message = ({ title, children, action, back = '/' }: Props) => (
  <div className={styles.page}>
    <header className={styles.header}>
      <Brand />
    </header>
    <main className={styles.main}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{children}</p>
      <p className={styles.actions}>
        {action}
        <Link href={back}>Back to the map</Link>
      </p>
    </main>
  </div>
)
