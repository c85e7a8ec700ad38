import type { Share } from '@/lib/domain/share'

/** How long a link is open. */
export type Term = Pick<Share, 'revoked' | 'expires'>

/** Whether nobody can open a link any more. `now`: an instant of the server. */
export const isOver = ({ revoked, expires }: Term, now: string): boolean =>
  revoked !== null || (expires !== null && Date.parse(expires) <= Date.parse(now))
