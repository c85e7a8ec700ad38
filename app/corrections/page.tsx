import type { Metadata } from 'next'
import { AuditScreen } from '@/components/corrections/audit-screen'

export const metadata: Metadata = { title: 'Corrections' }

export default function CorrectionsPage() {
  return <AuditScreen />
}
