import type { Metadata } from 'next'
import { ListScreen } from '@/components/briefing/list/list-screen'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('briefings')

export default function BriefingsPage() {
  return <ListScreen />
}
