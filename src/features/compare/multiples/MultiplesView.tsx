export default function MultiplesView() {
  return null
}
