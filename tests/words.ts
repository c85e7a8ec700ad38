import { WORDS } from '@/app/catalogue'

export const english = WORDS.en
export const ukrainian = WORDS.uk
