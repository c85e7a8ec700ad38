import type { Metadata } from 'next'
import { FiguresScreen } from '@/components/figures/figures-screen'

export const metadata: Metadata = { title: 'Figures' }

export default function FiguresPage() {
  return <FiguresScreen />
}
