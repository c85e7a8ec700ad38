import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root, run } from './run.mjs'

const stamp = path.join(root, 'node_modules', '.dateline-installed')

/** Installs the packages of package-lock.json when they are not the ones that are there. */
export const install = async () => {
  const wanted = fingerprint(['package.json', 'package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'packages are up to date'
  const npm = process.env['npm_execpath']
  const [command, prefix] = npm ? [process.execPath, [npm]] : ['npm', []]
  // The install must bring the development tools along whatever NODE_ENV says: the build needs the compiler.
  const { code, output } = await run(command, [...prefix, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    quiet: true,
    env: { npm_config_loglevel: 'error' },
  })
  if (code !== 0)
    throw new Error(
      `installing the packages failed (npm ci, exit code ${code}).\n${output.trim()}\nCheck the connection to the npm registry and that ${root} is writable, then run the command again.`,
    )
  writeFileSync(stamp, wanted)
  return 'packages installed'
}
