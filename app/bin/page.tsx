import type { Metadata } from 'next'
import { BinScreen } from '@/components/bin/bin-screen'

export const metadata: Metadata = { title: 'Bin' }

export default function BinPage() {
  return <BinScreen />
}
