export default function DifferenceView() {
  return null
}
