import { latenessChoices, latenessSentence } from '../../../clocks/lateness-sentence.ts';
import type { Lateness } from '../../../clocks/lateness.ts';
import { authorise } from '../../../identity/permissions.ts';
import { answerWords, rowLabel } from '../../../incidents/answer-words.ts';
import {
  filingState,
  filingsFor,
  firstFiling,
  owedFollowUps,
} from '../../../incidents/filing-chain.ts';
import { hasSheet } from '../../../incidents/filing-sheet.ts';
import type { Filing } from '../../../incidents/incident.ts';
import {
  changedAnswers,
  changesSince,
  type ChangedAnswer as Changed,
  missingForComplete,
  type OpenedAnswer,
} from '../../../incidents/opened-answer.ts';
import type { SealedText } from '../../../sealing/sealed-text.ts';
import type { Locale } from '../../../texts/locale.ts';
import type { Context } from '../context.ts';
import type {
  ChangedAnswer,
  MissingAnswer,
  ObligationResolvers,
  QueryResolvers,
  Resolvers,
} from '../generated/resolvers.ts';
import type { FilingNode, IncidentNode } from '../nodes.ts';
import { orThrow } from '../user-errors.ts';

export const filingQueries: Pick<QueryResolvers, 'latenessReasons' | 'answerSheet'> = {
  latenessReasons: (_, __, context) => {
    orThrow(authorise(context.actor, 'latenessReasons'), context.locale);
    return latenessChoices(context.locale);
  },
  answerSheet: async (_, { incidentId, obligationId }, context) => {
    const input = { incidentId, obligationId };
    const read = orThrow(
      await context.useCases.readAnswerSheet(input, context.actor),
      context.locale,
    );
    await context.reads.recordRead('ANSWER_SHEET', obligationId, incidentId);
    const { printed, edpb } = read.sheet;
    const { title, about, sections } = printed[context.locale];
    return {
      title,
      about: [...about],
      sections: sections.map(({ heading, rows }) => ({ heading, rows: [...rows] })),
      edpb: edpb[context.locale],
    };
  },
};

/** What the filings of an obligation say of it. */
export const filedObligation: Pick<
  ObligationResolvers,
  | 'filingState'
  | 'firstFilingNumber'
  | 'followUpDueAt'
  | 'missingForComplete'
  | 'changesSinceLastFiling'
> = {
  filingState: ({ incident, obligation }) => filingState(incident, obligation),
  firstFilingNumber: ({ incident, obligation }) =>
    firstFiling(incident, obligation)?.number ?? null,
  followUpDueAt: ({ incident, obligation }) =>
    owedFollowUps(incident, obligation)[0]?.stages[0]?.dueAt ?? null,
  missingForComplete: async ({ incident, obligation }, _, context) => {
    const { obligedPartyId } = obligation;
    if (!hasSheet(obligation) || obligedPartyId !== context.actor.partyId) return [];
    const answers = await context.reads.openedAnswers(incident, obligedPartyId);
    return missingNodes(answers, context.locale);
  },
  changesSinceLastFiling: async ({ incident, obligation }, _, context) => {
    const { obligedPartyId, id } = obligation;
    const last = filingsFor(incident, obligation).at(-1);
    if (last?.sheet == null || obligedPartyId !== context.actor.partyId) return [];
    await context.reads.recordRead('ANSWER_SHEET', id, incident.id);
    const sheet = await context.reads.keptSheet(last);
    const answers = await context.reads.openedAnswers(incident, obligedPartyId);
    return changeNodes(changesSince(sheet?.answers ?? [], answers), context.locale);
  },
};

export const filingTypes: Pick<Resolvers, 'Filing'> = {
  Filing: {
    receipt: (filing, _, context) => opened(context, filing.receipt),
    content: (filing, _, context) => opened(context, filing.content),
    withdrawalReason: (filing, _, context) => opened(context, filing.withdrawalReason),
    latenessText: (filing, _, context) => opened(context, filing.latenessText),
    latenessSentence: (filing, _, context) => {
      const lateness = latenessOf(filing);
      return lateness && latenessSentence(lateness, context.locale);
    },
    sheetKept: (filing) => filing.sheet !== null,
    missingForComplete: async (filing, _, context) => {
      const sheet = await context.reads.keptSheet(filing);
      return sheet ? missingNodes(sheet.answers, context.locale) : [];
    },
    changes: async (filing, _, context) => {
      const before = filingBefore(filing);
      if (!before || filing.sheet === null) return [];
      await context.reads.recordRead('ANSWER_SHEET', filing.id, filing.incident.id);
      const [was, is] = await Promise.all([
        context.reads.keptSheet(before),
        context.reads.keptSheet(filing),
      ]);
      return was && is ? changeNodes(changedAnswers(was.answers, is.answers), context.locale) : [];
    },
  },
};

export function filingNodes(
  incident: IncidentNode,
  filings: readonly Filing[],
): readonly FilingNode[] {
  return filings.map((filing) => ({ ...filing, incident }));
}

/** Rule 5: only the filing that first told a stage carries its lateness. */
function latenessOf({ incident, obligationId, id }: FilingNode): Lateness | null {
  const obligation = incident.obligations.find((it) => it.id === obligationId);
  const stage = obligation?.stages.find(({ submission }) => submission?.ref === id);
  return stage?.submission?.lateness ?? null;
}

function filingBefore({ incident, obligationId, id }: FilingNode): Filing | undefined {
  const all = filingsFor(incident, { id: obligationId });
  return all[all.findIndex((it) => it.id === id) - 1];
}

async function opened(context: Context, text: SealedText | null): Promise<string | null> {
  return text === null ? null : await context.reads.text(text);
}

export function missingNodes(answers: readonly OpenedAnswer[], locale: Locale): MissingAnswer[] {
  return missingForComplete(answers).map(({ row, value, origin }) => ({
    row,
    label: rowLabel(row)[locale],
    notYetKnown: value !== null || origin.kind === 'ASKED',
  }));
}

function changeNodes(changes: readonly Changed[], locale: Locale): ChangedAnswer[] {
  return changes.map((changed) => ({
    row: changed.row,
    label: rowLabel(changed.row)[locale],
    before: answerWords(changed.before, locale),
    after: answerWords(changed.after, locale),
  }));
}
