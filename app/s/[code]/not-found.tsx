import { NoShare } from '@/components/share/no-share'

export default function ShareNotFound() {
  return <NoShare />
}
