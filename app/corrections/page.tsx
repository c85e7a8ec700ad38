import type { Metadata } from 'next'
import { AuditScreen } from '@/components/corrections/audit-screen'
import { readWords } from '../read-words'
import { toPageTags } from '../to-page-tags'

export const generateMetadata = async (): Promise<Metadata> =>
  toPageTags((await readWords()).t('corrections.title'), '/corrections')

export default function CorrectionsPage() {
  return <AuditScreen />
}
