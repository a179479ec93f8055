import { approveNotice, draftNotice } from './documents.ts';
import type { Person } from './stage.ts';

interface Draft {
  readonly incidentId: string;
  readonly audience: string;
  readonly locale: 'nl' | 'en';
  readonly template?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Drafted {
  readonly id: string;
  readonly version: number;
}

/** Written by one, approved by another: exactly the version that is sent. */
export async function approvedNotice(
  author: Person,
  approver: Person,
  input: Draft,
): Promise<string> {
  const { id, version } = await draftedNotice(author, input);
  await approver.ask(approveNotice, { noticeId: id, version });
  return id;
}

export async function draftedNotice(author: Person, input: Draft): Promise<Drafted> {
  const drafted = await author.ask<{ readonly draftNotice: { readonly notice: Drafted } }>(
    draftNotice,
    { input },
  );
  return drafted.draftNotice.notice;
}
