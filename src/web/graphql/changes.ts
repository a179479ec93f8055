const target = new EventTarget();

/** Says that something was changed, here or elsewhere: every question on the screen is asked again. */
export function announceChange(): void {
  target.dispatchEvent(new Event('change'));
}

export function onChange(listener: () => void): () => void {
  target.addEventListener('change', listener);
  return () => {
    target.removeEventListener('change', listener);
  };
}
