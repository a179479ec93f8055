import { useLanguage } from '../language.ts';
import { browserZone } from './zoned-time.ts';

export function momentText(at: string, zone: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(at));
}

export function dateText(on: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}

/** An absolute moment with its zone. */
export function Moment({ at, zone }: { readonly at: string; readonly zone?: string | undefined }) {
  const { tag } = useLanguage();
  return <time dateTime={at}>{momentText(at, zone ?? browserZone(), tag)}</time>;
}
