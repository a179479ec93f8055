/** Of a name; longer ones lose their middle, not their extension. */
export const downloadNameCharsMax = 150;

const leads = /[/\\:*?"<>|;\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The name under which a browser stores a download: what people typed, without what leads to another
 * folder, turns the reading order or ends the header it stands in.
 */
export function downloadName(name: string): string {
  const plain = name
    .replace(leads, '_')
    .replace(/\.{2,}/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return 'download';
  if (plain.length <= downloadNameCharsMax) return plain;
  const half = downloadNameCharsMax / 2 - 1;
  return `${plain.slice(0, half)}__${plain.slice(-half)}`.replace(/\p{Cs}/gu, '_');
}
