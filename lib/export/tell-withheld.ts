import type { Redaction } from '@/lib/domain/share'

/** Who took words out of a frozen view, when and why: `withheld by Ada on 2026-11-29: names a witness`. */
export const tellWithheld = ({ by, at, why }: Pick<Redaction, 'by' | 'at' | 'why'>): string =>
  `withheld by ${by} on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`}`
