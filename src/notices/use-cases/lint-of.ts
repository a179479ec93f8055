import { lintNotice } from '../lint.ts';
import type { Notice } from '../notice.ts';
import type { NoticeFinding } from '../notice-finding.ts';
import { currentVersion } from '../notice-versions.ts';
import type { NoticePorts } from './ports.ts';

const nothingToCompare = {
  categories: [],
  filedCategories: null,
  homePageHost: null,
  groups: 1,
  missingLocales: [],
  controllerNames: [],
};

/** What the linter says of the newest version, held against what is known now. */
export async function lintOf(
  ports: Pick<NoticePorts, 'factsFor' | 'smsSegments'>,
  notice: Notice,
): Promise<readonly NoticeFinding[]> {
  const answer = await ports.factsFor(notice);
  return lintNotice({
    audience: notice.audience,
    locale: notice.locale,
    contents: currentVersion(notice).contents,
    facts: answer?.lint ?? nothingToCompare,
    smsSegments: (text) => ports.smsSegments(text),
  });
}
