import { areSingleKeysOn } from '@/lib/client'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>

/** Whether a key alone is a letter, a digit or a sign: speech software types such keys, so they can be switched off. */
export const isSingleKey = ({ key, ctrlKey, metaKey }: Press): boolean =>
  key !== ' ' && [...key].length === 1 && !ctrlKey && !metaKey

/** Whether a key is one of those, and they are switched off: then it is no command. */
export const isMuted = (press: Press): boolean => isSingleKey(press) && !areSingleKeysOn()
