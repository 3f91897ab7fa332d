export default function ScatterView() {
  return null
}
