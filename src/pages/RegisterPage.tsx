import type { RegisterPageId } from '../view/registerView'

export default function RegisterPage({ register }: { register: RegisterPageId }) {
  return <h1>{register}</h1>
}
