import type { Metadata } from 'next'
import { AuditScreen } from '@/components/corrections/audit-screen'
import { readWords } from '../read-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readWords()).t('corrections.title'),
})

export default function CorrectionsPage() {
  return <AuditScreen />
}
