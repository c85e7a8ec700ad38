import type { CorrectionRequest, CorrectionScope } from '@/lib/domain'

/** A decision before it is signed. */
export type CorrectionDraft = Pick<CorrectionRequest, 'part' | 'targets' | 'change'> & {
  apart?: CorrectionRequest['apart']
  scope?: CorrectionScope
  why?: string | null
}
