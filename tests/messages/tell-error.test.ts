import { expect, test } from 'vitest'
import { RequestError } from '@/lib/client'
import { errorCatalogue } from '@/lib/http/error-catalogue'
import { tellError } from '@/components/words/tell-error'
import en from '@/data/messages/en.json'
import { english, ukrainian } from '../words'

test('every code of the server has its title in the catalogue, in English the same', () => {
  const told: Record<string, string> = en.errors.codes
  const codes = Object.entries(errorCatalogue)
  expect(codes.map(([code]) => [code, told[code]])).toEqual(codes.map(([code, { title }]) => [code, title]))
})

test.each([
  [new RequestError(404, 'story-not-found', 'As told', 'By id.'), 'Такого матеріалу немає', 'By id.', 'en'],
  [new RequestError(418, 'a-new-code', 'As told', 'Why.'), 'As told', 'Why.', 'en'],
  [new RequestError(502, 'http-502', 'As told', ''), 'Сервер відмовив зі статусом 502.', '', 'en'],
  [new RequestError(404, '__proto__', 'As told', ''), 'As told', '', 'en'],
  [new RequestError(404, 'toString', 'As told', ''), 'As told', '', 'en'],
])('%o in Ukrainian', (error, title, detail, detailLanguage) => {
  expect(tellError(ukrainian, error)).toEqual({ title, detail, detailLanguage })
})

test('what is no answer of the server is told in the language of the page', () => {
  expect(tellError(ukrainian, new Error('no')).detailLanguage).toBe('uk')
  expect(tellError(english, new Error('no'))).toEqual({
    title: 'Something went wrong on this page.',
    detail: 'Reload it; what is stored is not touched.',
    detailLanguage: 'en',
  })
})
