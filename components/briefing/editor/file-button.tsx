import { type ComponentProps, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** A button that asks for one picture. */
export const FileButton = ({
  onFile,
  ...rest
}: Omit<ComponentProps<typeof Button>, 'onClick'> & { onFile: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = '' // the same file can be chosen again
          if (file) onFile(file)
        }}
      />
      <Button {...rest} onClick={() => input.current?.click()} />
    </>
  )
}
