import type { NoticeLintCode } from '../texts/notice-lint.ts';
import type { NoticeContent } from './notice.ts';

/** BLOCK: Art. 34(2) or 33(2) lacks something, or a reader could be harmed. WARN: could be better. */
export interface NoticeFinding {
  readonly code: NoticeLintCode;
  readonly level: 'BLOCK' | 'WARN';
  readonly channel: NoticeContent['channel'] | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Find = (
  code: NoticeLintCode,
  level: 'BLOCK' | 'WARN',
  params?: NoticeFinding['params'],
) => NoticeFinding;
