import { useMedia } from './use-media'

/** True on a screen as narrow as a phone. */
export const usePhone = (): boolean => useMedia('(max-width: 767px)')
