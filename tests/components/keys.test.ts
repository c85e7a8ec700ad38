import { expect, test } from 'vitest'
import { isSingleKey } from '@/components/help/is-muted'
import { FOCUS_KEYS, KEY_GROUPS, SHORTCUTS } from '@/components/help/keys'
import { matchShortcut } from '@/components/help/match-shortcut'
import { nameKey } from '@/components/help/name-key'
import { KEY_OF, commandIds } from '@/components/palette/commands'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

const cases: [string, ReturnType<typeof press>, string | null][] = [
  ['a letter', press('j'), 'next'],
  ['with Caps Lock', press('J'), 'next'],
  ['with Shift it is another key', press('J', { shiftKey: true }), null],
  ['the letter by its place on a Ukrainian keyboard', press('о', { code: 'KeyJ' }), 'next'],
  ['a bracket there', press('ї', { code: 'BracketRight' }), 'list'],
  ['a question mark, which needs Shift', press('?', { shiftKey: true }), 'help'],
  ['Ctrl', press('k', { ctrlKey: true }), 'palette'],
  ['Cmd', press('k', { metaKey: true }), 'palette'],
  ['Ctrl-K on a Ukrainian keyboard', press('л', { code: 'KeyK', ctrlKey: true }), 'palette'],
  ['the browser keeps Ctrl-L', press('l', { ctrlKey: true }), null],
  ['and Ctrl-F', press('f', { ctrlKey: true }), null],
  ['Alt', press('f', { altKey: true }), null],
  ['a key of no use', press('q'), null],
  ['Escape', press('Escape'), 'letGo'],
]
test.each(cases)('%s', (_, event, id) => {
  expect(matchShortcut(event)).toBe(id)
})

test('no key stands for two things, and every shortcut can be pressed', () => {
  const keys = Object.values(SHORTCUTS).flatMap((row) => row.keys)
  expect(new Set(keys).size).toBe(keys.length)
  for (const [id, { keys }] of Object.entries(SHORTCUTS))
    for (const key of keys)
      expect(matchShortcut(press(key.replace('Mod+', ''), { ctrlKey: key.startsWith('Mod+') }))).toBe(id)
})

test('every row of the help has a group, and every group has rows', () => {
  const groups = [...Object.values(SHORTCUTS), ...FOCUS_KEYS].map(({ group }) => group)
  expect(new Set(groups)).toEqual(new Set(KEY_GROUPS))
})

test('a command with a key is known by the key list', () => {
  expect(commandIds.filter((id) => KEY_OF[id]).length).toBeGreaterThan(5)
  expect(Object.values(KEY_OF).every((id) => id in SHORTCUTS)).toBe(true)
})

test.each<[string, boolean, string[]]>([
  ['Mod+k', false, ['Ctrl', 'K']],
  ['Mod+k', true, ['⌘', 'K']],
  ['ArrowUp', false, ['↑']],
  ['+', false, ['+']],
  ['[', false, ['[']],
])('%s is shown as its caps (Mac: %s)', (key, isMac, caps) => {
  expect(nameKey(key, isMac)).toEqual(caps)
})

test.each<[string, ReturnType<typeof press>, boolean]>([
  ['a letter', press('j'), true],
  ['a letter with Shift', press('J', { shiftKey: true }), true],
  ['a Cyrillic letter', press('о', { code: 'KeyJ' }), true],
  ['a digit', press('1'), true],
  ['a sign', press('?', { shiftKey: true }), true],
  ['a letter with Alt, which types a sign', press('≈', { altKey: true }), true],
  ['Ctrl and a letter', press('k', { ctrlKey: true }), false],
  ['Cmd and a letter', press('z', { metaKey: true }), false],
  ['the space bar, which presses what has the focus', press(' '), false],
  ['an arrow', press('ArrowDown'), false],
  ['Escape', press('Escape'), false],
  ['Enter', press('Enter'), false],
])('switched off with single-letter keys: %s', (_, event, expected) => {
  expect(isSingleKey(event)).toBe(expected)
})
