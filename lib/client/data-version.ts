import useSWR from 'swr'

export const DATA_VERSION = 'data-version'

/** Counts how often this page has asked for everything again. */
export const useDataVersion = (): number => useSWR<number>(DATA_VERSION, null).data ?? 0

export const OWN_CHANGES = 'own-changes'

/** Counts how often this page has changed what is stored. */
export const useOwnChanges = (): number => useSWR<number>(OWN_CHANGES, null).data ?? 0
