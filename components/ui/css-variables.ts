import type { CSSProperties } from 'react'

/** Values for a style sheet; React's type of a style knows none of one's own. */
export const cssVariables = (values: Record<`--${string}`, string>): CSSProperties => values
