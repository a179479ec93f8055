import { accept, refuse, type Outcome } from '../shared/outcome.ts';

/** Characters of a title; it also stands in text messages to management. */
export const titleCharactersMax = 120;

export function readTitle(text: string): Outcome<string> {
  const title = text.trim().replaceAll(/\s+/g, ' ');
  if (title === '') return refuse({ code: 'REQUIRED', field: 'title' });
  if (title.length > titleCharactersMax) {
    const params = { limit: 'titleCharactersMax', max: titleCharactersMax };
    return refuse({ code: 'TOO_LONG', field: 'title', params });
  }
  if (!title.isWellFormed() || /\p{Cc}/u.test(title))
    return refuse({ code: 'NOT_TEXT', field: 'title' });
  return accept(title);
}
