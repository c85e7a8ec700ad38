import type { IngestCounts } from '@/lib/workspace'

export interface NotReadInput {
  name: string
  reason: string
}

/** The closing lines: "15 stories: 15 added, 0 seen before; 3 not read:" and why each was not. */
export const summarise = (
  counts: IngestCounts,
  notRead: readonly NotReadInput[],
  leftOut: number,
): string => {
  const { added, appearances, unchanged, inBin } = counts
  const total = added + appearances + unchanged
  const notes = [
    ...(appearances > 0 ? [`${appearances} of them from a new place`] : []),
    ...(inBin > 0 ? [`${inBin} of them in the bin, where they stay`] : []),
  ]
  const seen = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const parts = [
    `${total} ${total === 1 ? 'story' : 'stories'}: ${added} added, ${appearances + unchanged} seen before${seen}`,
    ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? 'file' : 'files'} of other kinds left out`] : []),
    `${notRead.length} not read`,
  ]
  const reasons = notRead.map(({ name, reason }) => `  ${name}: ${reason}`)
  return [parts.join(', ') + (reasons.length > 0 ? ':' : ''), ...reasons].join('\n')
}
