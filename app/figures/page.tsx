import type { Metadata } from 'next'
import { FiguresScreen } from '@/components/figures/figures-screen'
import { readWords } from '../read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('figures.title'),
})

export default function FiguresPage() {
  return <FiguresScreen />
}
