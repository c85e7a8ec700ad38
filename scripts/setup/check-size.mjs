import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { root } from './run.mjs'

const budget = 300 // kB of brotli
const ofMapLibre = /maplibregl-/ // class names that only its own chunk holds; it comes after the list is there

const built = path.join(root, '.next')
const manifest = '__RSC_MANIFEST' // the name under which Next puts it
const readJson = (name) => JSON.parse(readFileSync(path.join(built, name), 'utf8'))

/** Scripts that the dashboard loads: of every page, of its own entries, and what it loads later, save MapLibre. */
const listScripts = () => {
  const page = 'server/app/page'
  const context = { globalThis: {} }
  runInNewContext(readFileSync(path.join(built, `${page}_client-reference-manifest.js`), 'utf8'), context)
  const entries = context.globalThis[manifest]['/page'].entryJSFiles
  const later = Object.values(readJson(`${page}/react-loadable-manifest.json`)).flatMap(({ files }) => files)
  const names = [
    ...readJson(`${page}/build-manifest.json`).rootMainFiles,
    ...['[project]/app/layout', '[project]/app/page'].flatMap((name) => entries[name]),
    ...later,
  ]
  return [...new Set(names)].filter((name) => name.endsWith('.js'))
}

/** Whether the scripts of the dashboard stay within their budget, as one check. */
export const checkSize = () => {
  try {
    const sizes = listScripts().map((name) => {
      const script = readFileSync(path.join(built, name))
      return { kB: brotliCompressSync(script).length / 1000, isMapLibre: ofMapLibre.test(script.toString()) }
    })
    const sum = (isMapLibre) =>
      sizes.filter((size) => size.isMapLibre === isMapLibre).reduce((total, { kB }) => total + kB, 0)
    const own = sum(false)
    const isWithin = own > 0 && own <= budget
    const words = `scripts of the dashboard: ${own.toFixed(0)} kB of ${budget} kB (brotli), MapLibre ${sum(true).toFixed(0)} kB besides`
    return { passed: isWithin ? 1 : 0, failed: isWithin ? 0 : 1, words }
  } catch (error) {
    return { passed: 0, failed: 1, words: `the manifests of the build could not be read: ${error.message}` }
  }
}
