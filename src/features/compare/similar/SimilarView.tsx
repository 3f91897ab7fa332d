export default function SimilarView() {
  return null
}
