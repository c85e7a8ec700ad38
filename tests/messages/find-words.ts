import { parseSync } from '@swc/core'

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
  'text',
  'none',
  'note',
  'heading',
])
// The name of the product, and the sample of how a name is marked.
const NAMES = new Set(['Dateline', 'Aa'])

type Node = Record<string, unknown> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Words that people would read or hear and that stand in the code itself. */
export const findWords = (code: string, tsx = true): string[] => {
  const found: string[] = []
  const take = (text: unknown): void => {
    const words = String(text).replaceAll(/\s+/g, ' ').trim()
    if (/\p{Letter}{2}/u.test(words) && !NAMES.has(words)) found.push(words)
  }
  /** The strings that an expression may come to. */
  const takeValue = (node: unknown): void => {
    if (!isNode(node)) return
    switch (node.type) {
      case 'StringLiteral':
        take(node['value'])
        break
      case 'TemplateLiteral':
        for (const part of Array.isArray(node['quasis']) ? node['quasis'] : [])
          if (isNode(part)) take(part['cooked'])
        break
      case 'ConditionalExpression':
        takeValue(node['consequent'])
        takeValue(node['alternate'])
        break
      case 'BinaryExpression':
        if (['&&', '||', '??', '+'].includes(String(node['operator']))) {
          takeValue(node['left'])
          takeValue(node['right'])
        }
        break
      case 'ParenthesisExpression':
      case 'JSXExpressionContainer':
        takeValue(node['expression'])
        break
      default:
    }
  }
  visit(parseSync(code, { syntax: 'typescript', tsx, target: 'es2022' }), (node) => {
    switch (node.type) {
      case 'JSXText':
        take(node['value'])
        break
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of Array.isArray(node['children']) ? node['children'] : [])
          if (isNode(child) && child.type === 'JSXExpressionContainer') takeValue(child)
        break
      case 'JSXAttribute':
        if (SPOKEN.has(nameOf(node['name']))) takeValue(node['value'])
        break
      case 'CallExpression':
        takeArguments(node, takeValue)
        break
      case 'AssignmentExpression':
        if (nameOf(node['left']) === 'textContent') takeValue(node['right'])
        break
      default:
    }
  })
  return found
}

const takeArguments = (call: Node, takeValue: (node: unknown) => void): void => {
  const values = (Array.isArray(call['arguments']) ? call['arguments'] : []).map(
    (argument: unknown) => (argument as { expression: unknown }).expression,
  )
  if (nameOf(call['callee']) === 'announce') takeValue(values[0])
  const [attribute, value] = values
  if (
    nameOf(call['callee']) === 'setAttribute' &&
    isNode(attribute) &&
    SPOKEN.has(String(attribute['value']))
  )
    takeValue(value)
}

/** `announce`, `setAttribute` of `element.setAttribute`. */
const nameOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  if (node.type === 'MemberExpression') return nameOf(node['property'])
  return String(node['value'])
}

const visit = (value: unknown, see: (node: Node) => void): void => {
  if (Array.isArray(value)) for (const each of value) visit(each, see)
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) see(value)
    for (const each of Object.values(value)) visit(each, see)
  }
}
