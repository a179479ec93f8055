import type { Actor } from '../../../identity/actor.ts';
import type { Notice, NoticeContent } from '../../../notices/notice.ts';
import { currentVersion } from '../../../notices/notice-versions.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Stored } from '../../../store/collection.ts';
import { fill } from '../../../texts/locale.ts';
import { noticeLint } from '../../../texts/notice-lint.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { orThrow, payload } from '../user-errors.ts';

/** The contents of all channels as the one form that the screens show. */
export function noticeContentOf(contents: readonly NoticeContent[]) {
  const email = contents.find((it) => it.channel === 'EMAIL');
  const letter = contents.find((it) => it.channel === 'LETTER');
  const sms = contents.find((it) => it.channel === 'SMS');
  return {
    subject: email?.subject ?? '',
    text: email?.text ?? letter?.text ?? '',
    sms: sms?.text ?? null,
    html: email?.html ?? null,
  };
}

function contentsFrom(content: {
  readonly subject: string;
  readonly text: string;
  readonly sms?: string | null;
}): readonly NoticeContent[] {
  const { subject, text, sms } = content;
  return [
    { channel: 'EMAIL', subject, text, html: null },
    { channel: 'LETTER', text },
    ...(sms ? [{ channel: 'SMS' as const, text: sms }] : []),
  ];
}

async function change(
  context: Context,
  args: { readonly idempotencyKey?: string | null },
  operation: string,
  run: (actor: Actor) => Promise<Outcome<Stored<Notice>>>,
) {
  const { idempotencyKey, ...input } = args;
  const done = await context.once(idempotencyKey, operation, input, run);
  return payload(done, context.locale, 'notice', ({ value }) => value);
}

export const noticeQueries: Pick<QueryResolvers, 'previewNotice'> = {
  previewNotice: async (_, { noticeId, addresseeId }, context) => {
    const input = addresseeId ? { noticeId, addresseeId } : { noticeId };
    const preview = orThrow(
      await context.useCases.previewNotice(context.actor, input),
      context.locale,
    );
    return { ...noticeContentOf(preview.contents), smsSegments: preview.smsSegments };
  },
};

export const noticeMutations: Pick<
  MutationResolvers,
  'draftNotice' | 'reviseNotice' | 'approveNotice' | 'approveNoticeAlone' | 'reviewOneSignature'
> = {
  draftNotice: (_, args, context) =>
    change(context, args, 'draftNotice', (actor) => {
      const { template, fields, onBehalfOf, ...input } = args.input;
      return context.useCases.draftNotice(actor, {
        ...input,
        onBehalfOf: onBehalfOf ?? actor.partyId ?? '',
        ...(template ? { templateId: template } : {}),
        ...(isRecord(fields) ? { fields } : {}),
      });
    }),
  reviseNotice: (_, args, context) =>
    change(context, args, 'reviseNotice', (actor) => {
      const { noticeId, basedOn, content } = args;
      const contents = contentsFrom(content);
      return context.useCases.reviseNotice(actor, { noticeId, basedOn, contents });
    }),
  approveNotice: (_, args, context) =>
    change(context, args, 'approveNotice', (actor) => context.useCases.approveNotice(actor, args)),
  approveNoticeAlone: (_, args, context) =>
    change(context, args, 'approveNoticeAlone', (actor) =>
      context.useCases.approveNoticeAlone(actor, args),
    ),
  reviewOneSignature: (_, args, context) =>
    change(context, args, 'reviewOneSignature', (actor) =>
      context.useCases.reviewOneSignature(actor, args),
    ),
};

export const noticeTypes: Pick<Resolvers, 'Notice' | 'NoticeFinding'> = {
  NoticeFinding: {
    rule: (finding) => finding.code,
    text: (finding, _, context) => fill(noticeLint[finding.code], context.locale, finding.params),
  },
  Notice: {
    template: (notice) => notice.templateId,
    version: (notice) => currentVersion(notice).number,
    content: (notice) => noticeContentOf(currentVersion(notice).contents),
    findings: (notice, _, context) => context.reads.findings(notice),
    authorId: (notice) => currentVersion(notice).authorId,
    approval: (notice) =>
      notice.approval === null
        ? null
        : { ...notice.approval, reviewedAt: notice.approval.review?.at ?? null },
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
