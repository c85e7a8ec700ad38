import type { Metadata } from 'next'
import { BinScreen } from '@/components/bin/bin-screen'
import { readWords } from '../read-words'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toPageTags((await readWords()).t('bin.title'), '/bin')

export default function BinPage() {
  return <BinScreen />
}
