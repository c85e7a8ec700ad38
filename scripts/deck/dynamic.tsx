import { type ComponentType, Suspense, lazy } from 'react'

/** What `next/dynamic` does, for a script that Next does not bundle: everything is in it already, and no server renders. */
const dynamic = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Loaded = lazy(async () => ({ default: await load() }))
  return function Dynamic(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    )
  }
}

export default dynamic
