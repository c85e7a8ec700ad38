import type { Metadata } from 'next'
import { SharesScreen } from '@/components/share/shares-screen'
import { readWords } from '../read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('share.links'),
})

export default function SharesPage() {
  return <SharesScreen />
}
