/** What a check may use: a running server with the demo stories, and a folder of its own for files. */
export interface InteropContext {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string
  folder: string
}

/** One thing that a real client of others must be able to do with what we give out. */
export interface InteropCheck {
  name: string
  /** Programs, or files, that must be on the machine, as `command (Debian package)`: without them it is named as missing and counts as nothing. */
  needs: { command: string; debian: string }[]
  /** What was wrong, in words; empty when it went well. */
  run: (context: InteropContext) => Promise<string[]>
}
