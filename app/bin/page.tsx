import type { Metadata } from 'next'
import { BinScreen } from '@/components/bin/bin-screen'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('bin')

export default function BinPage() {
  return <BinScreen />
}
