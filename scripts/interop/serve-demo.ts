import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveApp } from '../bench/serve-app'
import { hostileStory } from './hostile-story'
import type { InteropContext } from './interop-check'

/** The built app over the demo stories and one that wishes its readers ill, in a folder that goes when it stops. */
export const serveDemo = async (): Promise<{ context: InteropContext; stop: () => Promise<void> }> => {
  const root = mkdtempSync(path.join(tmpdir(), 'dateline-interop-'))
  const folder = path.join(root, 'files')
  mkdirSync(folder)
  const forget = (): void => rmSync(root, { recursive: true, force: true })
  try {
    const data = path.join(root, 'data')
    const hostile = path.join(root, 'hostile.md')
    writeFileSync(hostile, hostileStory.file)
    const inputs = ['data/stories', hostile]
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/ingest.ts', ...inputs], {
      env: { ...process.env, DATELINE_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const { url, stop } = await serveApp(data)
    return {
      context: { url, folder },
      stop: async () => {
        await stop()
        forget()
      },
    }
  } catch (error) {
    forget()
    throw error
  }
}
