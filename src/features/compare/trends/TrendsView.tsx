export default function TrendsView() {
  return null
}
