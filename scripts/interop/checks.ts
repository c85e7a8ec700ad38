import type { InteropCheck } from './interop-check'

/** Every check, in the order in which they are told. A new one is a line here. */
export const checks: readonly InteropCheck[] = []
