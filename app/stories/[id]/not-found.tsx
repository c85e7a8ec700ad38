import { Message } from '@/components/ui/message'

export default function StoryNotFound() {
  return (
    <Message title="This story is not here">
      It was never read on this machine, or its text has changed since the link was made.
    </Message>
  )
}
