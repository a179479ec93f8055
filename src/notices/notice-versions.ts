import { canonicalJson } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import { sha256Hex } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import type { Locale } from '../texts/locale.ts';
import type { Audience, Notice, NoticeContent, NoticeVersion } from './notice.ts';
import { placeholdersOf, textsOf } from './placeholder.ts';

export const subjectCharsMax = 150;
export const letterCharsMax = 50_000;
export const htmlCharsMax = 200_000;
/** Six parts of 153 characters; longer texts belong in a letter or an e-mail. */
export const smsCharsMax = 918;
export const noticeVersionsMax = 50;

export function currentVersion(notice: Notice): NoticeVersion {
  const version = notice.versions.at(-1);
  if (!version) throw new Error(`notice ${notice.id} has no version`);
  return version;
}

/** Approval covers these exact words and no others. */
export function contentDigest(contents: readonly NoticeContent[]): string {
  return sha256Hex(canonicalJson(contents));
}

/** The approved version, when it is still the newest one. */
export function approvedVersion(notice: Notice): NoticeVersion | undefined {
  const version = currentVersion(notice);
  return notice.approval?.version === version.number &&
    notice.approval.contentDigest === contentDigest(version.contents)
    ? version
    : undefined;
}

export interface Draft {
  readonly id: string;
  readonly incidentId: string;
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly templateId: string;
  readonly templateDigest: string;
  readonly contents: readonly NoticeContent[];
  readonly authorId: string;
  readonly at: Instant;
}

export function draftOf(draft: Draft): Outcome<Change<Notice>> {
  const { contents, authorId, at, ...head } = draft;
  return acceptUnless(contentFaults(contents), () => ({
    value: {
      ...head,
      versions: [{ number: 1, contents, authorId, at }],
      approval: null,
      pastApprovals: [],
    },
    events: [
      {
        type: 'NOTICE_DRAFTED',
        incidentId: head.incidentId,
        subject: { kind: 'notice', id: head.id },
        data: {
          audience: head.audience,
          locale: head.locale,
          templateId: head.templateId,
          templateDigest: head.templateDigest,
          version: 1,
          contentDigest: contentDigest(contents),
        },
      },
    ],
  }));
}

export interface Revision {
  /** The version that the author had before them. */
  readonly basedOn: number;
  readonly contents: readonly NoticeContent[];
  readonly authorId: string;
  readonly at: Instant;
}

/** A new version; an approval of the earlier one stays on record and no longer counts. */
export function revised(notice: Notice, revision: Revision): Outcome<Change<Notice>> {
  const current = currentVersion(notice);
  if (revision.basedOn !== current.number) {
    return refuse({
      code: 'NOTICE_VERSION_OUTDATED',
      field: 'basedOn',
      params: { basedOn: revision.basedOn, current: current.number },
    });
  }
  const faults = [...contentFaults(revision.contents)];
  if (notice.versions.length >= noticeVersionsMax) {
    faults.push({
      code: 'NOTICE_TOO_MANY_VERSIONS',
      field: 'contents',
      params: { max: noticeVersionsMax },
    });
  }
  const number = current.number + 1;
  const { contents, authorId, at } = revision;
  return acceptUnless(faults, () => ({
    value: {
      ...notice,
      versions: [...notice.versions, { number, contents, authorId, at }],
      approval: null,
      pastApprovals: notice.approval
        ? [...notice.pastApprovals, notice.approval]
        : notice.pastApprovals,
    },
    events: [
      {
        type: 'NOTICE_REVISED',
        incidentId: notice.incidentId,
        subject: { kind: 'notice', id: notice.id },
        data: { version: number, contentDigest: contentDigest(contents) },
      },
    ],
  }));
}

/** Everything that may not stand in a stored text, all at once. */
export function contentFaults(contents: readonly NoticeContent[]): readonly Refusal[] {
  const faults: Refusal[] = [];
  if (contents.length === 0) faults.push({ code: 'NOTICE_EMPTY', field: 'contents' });
  const channels = contents.map((content) => content.channel);
  if (new Set(channels).size < channels.length) {
    faults.push({ code: 'NOTICE_CHANNEL_TWICE', field: 'contents' });
  }
  contents.forEach((content, position) => {
    const field = `contents.${String(position)}`;
    for (const part of partsOf(content)) {
      if (part.text.trim() === '') {
        faults.push({ code: 'NOTICE_PART_EMPTY', field: `${field}.${part.name}` });
      }
      if (part.text.length > part.charsMax) {
        faults.push({
          code: 'NOTICE_PART_TOO_LONG',
          field: `${field}.${part.name}`,
          params: { max: part.charsMax, actual: part.text.length },
        });
      }
      if (!part.text.isWellFormed() || part.text.includes('\u0000')) {
        faults.push({ code: 'NOTICE_PART_NOT_TEXT', field: `${field}.${part.name}` });
      }
    }
    if (content.channel === 'EMAIL' && /[\r\n]/.test(content.subject)) {
      faults.push({ code: 'NOTICE_SUBJECT_NOT_ONE_LINE', field: `${field}.subject` });
    }
    for (const mark of placeholdersOf(textsOf(content).join('\n')).unknown) {
      faults.push({ code: 'PLACEHOLDER_UNKNOWN', field, params: { placeholder: mark } });
    }
  });
  return faults;
}

interface Part {
  readonly name: string;
  readonly text: string;
  readonly charsMax: number;
}

function partsOf(content: NoticeContent): readonly Part[] {
  if (content.channel === 'SMS') {
    return [{ name: 'text', text: content.text, charsMax: smsCharsMax }];
  }
  const text = { name: 'text', text: content.text, charsMax: letterCharsMax };
  if (content.channel === 'LETTER') return [text];
  return [
    { name: 'subject', text: content.subject, charsMax: subjectCharsMax },
    text,
    ...(content.html === null
      ? []
      : [{ name: 'html', text: content.html, charsMax: htmlCharsMax }]),
  ];
}
