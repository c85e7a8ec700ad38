import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './usage-error'

/** The arguments of a verb; null after `--help`, which is answered here. Throws `UsageError`. */
export const readArguments = <T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  usage: string,
  options: T,
) => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage)
    return null
  }
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}
