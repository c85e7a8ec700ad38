import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findWords } from './find-words'

const root = path.join(import.meta.dirname, '..', '..')

test('what people read stands in the catalogue, not in the code', () => {
  const files = ['components', 'app']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(200)
  const found = files.flatMap((file) =>
    findWords(readFileSync(path.join(root, file), 'utf8'), file.endsWith('x')).map(
      (words) => `${file}: ${words}`,
    ),
  )
  expect(found).toEqual([])
})

test.each([
  ['<p>Read me</p>', ['Read me']],
  ['<p>{t("a.b")} · 5</p>', []],
  ['<p>{open ? "Fewer" : t("more")}</p>', ['Fewer']],
  ['<p>{open && `${count} more`}</p>', ['more']],
  ['<p>{kind === "place" ? t("a") : t("b")}</p>', []],
  ['<a aria-label="Close" className="shut" />', ['Close']],
  ['<a title={`Open ${name}`} />', ['Open']],
  ['<a text={key("A day back", ",")} />', []],
  ['<b>Dateline</b>', []],
  ['element.setAttribute("aria-label", "Zoom")', ['Zoom']],
  ['button.textContent = "Close"', ['Close']],
  ['announce(done ? "Link copied" : words)', ['Link copied']],
])('%s', (code, words) => {
  expect(findWords(`export const x = () => ${code}`)).toEqual(words)
})
