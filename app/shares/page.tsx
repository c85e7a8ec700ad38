import type { Metadata } from 'next'
import { SharesScreen } from '@/components/share/shares-screen'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('shares')

export default function SharesPage() {
  return <SharesScreen />
}
