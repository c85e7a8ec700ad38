import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ErrorCode, errorCatalogue } from '@/lib/http/error-catalogue'
import { problemSchema } from '@/lib/http/responses'
import { toProblemResponse } from '@/lib/http/to-problem-response'

const page = readFileSync(path.join(import.meta.dirname, '../../docs/errors.md'), 'utf8')

test('docs/errors.md tells the same codes, statuses and titles as the catalogue, with a paragraph each', () => {
  const told = page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [code, , line = '', ...rest] = section.split('\n')
      const [, status, title] = /^(\d{3})\. (.+)\.$/.exec(line) ?? []
      expect(rest.join(' ').trim().length, `${code} has a paragraph`).toBeGreaterThan(20)
      return [code, { status: Number(status), title }]
    })
  expect(Object.fromEntries(told)).toEqual(errorCatalogue)
})

test('every error is a problem document', async () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the catalogue are its codes
  for (const code of Object.keys(errorCatalogue) as ErrorCode[]) {
    const response = toProblemResponse({ code, detail: 'Do this.' })
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const problem = problemSchema.parse(await response.json())
    expect(problem).toMatchObject({ status: response.status, code, detail: 'Do this.' })
  }
})
