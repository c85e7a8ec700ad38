import type { Metadata } from 'next'
import { BinScreen } from '@/components/bin/bin-screen'
import { readWords } from '../read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('bin.title'),
})

export default function BinPage() {
  return <BinScreen />
}
