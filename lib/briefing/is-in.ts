import type { Days } from '@/lib/domain/slide-content'

/** Whether something was published in these days; what bears no date was not. `publishedAt`: a day or an instant, UTC. */
export const isIn = ({ from, to }: Days, publishedAt: string | null): boolean => {
  const day = publishedAt?.slice(0, 10)
  return day !== undefined && day >= from && day <= to
}
