const blobIdPattern = /^[a-z0-9_-][a-z0-9._-]{0,127}$/;

/** Blob ids become file names: no path, no hidden file, no two that differ in case only. */
export function assertBlobId(id: string): void {
  if (!blobIdPattern.test(id)) throw new TypeError('not a blob id');
}
