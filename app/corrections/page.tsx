import type { Metadata } from 'next'
import { AuditScreen } from '@/components/corrections/audit-screen'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = (): Promise<Metadata> => toPageTags('corrections')

export default function CorrectionsPage() {
  return <AuditScreen />
}
