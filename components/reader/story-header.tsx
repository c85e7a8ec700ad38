import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { ShareButton } from '@/components/header/share-button'
import { ThemeToggle } from '@/components/header/theme-toggle'
import { LiveStatus } from '@/components/live/live-status'
import { PagePalette } from '@/components/palette/page-palette'
import { Brand } from '@/components/ui/brand'
import styles from './story-header.module.css'

/** The bar over a story: the way back keeps the map as it was. */
export const StoryHeader = ({ back }: { back: string }) => (
  <header className={styles.header}>
    <div className={styles.brand}>
      <Brand href={back} />
    </div>
    <Link href={back} className={styles.back}>
      <ArrowLeft /> Back to the map
    </Link>
    <div className={styles.controls}>
      <PagePalette />
      <LiveStatus />
      <ThemeToggle />
      <ShareButton />
    </div>
  </header>
)
