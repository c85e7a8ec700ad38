import { useEffect } from 'react'
import { useSingleKeys } from '@/lib/client'

/** Keeps the page free of hints at single letters while these are switched off. */
export const ApplySingleKeys = () => {
  const [singleKeys] = useSingleKeys()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-no-single-keys', !singleKeys)
  }, [singleKeys])
  return null
}
