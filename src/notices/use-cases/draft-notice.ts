import type { Actor } from '../../identity/actor.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import { filledFacts } from '../filled-facts.ts';
import type { Audience, Notice } from '../notice.ts';
import { draftOf } from '../notice-versions.ts';
import type { NoticePorts } from './ports.ts';

export interface DraftNoticeInput {
  readonly incidentId: string;
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly locale: Locale;
  /** The audience's own by default. */
  readonly templateId?: string;
  /** Fields of the template; what is left out comes from the facts. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export const templateOfAudience: Readonly<Record<Audience, string>> = {
  INDIVIDUALS: 'individuals-breach',
  CONTROLLERS: 'controller-notice',
  WRONG_RECIPIENTS: 'recall-request',
  PUBLIC: 'public-notice',
  MANAGEMENT: 'management-brief',
};

/** A first version from a template and what is known now. */
export function draftNotice(ports: NoticePorts) {
  return async (actor: Actor, input: DraftNoticeInput): Promise<Outcome<Stored<Notice>>> => {
    const allowed = await ports.authorise(actor, 'draftNotice', input.incidentId, input.onBehalfOf);
    if (!allowed.ok) return allowed;
    const answer = await ports.factsFor(input);
    if (!answer) return refuse({ code: 'NOTICE_FACTS_NOT_FOUND', field: 'incidentId' });
    const facts = filledFacts(answer.facts, input.fields ?? {});
    if (!facts.ok) return facts;
    const templateId = input.templateId ?? templateOfAudience[input.audience];
    const rendered = ports.templates.render({
      templateId,
      locale: input.locale,
      facts: facts.value,
    });
    if (!rendered.ok) return rendered;
    const id =
      actor.idempotencyKey === undefined
        ? ports.changes.newId()
        : derivedId('notice', actor.id, actor.idempotencyKey);
    const draft = draftOf({
      id,
      incidentId: input.incidentId,
      onBehalfOf: input.onBehalfOf,
      audience: input.audience,
      locale: input.locale,
      templateId,
      templateDigest: rendered.value.digest,
      contents: rendered.value.contents,
      authorId: actor.id,
      at: ports.changes.now(),
    });
    return draft.ok ? ports.changes.insert(ports.notices, id, draft.value, actor) : draft;
  };
}
