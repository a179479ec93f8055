import type { Notice } from '../notices/notice.ts';
import { approvedVersion } from '../notices/notice-versions.ts';
import { placeholdersOf, textsOf } from '../notices/placeholder.ts';
import { acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Campaign, NoticeBinding } from './campaign.ts';

/** Rule 7: a campaign sends the approved version of a notice, which nobody approved who wrote it. */
export function bindingOf(
  campaign: Pick<Campaign, 'incidentId' | 'onBehalfOf' | 'audience'>,
  notice: Notice,
): Outcome<NoticeBinding> {
  const version = approvedVersion(notice);
  const { approval } = notice;
  if (!version || !approval) {
    return refuse({
      code: 'NOTICE_NOT_APPROVED',
      field: 'noticeIds',
      params: { locale: notice.locale },
    });
  }
  const faults: Refusal[] = [...foreignFaults(campaign, notice)];
  const isAuthor = notice.versions.some((each) => each.authorId === approval.approverId);
  if (approval.kind === 'TWO_PEOPLE' && isAuthor) {
    faults.push({ code: 'APPROVER_IS_AUTHOR', field: 'noticeIds' });
  }
  if (approval.review?.verdict === 'OBJECTED') {
    faults.push({ code: 'NOTICE_OBJECTED_TO', field: 'noticeIds' });
  }
  return acceptUnless(faults, () => ({
    locale: notice.locale,
    noticeId: notice.id,
    version: version.number,
    contentDigest: approval.contentDigest,
    approvalKind: approval.kind,
    channels: version.contents.map((content) => content.channel),
    placeholders: placeholdersOf(version.contents.flatMap(textsOf).join('\n')).fields,
  }));
}

/** A notice of another incident, party or audience. */
export function foreignFaults(
  campaign: Pick<Campaign, 'incidentId' | 'onBehalfOf' | 'audience'>,
  notice: Notice,
): readonly Refusal[] {
  if (
    notice.incidentId === campaign.incidentId &&
    notice.onBehalfOf === campaign.onBehalfOf &&
    notice.audience === campaign.audience
  ) {
    return [];
  }
  return [{ code: 'NOTICE_OF_ANOTHER_CASE', field: 'noticeIds' }];
}
