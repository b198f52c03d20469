/** What was given, as text short enough to be said back: nothing for what is missing, never more than 80 characters. */
export function showFound(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
