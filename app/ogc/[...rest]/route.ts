export { GET } from '@/app/api/[...rest]/route'
