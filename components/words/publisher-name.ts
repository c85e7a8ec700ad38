import type { Words } from './make-words'

const NO_PUBLISHER = '-' // stands for a publisher that no story tells

export const publisherName = ({ t }: Words, publisher: string | null): string =>
  publisher === null || publisher === NO_PUBLISHER ? t('names.publisherNotTold') : publisher
