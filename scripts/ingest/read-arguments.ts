import { parseArgs } from 'node:util'

const help = `Usage: npm run ingest -- [--again] FILE|FOLDER|URL|- …

Reads stories into the store: text, Markdown (with front matter) and HTML. A folder is read with its subfolders: files named
.txt, .text, .md, .markdown, .html, .htm and .xhtml, README files left out. "-" is standard input. An address (http, https) is
fetched only because you name it here. The same text again is stored once.

  --again  first read every stored story again that an older version or another gazetteer has read
  --help   this text

Ends with 0 when all was read, 1 when something was not, 2 when the command was not understood.
Settings (environment): DATELINE_DATA (.dateline).`

export interface Wanted {
  /** Files, folders, addresses, `-`. */
  names: string[]
  again: boolean
}

/** Ends the process for `--help` and for a command that makes no sense. */
export const readArguments = (args: string[]): Wanted => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        again: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      console.log(help)
      process.exit(0)
    }
    if (positionals.length === 0 && !values.again) return wrong('name something to read')
    return { names: positionals, again: values.again }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (message: string): never => {
  console.error(`ingest: ${message}\n\n${help}`)
  process.exit(2)
}
