import { deadline } from '../../../clocks/deadline.ts';
import { durationText } from '../../../clocks/moment-text.ts';
import { conditionText, termText } from '../../../clocks/regimes/regime-words.ts';
import { regimeInForce, regimeVersion, rulePacks } from '../../../clocks/regimes/rule-packs.ts';
import type { Regime } from '../../../clocks/regimes/regime.ts';
import { rfc3339In } from '../../../clocks/wall-clock.ts';
import { authorise } from '../../../identity/permissions.ts';
import type { Instant } from '../../../shared/instant.ts';
import { anchorNames } from '../../../texts/clock-derivations.ts';
import { fill, type Locale } from '../../../texts/locale.ts';
import { ruleEffects } from '../../../texts/regime-words.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { orThrow, userErrors } from '../user-errors.ts';

export const regimeQueries: Pick<QueryResolvers, 'deadline' | 'regimes' | 'previewRegime'> = {
  deadline: async (_, { aware, zone, regime }, context) => {
    orThrow(authorise(context.actor, 'deadline'), context.locale);
    const answer = deadline({ aware, zone, ...(regime ? { regimeId: regime } : {}) });
    if (!answer.ok) {
      return { derivation: [], stages: [], errors: userErrors(answer.refusals, context.locale) };
    }
    const { value } = answer;
    const rule = regimeVersion(value.regime, value.regimeVersion);
    const shown = await showsTwoWorkingDays(context);
    const local = (at: Instant | null): string | null => (at === null ? null : rfc3339In(at, zone));
    const [first] = rule.stages;
    const stages = value.stages ?? [{ id: first?.id ?? '', due: value.due }];
    return {
      regime: value.regime,
      rule,
      aware: local(value.aware),
      due: local(value.due),
      hourRule: local(value.hourRule),
      twoWorkingDays: shown ? local(value.twoWorkingDays) : null,
      stages: stages.map(({ id, due }) => ({
        id,
        due: local(due),
        title: stageTitle(rule, id, context.locale),
      })),
      derivation: value.derivation
        .filter((step) => shown || step.code !== 'TWO_WORKING_DAYS')
        .map((step) => step[context.locale]),
      errors: [],
    };
  },
  regimes: (_, __, context) => {
    orThrow(authorise(context.actor, 'regimes'), context.locale);
    return rulePacks;
  },
  previewRegime: async (_, { input }, context) => {
    const { regime, by, version, stages, threshold } = input;
    const given = {
      regime,
      by: by ?? null,
      version: version ?? null,
      stages: (stages ?? []).map(({ id, hours }) => ({ id, hours: hours ?? null })),
      threshold: threshold ?? undefined,
    };
    const done = await context.useCases.previewRegime(given, context.actor);
    if (done.ok) return { ...done.value, errors: [] };
    const errors = userErrors(done.refusals, context.locale);
    return { rule: null, rows: [], incidentsRead: 0, more: false, errors };
  },
};

/** Off until the organisation of who asks has switched it on. */
export async function showsTwoWorkingDays({ actor, reads }: Context): Promise<boolean> {
  if (actor.partyId === null) return false;
  return (await reads.party(actor.partyId)).showsTwoWorkingDays ?? false;
}

/** The stage's name; its id where the rule has no such stage any more. */
export function stageTitle(rule: Regime, stageId: string, locale: Locale): string {
  return rule.stages.find((stage) => stage.id === stageId)?.title[locale] ?? stageId;
}

export const regimeTypes: Pick<
  Resolvers,
  'Regime' | 'RegimeStage' | 'RegimeTerm' | 'RegimePreviewRow'
> = {
  Regime: {
    title: (rule, _, { locale }) => rule.title[locale],
    inForce: (rule, _, { now }) => regimeInForce(rule.id, now(), lawZone) === rule,
    anchorText: (rule, _, { locale }) => anchorNames[rule.anchor][locale],
    stages: (regime) => regime.stages.map((stage) => ({ regime, stage })),
    content: (rule, _, { locale }) => rule.content.map((line) => line[locale]),
    remarks: (rule, _, { locale }) => rule.remarks.map((line) => line[locale]),
    checkedAgainst: (rule, _, { locale }) => rule.checkedAgainst[locale],
  },
  RegimeStage: {
    id: ({ stage }) => stage.id,
    title: ({ stage }, _, { locale }) => stage.title[locale],
    condition: ({ stage }, _, { locale }) => conditionText(stage, locale),
    terms: ({ regime, stage }) => stage.terms.map((term) => ({ regime, term })),
  },
  RegimeTerm: {
    text: ({ regime, term }, _, { locale }) => termText(regime, term, locale),
    hours: ({ term: { length } }) => (length.unit === 'HOURS' ? length.hours : null),
    days: ({ term: { length } }) => (length.unit === 'DAYS' ? length.days : null),
    months: ({ term: { length } }) => (length.unit === 'CALENDAR_MONTHS' ? length.months : null),
    article: ({ term }) => term.article,
  },
  RegimePreviewRow: {
    incidentId: ({ incident }) => incident.id,
    reference: ({ incident }) => incident.value.reference,
    title: ({ incident }) => incident.value.title,
    obligationId: ({ obligation }) => obligation.id,
    stageTitle: ({ rule, stageId }, _, { locale }) => stageTitle(rule, stageId, locale),
    regimeVersion: ({ obligation }) => obligation.regimeVersion,
    text: ({ effect, differenceMs }, _, { locale }) =>
      fill(ruleEffects[effect], locale, { duration: durationText(differenceMs ?? 0, locale) }),
  },
};

/** By whose civil date the list of rules says what is in force today. */
const lawZone = 'Europe/Amsterdam';
