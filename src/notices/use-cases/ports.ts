import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { LintFacts } from '../lint.ts';
import type { Audience, Notice, NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { PlaceholderValues } from '../placeholder.ts';

/** Templates are read and compiled once; rendering the same facts twice gives the same text. */
export interface Templates {
  readonly ids: readonly string[];
  /** Refuses an unknown template or language, naming it. */
  render(input: {
    readonly templateId: string;
    readonly locale: Locale;
    readonly facts: NoticeFacts;
  }): Outcome<RenderedTemplate>;
}

export interface RenderedTemplate {
  readonly contents: readonly NoticeContent[];
  /** SHA-256 over the template's files in this language. */
  readonly digest: string;
}

export interface NoticePorts {
  readonly changes: Changes;
  readonly notices: Collection<Notice>;
  readonly templates: Templates;
  /** Refuses what the actor may not do in this incident for this party. */
  authorise(actor: Actor, act: Act, incidentId: string, onBehalfOf: string): Promise<Outcome<void>>;
  /**
   * What is known now, in words of the language; undefined: no such incident, or the party has no part
   * in it. For CONTROLLERS nothing in it may concern one controller alone, nor all of them together
   * (names, totals): each one's share is filled in from its own row (rule 10).
   */
  factsFor(about: {
    readonly incidentId: string;
    readonly onBehalfOf: string;
    readonly audience: Audience;
    readonly locale: Locale;
  }): Promise<NoticeFactsAnswer | undefined>;
  /** How many parts a text message costs. */
  smsSegments(text: string): number;
  /** One addressee's values, after an access record was inserted; undefined: no such addressee here. */
  addresseeValues(
    actor: Actor,
    incidentId: string,
    addresseeId: string,
  ): Promise<PlaceholderValues | undefined>;
}

export interface NoticeFactsAnswer {
  readonly facts: NoticeFacts;
  readonly lint: LintFacts;
}
