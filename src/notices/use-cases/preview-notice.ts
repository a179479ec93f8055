import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Locale } from '../../texts/locale.ts';
import type { NoticeContent } from '../notice.ts';
import { currentVersion } from '../notice-versions.ts';
import { prepareContent, type PlaceholderValues } from '../placeholder.ts';
import { openNotice } from './open-notice.ts';
import type { NoticePorts } from './ports.ts';

export interface PreviewNoticeInput {
  readonly noticeId: string;
  /** The real values of one addressee (a sensitive read); without it, fictitious ones. */
  readonly addresseeId?: string;
}

export interface NoticePreview {
  readonly version: number;
  readonly contents: readonly NoticeContent[];
  readonly smsSegments: number | null;
}

/** Fictitious, and visibly so. */
export const exampleValues: Readonly<Record<Locale, Required<PlaceholderValues>>> = {
  nl: {
    name: 'J. Voorbeeld',
    reference: 'VOORBEELD-1',
    role: 'huurder',
    categories: 'naam, e-mailadres (voorbeeld)',
    people: '12 (voorbeeld)',
    records: '34 (voorbeeld)',
    receiptLink: 'https://meldklok.example/r/voorbeeld',
  },
  en: {
    name: 'J. Example',
    reference: 'EXAMPLE-1',
    role: 'tenant',
    categories: 'name, e-mail address (example)',
    people: '12 (example)',
    records: '34 (example)',
    receiptLink: 'https://meldklok.example/r/example',
  },
};

/** Exactly what an addressee would get. */
export function previewNotice(ports: NoticePorts) {
  return async (actor: Actor, input: PreviewNoticeInput): Promise<Outcome<NoticePreview>> => {
    const opened = await openNotice(ports, actor, 'previewNotice', input.noticeId);
    if (!opened.ok) return opened;
    const stored = opened.value;
    const { incidentId, locale } = stored.value;
    const values =
      input.addresseeId === undefined
        ? exampleValues[locale]
        : await ports.addresseeValues(actor, incidentId, input.addresseeId);
    if (!values) return refuse({ code: 'ADDRESSEE_NOT_FOUND', field: 'addresseeId' });
    const version = currentVersion(stored.value);
    const rendered = version.contents.map((content) => prepareContent(content)(values));
    const refusals = rendered.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
    if (refusals.length > 0) return refuse(...refusals);
    const contents = rendered.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const sms = contents.find((content) => content.channel === 'SMS');
    return accept({
      version: version.number,
      contents,
      smsSegments: sms ? ports.smsSegments(sms.text) : null,
    });
  };
}
