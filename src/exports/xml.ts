/** Text inside XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((one) => {
      const code = one.codePointAt(0) ?? 0
      return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : one === '\n' || one === '\t'
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
