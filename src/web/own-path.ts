/** Only a path of this site, no character in it that a browser would drop or turn; anything else leads home. */
export function ownPath(next: string | null): string {
  return next !== null && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(next) ? next : '/';
}
