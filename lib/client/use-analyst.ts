import { createKept } from './create-kept'

const kept = createKept('dateline-analyst')

/** The name under which this browser decides: typed once, kept here, and written beside every decision. Null until it was typed. */
export const useAnalyst = (): [string | null, (name: string) => void] => [kept.useKept(), remember]

const remember = (name: string): void => kept.write(name.trim() || null)
