import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { CorrectionFilter } from '@/lib/client'
import { correctionTypes } from '@/lib/domain'

const STATES = ['holds', 'orphaned', 'reverted'] as const

const PARSERS = {
  type: parseAsStringLiteral(correctionTypes),
  by: parseAsString,
  state: parseAsStringLiteral(STATES),
}

/** The filter of the audit page, which lives in its address. */
export const useAuditFilter = (): [CorrectionFilter, (filter: CorrectionFilter) => void] => {
  const [{ type, by, state }, set] = useQueryStates(PARSERS, { history: 'push' })
  const filter = useMemo<CorrectionFilter>(
    () => ({
      ...(type ? { types: [type] } : {}),
      ...(by ? { by: by.slice(0, 80) } : {}),
      ...(state ? { state } : {}),
    }),
    [type, by, state],
  )
  return [
    filter,
    (next) => void set({ type: next.types?.[0] ?? null, by: next.by ?? null, state: next.state ?? null }),
  ]
}
