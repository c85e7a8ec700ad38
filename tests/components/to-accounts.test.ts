import { expect, test } from 'vitest'
import { nameAccount } from '@/components/reports/to-accounts'
import { english } from '../words'

test.each([
  [{ source: 'the mayor of Tavria', publishers: ['Coast desk'] }, 'The mayor of Tavria'],
  [{ source: null, publishers: ['Coast desk', 'Front brief'] }, 'Coast desk'],
  [{ source: null, publishers: [] }, 'The paper itself'],
])('%o', (account, name) => {
  expect(nameAccount(english, account)).toBe(name)
})
