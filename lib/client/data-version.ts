import useSWR from 'swr'

export const DATA_VERSION = 'data-version'

/** Counts how often this page has changed what is stored. */
export const useDataVersion = (): number => useSWR<number>(DATA_VERSION, null).data ?? 0
