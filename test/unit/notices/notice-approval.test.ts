import { expect } from 'chai';
import type { Notice, NoticeContent } from '../../../src/notices/notice.ts';
import {
  approvedAlone,
  approvedByTwo,
  awaitingReview,
  oneSignatureReviewed,
  preApproved,
} from '../../../src/notices/notice-approval.ts';
import {
  approvedVersion,
  contentDigest,
  draftOf,
  noticeVersionsMax,
  revised,
  smsCharsMax,
  subjectCharsMax,
} from '../../../src/notices/notice-versions.ts';
import { addMs, hourMs, instantFromMs } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import type { Change } from '../../../src/store/changes.ts';

const at = instantFromMs(Date.UTC(2026, 2, 14));
const sms: NoticeContent = { channel: 'SMS', text: 'Bel ons, {{naam}}' };

function changed<T>(outcome: Outcome<Change<T>>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.value;
}

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
}

function draft(contents: readonly NoticeContent[] = [sms]): Outcome<Change<Notice>> {
  return draftOf({
    id: 'notice-1',
    incidentId: 'incident-1',
    onBehalfOf: 'party-1',
    audience: 'INDIVIDUALS',
    locale: 'nl',
    templateId: 'individuals-breach',
    templateDigest: 'd',
    contents,
    authorId: 'anna',
    at,
  });
}

function asked(notice: Notice, approverId: string) {
  const version = notice.versions.at(-1)!;
  return {
    version: version.number,
    contentDigest: contentDigest(version.contents),
    approverId,
    at,
    blocks: [],
  };
}

describe('approving a notice', () => {
  it('rule 7: the approver wrote none of it', () => {
    const first = changed(draft());
    expect(codes(approvedByTwo(first, asked(first, 'anna')))).to.deep.equal(['APPROVER_IS_AUTHOR']);
    const second = changed(revised(first, { basedOn: 1, contents: [sms], authorId: 'bram', at }));
    for (const author of ['anna', 'bram']) {
      expect(codes(approvedByTwo(second, asked(second, author)))).to.deep.equal([
        'APPROVER_IS_AUTHOR',
      ]);
    }
    const approved = changed(approvedByTwo(second, asked(second, 'cas')));
    expect(approvedVersion(approved)?.number).to.equal(2);
  });

  it('rule 7: approval is of one exact version and ends with the next', () => {
    const first = changed(draft());
    const approved = changed(approvedByTwo(first, asked(first, 'bram')));
    const next = changed(
      revised(approved, {
        basedOn: 1,
        contents: [{ ...sms, text: 'Anders' }],
        authorId: 'anna',
        at,
      }),
    );
    expect(approvedVersion(next)).to.equal(undefined);
    expect(next.pastApprovals).to.have.length(1);
    expect(codes(approvedByTwo(next, asked(first, 'bram')))).to.deep.equal([
      'NOTICE_VERSION_OUTDATED',
    ]);
    const other = { ...asked(next, 'bram'), contentDigest: 'another' };
    expect(codes(approvedByTwo(next, other))).to.deep.equal(['NOTICE_CONTENT_DIFFERS']);
  });

  it('a finding that blocks stops every kind of approval', () => {
    const notice = changed(draft());
    const blocks = [{ code: 'LINT_DATE_MISSING' }];
    const approval = { ...asked(notice, 'bram'), blocks };
    expect(codes(approvedByTwo(notice, approval))).to.deep.equal(['LINT_DATE_MISSING']);
    expect(codes(preApproved(notice, approval))).to.deep.equal(['LINT_DATE_MISSING']);
    expect(
      codes(approvedAlone(notice, { ...approval, reason: 'Nachtelijk noodgeval' })),
    ).to.deep.equal(['LINT_DATE_MISSING']);
  });

  it('rule 7: one signature needs a reason and a second person within 24 hours', () => {
    const notice = changed(draft());
    expect(
      codes(approvedAlone(notice, { ...asked(notice, 'anna'), reason: 'kort' })),
    ).to.deep.equal(['EMERGENCY_REASON_LENGTH']);
    const alone = changed(
      approvedAlone(notice, { ...asked(notice, 'anna'), reason: 'Nachtelijk noodgeval' }),
    );
    expect(alone.approval).to.include({
      kind: 'ONE_SIGNATURE',
      reviewDueAt: addMs(at, 24 * hourMs),
    });
    const review = { verdict: 'CONFIRMED' as const, reviewerId: 'anna', remark: null, at };
    expect(codes(oneSignatureReviewed(alone, review))).to.deep.equal(['REVIEWER_IS_APPROVER']);
    const objection = { ...review, reviewerId: 'bram', verdict: 'OBJECTED' as const };
    expect(codes(oneSignatureReviewed(alone, objection))).to.deep.equal([
      'OBJECTION_WITHOUT_REMARK',
    ]);
    const late = oneSignatureReviewed(alone, {
      ...review,
      reviewerId: 'bram',
      at: addMs(at, 25 * hourMs),
    });
    expect(late.ok && late.value.events[0]?.data).to.include({ late: true, verdict: 'CONFIRMED' });
    expect(awaitingReview(changed(late))).to.equal(undefined);
    expect(codes(oneSignatureReviewed(changed(late), review))).to.deep.equal([
      'NO_ONE_SIGNATURE_TO_REVIEW',
    ]);
  });

  it('one signature waits for its review also when the text was revised since', () => {
    const notice = changed(draft());
    const alone = changed(
      approvedAlone(notice, { ...asked(notice, 'anna'), reason: 'Nachtelijk noodgeval' }),
    );
    const next = changed(revised(alone, { basedOn: 1, contents: [sms], authorId: 'anna', at }));
    expect(awaitingReview(next)?.version).to.equal(1);
    const reviewed = changed(
      oneSignatureReviewed(next, { verdict: 'CONFIRMED', reviewerId: 'bram', remark: null, at }),
    );
    expect(awaitingReview(reviewed)).to.equal(undefined);
    expect(reviewed.approval).to.equal(null);
  });

  it('an edited text is no longer approved beforehand', () => {
    const notice = changed(draft());
    expect(changed(preApproved(notice, asked(notice, 'system'))).approval?.kind).to.equal(
      'PRE_APPROVED',
    );
    const next = changed(revised(notice, { basedOn: 1, contents: [sms], authorId: 'anna', at }));
    expect(codes(preApproved(next, asked(next, 'system')))).to.deep.equal(['NOTICE_WAS_EDITED']);
  });

  it('a writer who missed a version is told so', () => {
    const notice = changed(draft());
    const outcome = revised(notice, { basedOn: 0, contents: [sms], authorId: 'bram', at });
    expect(codes(outcome)).to.deep.equal(['NOTICE_VERSION_OUTDATED']);
  });

  it('rule 15: every limit of a text is named, all faults at once', () => {
    const outcome = draft([
      { channel: 'EMAIL', subject: `a\n${'b'.repeat(subjectCharsMax)}`, text: ' ', html: null },
      { channel: 'SMS', text: 'c'.repeat(smsCharsMax + 1) },
      { channel: 'SMS', text: 'Uw {{bsn}} \ud800' },
    ]);
    expect([...codes(outcome)].sort()).to.deep.equal([
      'NOTICE_CHANNEL_TWICE',
      'NOTICE_PART_EMPTY',
      'NOTICE_PART_NOT_TEXT',
      'NOTICE_PART_TOO_LONG',
      'NOTICE_PART_TOO_LONG',
      'NOTICE_SUBJECT_NOT_ONE_LINE',
      'PLACEHOLDER_UNKNOWN',
    ]);
    let notice = changed(draft());
    for (let number = 1; number < noticeVersionsMax; number += 1) {
      notice = changed(revised(notice, { basedOn: number, contents: [sms], authorId: 'anna', at }));
    }
    expect(
      codes(revised(notice, { basedOn: noticeVersionsMax, contents: [sms], authorId: 'anna', at })),
    ).to.deep.equal(['NOTICE_TOO_MANY_VERSIONS']);
  });

  it('events of a notice hold digests and no text', () => {
    const outcome = draft();
    expect(outcome.ok && JSON.stringify(outcome.value.events)).to.not.include('Bel ons');
  });
});
