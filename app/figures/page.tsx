import type { Metadata } from 'next'
import { FiguresScreen } from '@/components/figures/figures-screen'
import { readWords } from '../read-words'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toPageTags((await readWords()).t('figures.title'), '/figures')

export default function FiguresPage() {
  return <FiguresScreen />
}
