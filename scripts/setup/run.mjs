import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** Root of the repository, whatever folder the command was typed in. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Path of a tool that npm installed, run with this very Node: no shell, no npx, no look-up on the network. */
export const tool = (entry) => path.join(root, 'node_modules', entry)

/**
 * Runs a command and resolves to its exit code and output. Output goes to standard error as it comes unless `quiet`.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, parameters, { quiet = false, env } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk) => {
      output += chunk
      if (!quiet) process.stderr.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

/** Runs a TypeScript script of this repository through tsx. */
export const runScript = (script, parameters = [], options = {}) =>
  run(process.execPath, [tool('tsx/dist/cli.mjs'), script, ...parameters], options)
