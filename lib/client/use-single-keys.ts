import { createKept } from './create-kept'

const kept = createKept('dateline-single-keys')

/** Whether single letters, digits and signs are commands in this browser, and the switch for it (WCAG 2.1.4). On until switched off. */
export const useSingleKeys = (): [boolean, (on: boolean) => void] => [kept.useKept() !== 'off', remember]

/** The same, for those who listen to keys. */
export const areSingleKeysOn = (): boolean => kept.read() !== 'off'

const remember = (on: boolean): void => kept.write(on ? null : 'off')
