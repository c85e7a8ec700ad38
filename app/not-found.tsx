import type { Metadata } from 'next'
import { Message } from '@/components/ui/message'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Message title="There is nothing at this address">
      The link may be cut short, or the story it led to was never read here.
    </Message>
  )
}
