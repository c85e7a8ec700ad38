import { once } from 'node:events'

/** To standard output, waiting while its reader is slower. */
export const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
