'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error])
  return (
    <Message title="This page broke" action={<Button onClick={retry}>Try again</Button>}>
      What is stored is not touched. If it breaks again, the address may carry something this version does not
      know.
    </Message>
  )
}
