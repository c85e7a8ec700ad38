export interface Tree {
  [key: string]: string | Tree
}

/** `timeline.play` and what it says, of every message. */
export const listMessages = (tree: Tree, above = ''): [key: string, message: string][] =>
  Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[above + name, value]] : listMessages(value, `${above}${name}.`),
  )
