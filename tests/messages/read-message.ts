import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser'

/** What a message is made of. */
export interface ReadMessage {
  /** What is written out. */
  text: string[]
  /** Values that are shown, and those that only choose between forms. */
  shown: Set<string>
  choosing: Set<string>
  /** Values that must be numbers. */
  numbers: Set<string>
  tags: Set<string>
  /** The forms of each plural. */
  plurals: string[][]
}

export const readMessage = (message: string): ReadMessage => {
  const read: ReadMessage = {
    text: [],
    shown: new Set(),
    choosing: new Set(),
    numbers: new Set(),
    tags: new Set(),
    plurals: [],
  }
  collect(parse(message), read, null)
  return read
}

const collect = (
  elements: readonly MessageFormatElement[],
  read: ReadMessage,
  counted: string | null,
): void => {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
        read.text.push(element.value)
        break
      case TYPE.argument:
        read.shown.add(element.value)
        break
      case TYPE.number:
        read.shown.add(element.value)
        read.numbers.add(element.value)
        break
      case TYPE.pound:
        if (counted) read.shown.add(counted)
        break
      case TYPE.plural:
        read.choosing.add(element.value)
        read.numbers.add(element.value)
        read.plurals.push(Object.keys(element.options))
        for (const { value } of Object.values(element.options)) collect(value, read, element.value)
        break
      case TYPE.select:
        read.choosing.add(element.value)
        for (const { value } of Object.values(element.options)) collect(value, read, counted)
        break
      case TYPE.tag:
        read.tags.add(element.value)
        collect(element.children, read, counted)
        break
      default:
        throw new Error(`A message has a form that is not used here: ${element.value}`)
    }
  }
}
