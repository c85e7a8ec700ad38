'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { Brand } from './brand'
import styles from './message.module.css'

type Props = { title: string; children: ReactNode; action?: ReactNode; back?: string }

/** A page that says one thing and leads back to the map. */
export const Message = ({ title, children, action, back = '/' }: Props) => {
  const t = useTranslations('ui')
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{children}</p>
        <p className={styles.actions}>
          {action}
          <Link href={back}>{t('backToMap')}</Link>
        </p>
      </main>
    </div>
  )
}
