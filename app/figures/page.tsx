import type { Metadata } from 'next'
import { FiguresScreen } from '@/components/figures/figures-screen'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('figures')

export default function FiguresPage() {
  return <FiguresScreen />
}
