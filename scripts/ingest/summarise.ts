import type { RunCounts } from '@/lib/store'

export interface NotReadInput {
  name: string
  reason: string
}

/** The closing lines: "15 stories: 15 added, 0 seen before; 3 not read:" and why each was not. */
export const summarise = (counts: RunCounts, notRead: readonly NotReadInput[], leftOut: number): string => {
  const { added, appearances, unchanged } = counts
  const total = added + appearances + unchanged
  const seen = appearances > 0 ? ` (${appearances} of them from a new place)` : ''
  const parts = [
    `${total} ${total === 1 ? 'story' : 'stories'}: ${added} added, ${appearances + unchanged} seen before${seen}`,
    ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? 'file' : 'files'} of other kinds left out`] : []),
    `${notRead.length} not read`,
  ]
  const reasons = notRead.map(({ name, reason }) => `  ${name}: ${reason}`)
  return [parts.join(', ') + (reasons.length > 0 ? ':' : ''), ...reasons].join('\n')
}
