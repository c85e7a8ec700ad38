import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { ShareButton } from '@/components/header/share-button'
import { LanguageSwitch } from '@/components/header/language-switch'
import { ThemeToggle } from '@/components/header/theme-toggle'
import { LiveStatus } from '@/components/live/live-status'
import { PagePalette } from '@/components/palette/page-palette'
import { Brand } from '@/components/ui/brand'
import styles from './story-header.module.css'

/** The bar over a story: the way back keeps the map as it was. */
export const StoryHeader = ({ back }: { back: string }) => {
  const t = useTranslations('ui')
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Brand href={back} />
      </div>
      <Link href={back} className={styles.back}>
        <ArrowLeft /> {t('backToMap')}
      </Link>
      <div className={styles.controls}>
        <PagePalette />
        <LiveStatus />
        <LanguageSwitch />
        <ThemeToggle />
        <ShareButton />
      </div>
    </header>
  )
}
