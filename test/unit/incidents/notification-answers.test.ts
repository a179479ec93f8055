import { expect } from 'chai';
import fc from 'fast-check';
import type { AnswerValue } from '../../../src/facts/answer-value.ts';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import type { AnswerGiven } from '../../../src/facts/recorded-answer.ts';
import { templateRows } from '../../../src/facts/template-rows.ts';
import { assessIncident } from '../../../src/incidents/assess-incident.ts';
import { recordAwareness } from '../../../src/incidents/awareness.ts';
import { recordAffectedPart } from '../../../src/incidents/incident-parties.ts';
import type { Exemption, Incident } from '../../../src/incidents/incident.ts';
import type { NotificationCase, Telling } from '../../../src/incidents/notification-case.ts';
import { notificationAnswers } from '../../../src/incidents/notification-answers.ts';
import { missingForComplete } from '../../../src/incidents/opened-answer.ts';
import { recordAnswers, recordFacts } from '../../../src/incidents/record-facts.ts';
import { hourMs, addMs } from '../../../src/shared/instant.ts';
import { anyFacts } from '../../support/any-facts.ts';
import { answerFor } from '../../support/row-answers.ts';
import {
  aDecision,
  at,
  changed,
  customer,
  firstSignal,
  id,
  now,
  opened,
  own,
  refusalsOf,
  text,
  withCustomer,
} from './incident-fixture.ts';

const nobodyTold: Telling = {
  startedAt: null,
  told: 0,
  notTold: 0,
  individually: false,
  publicly: false,
  texts: [],
  wrongRecipientsTold: false,
};

function caseOf(incident: Incident, change: Partial<NotificationCase> = {}): NotificationCase {
  return {
    incident,
    partyId: own,
    party: {
      name: 'Voorbeeld BV',
      country: 'NL',
      contact: 'Balie, post@voorbeeld.example',
      profile: {},
    },
    processors: [],
    reporter: null,
    event: null,
    telling: nobodyTold,
    withdrawing: null,
    now,
    ...change,
  };
}

function rowsOf(it: NotificationCase) {
  return new Map(notificationAnswers(it).map((answer) => [answer.row, answer]));
}

function codes(value: AnswerValue | null | undefined): string {
  if (value?.kind === 'ONE') return value.option;
  if (value?.kind === 'MANY') return value.options.join('');
  if (value?.kind === 'NUMBER') return String(value.number);
  return '';
}

function withFacts(breach: BreachFacts, incident = opened()): Incident {
  return changed(recordFacts(id, incident, { change: { breach }, by: 'anna', now }));
}

function answered(incident: Incident, answers: readonly AnswerGiven[], partyId = own): Incident {
  return changed(recordAnswers(id, incident, { partyId, answers, by: 'bert', now }));
}

const given = (row: number, value: AnswerValue): AnswerGiven => ({ row, state: 'GIVEN', value });

describe('what follows from the facts', () => {
  const both = { breachTypes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'] } as const;
  const cases: readonly [number, BreachFacts, string][] = [
    [55, { breachTypes: ['AVAILABILITY', 'CONFIDENTIALITY'] }, 'ac'],
    [56, { ...both, disclosure: { state: 'CONFIRMED' } }, 'a'],
    [56, { ...both, disclosure: { state: 'PUBLISHED' } }, 'a'],
    [56, { ...both, disclosure: { state: 'LIKELY' } }, 'b'],
    [56, { ...both, disclosure: { state: 'EXCLUDED' } }, 'c'],
    [56, { ...both, disclosure: { state: 'NOT_EXCLUDED' } }, 'd'],
    [56, { ...both, disclosure: {} }, ''],
    [57, { ...both, unintelligible: { state: 'YES', keySafe: true } }, 'a'],
    [57, { ...both, unintelligible: { state: 'YES', keySafe: false } }, 'b'],
    [57, { ...both, unintelligible: { state: 'YES' } }, ''],
    [57, { ...both, unintelligible: { state: 'PARTLY', keySafe: true } }, 'c'],
    [57, { ...both, unintelligible: { state: 'NO' } }, 'c'],
    [58, { ...both, integrity: 'ALTERED_UNUSED' }, 'a'],
    [58, { ...both, integrity: 'ALTERED_RECOVERABLE' }, 'b'],
    [58, { ...both, integrity: 'ALTERED_IRRECOVERABLE' }, 'c'],
    [58, { ...both, integrity: 'INTACT' }, ''],
    [59, { ...both, availability: { restored: 'FULLY' } }, 'a'],
    [59, { ...both, availability: { restored: 'PENDING', backup: 'FULL' } }, 'a'],
    [59, { ...both, availability: { restored: 'PENDING' } }, 'c'],
    [59, { ...both, availability: { restored: 'NEVER', backup: 'FULL' } }, 'b'],
    [61, { origin: 'INTERNAL', intent: 'ACCIDENTAL' }, 'a'],
    [61, { origin: 'INTERNAL', intent: 'MALICIOUS' }, 'b'],
    [61, { origin: 'EXTERNAL', intent: 'ACCIDENTAL' }, 'c'],
    [61, { origin: 'EXTERNAL', intent: 'MALICIOUS' }, 'd'],
    [61, { origin: 'EXTERNAL' }, ''],
    [65, { subjectGroups: ['JOB_SEEKERS', 'EMPLOYEES', 'MINORS'] }, 'bd'],
    [67, { people: { min: 5, max: 5 } }, 'a'],
    [67, { people: { min: 5, max: 9 } }, 'b'],
    [67, { people: { min: 5 } }, 'b'],
    [67, { people: {} }, ''],
    [68, { people: { min: 5, max: 9 } }, '9'],
    [68, { people: { min: 5 } }, '5'],
    [70, { dataCategories: ['NAME', 'HEALTH', 'NATIONAL_ID', 'IDENTITY_DOCUMENT'] }, 'aknp'],
    [70, { dataCategories: [] }, ''],
    [85, { ...both, disclosure: { state: 'EXCLUDED' }, dataCategories: ['HEALTH'] }, ''],
  ];
  for (const [row, facts, expected] of cases) {
    it(`row ${row}: ${JSON.stringify(facts)} is ${expected || 'not yet known'}`, () => {
      const answer = rowsOf(caseOf(withFacts(facts))).get(row);
      expect(codes(answer?.value)).to.equal(expected);
      expect(answer?.state).to.equal(expected === '' ? 'NOT_YET_KNOWN' : 'GIVEN');
    });
  }

  it('says since which version it is so, by whom and when', () => {
    const first = withFacts({ breachTypes: ['CONFIDENTIALITY'] });
    const second = withFacts({ origin: 'EXTERNAL' }, first);
    const rows = rowsOf(caseOf(second));
    expect(rows.get(55)?.since).to.deep.equal({ version: 1, by: 'anna', at: now });
    const third = withFacts({ breachTypes: ['INTEGRITY'] }, second);
    expect(rowsOf(caseOf(third)).get(55)?.since?.version).to.equal(3);
  });
});

describe('the moments of a case', () => {
  const period = (
    occurredFrom: string | null,
    occurredTo: string | null,
    ongoing: boolean | null,
  ) =>
    caseOf(
      changed(
        recordFacts(id, opened(), {
          change: {
            occurredFrom: occurredFrom === null ? null : at(occurredFrom),
            occurredTo: occurredTo === null ? null : at(occurredTo),
            ongoing,
          },
          by: 'anna',
          now,
        }),
      ),
    );
  const kinds: readonly [string | null, string | null, boolean | null, string][] = [
    ['2026-11-15T08:00:00Z', '2026-11-15T09:00:00Z', false, 'a'],
    // 23:30 to 00:30 by the clock in Amsterdam.
    ['2026-11-14T22:30:00Z', '2026-11-14T23:30:00Z', false, 'b'],
    ['2026-11-15T08:00:00Z', null, true, 'c'],
    ['2026-11-15T08:00:00Z', null, null, ''],
    [null, null, null, ''],
  ];
  for (const [from, to, ongoing, expected] of kinds) {
    it(`from ${String(from)} to ${String(to)}, ongoing ${String(ongoing)}: ${expected}`, () => {
      const rows = rowsOf(period(from, to, ongoing));
      expect(codes(rows.get(44)?.value)).to.equal(expected);
      expect(rows.get(46)?.state).to.equal(from === null ? 'NOT_YET_KNOWN' : 'GIVEN');
    });
  }

  it('occurred, first signal and aware are separate, each with its zone', () => {
    const incident = changed(
      recordAwareness(id, period('2026-11-15T08:00:00Z', null, true).incident, {
        id: 'a1',
        partyId: own,
        anchor: 'AWARE',
        at: now,
        entered: '',
        zone: 'America/Curacao',
        reason: text('certain'),
        by: 'anna',
        byPartyId: own,
        now,
      }),
    );
    const rows = rowsOf(caseOf(incident));
    expect(rows.get(46)?.value).to.include({ zone: 'Europe/Amsterdam' });
    expect(rows.get(48)?.value).to.deep.equal({ kind: 'MOMENT', at: now, zone: 'America/Curacao' });
    const comments = rows.get(53)?.value;
    expect(JSON.stringify(comments)).to.include('16 november 2026 om 09:00 (UTC+01:00)');
    expect(firstSignal).to.not.equal(now);
  });

  it('GDPR art. 33(1): the reason is asked from 72 hours after awareness on, not before', () => {
    const aware = changed(
      recordAwareness(id, opened(), {
        ...{ id: 'a1', partyId: own, anchor: 'AWARE', at: firstSignal, entered: '' },
        ...{ zone: 'Europe/Amsterdam', reason: text('certain'), by: 'anna', byPartyId: own, now },
      }),
    );
    const due = addMs(firstSignal, 72 * hourMs);
    const state = (moment: typeof due) => rowsOf(caseOf(aware, { now: moment })).get(49)?.state;
    expect(state(due)).to.equal('DOES_NOT_APPLY');
    expect(state(addMs(due, 1))).to.equal('NOT_YET_KNOWN');
  });
});

describe('answers of people', () => {
  it('go before what follows from the case, and taken back it follows again', () => {
    const derivedOnly = withFacts({ origin: 'EXTERNAL', intent: 'MALICIOUS' });
    const before = rowsOf(caseOf(derivedOnly)).get(61);
    expect(before?.origin).to.deep.equal({ kind: 'DERIVED', from: 'FACTS' });
    const said = answered(derivedOnly, [given(61, { kind: 'ONE', option: 'f' })]);
    const row = rowsOf(caseOf(said)).get(61);
    expect(row?.origin).to.deep.equal({ kind: 'ASKED' });
    expect(row?.since).to.deep.equal({ version: 2, by: 'bert', at: now });
    const cleared = answered(said, [{ row: 61, state: 'CLEARED' }]);
    expect(rowsOf(caseOf(cleared)).get(61)).to.deep.equal(before);
  });

  it('rule 13: an option "to be determined" is not yet known, and makes it incomplete', () => {
    const said = answered(opened(), [given(67, { kind: 'ONE', option: 'd' })]);
    const rows = rowsOf(caseOf(said));
    expect(rows.get(67)).to.include({ state: 'NOT_YET_KNOWN', required: true });
    expect(missingForComplete([...rows.values()]).map(({ row }) => row)).to.include(67);
    expect(codes(rows.get(4)?.value)).to.equal('b');
  });

  it('facts of record take no other answer', () => {
    for (const row of [3, 4, 5, 6, 48, 98]) {
      const answers = [given(row, { kind: 'TEXT', lines: ['x'] })];
      const refused = recordAnswers(id, opened(), { partyId: own, answers, by: 'bert', now });
      expect(refusalsOf(refused), String(row)).to.deep.equal(['ANSWER_STANDS_IN_RECORD']);
    }
  });

  it('refuse an end before the beginning, also when the other half stands in the facts', () => {
    const begun = changed(
      recordFacts(id, opened(), { change: { occurredFrom: firstSignal }, by: 'anna', now }),
    );
    const early = addMs(firstSignal, -1);
    const answers = [given(47, { kind: 'MOMENT', at: early, zone: 'UTC' })];
    const refused = recordAnswers(id, begun, { partyId: own, answers, by: 'bert', now });
    expect(refusalsOf(refused)).to.deep.equal(['ENDS_BEFORE_IT_BEGINS']);
  });

  it('an answer to a row that is not asked is kept and not shown', () => {
    const said = answered(opened(), [given(80, { kind: 'TEXT', lines: [text('x')] })]);
    const hidden = answered(said, [given(55, { kind: 'MANY', options: ['b'] })]);
    expect(rowsOf(caseOf(hidden)).get(80)).to.include({ state: 'DOES_NOT_APPLY', value: null });
    const shown = answered(hidden, [
      given(55, { kind: 'MANY', options: ['a'] }),
      given(79, { kind: 'MANY', options: ['d'] }),
    ]);
    expect(rowsOf(caseOf(shown)).get(80)?.state).to.equal('GIVEN');
  });
});

describe('rule 10: one party’s answers', () => {
  const canary = 'KANARIE';
  const processor = {
    partyId: own,
    name: 'De Verwerker',
    role: 'PROCESSOR',
    contact: null,
  } as const;
  const other = {
    partyId: 'party-other',
    name: canary,
    role: 'PROCESSOR',
    contact: canary,
  } as const;
  const theirs = (incident: Incident) =>
    caseOf(incident, { partyId: customer, processors: [processor, other] });

  it('are not another’s; what is true of the incident itself holds for all', () => {
    const said = answered(withCustomer(), [
      given(55, { kind: 'MANY', options: ['a'] }),
      given(62, { kind: 'TEXT', lines: [text(canary)] }),
      given(63, { kind: 'TEXT', lines: [text(canary)] }),
      given(73, { kind: 'NUMBER', number: 123_456 }),
      given(40, { kind: 'PARTIES', lines: [text(canary)] }),
    ]);
    const rows = rowsOf(theirs(said));
    expect(codes(rows.get(55)?.value)).to.equal('a');
    const all = JSON.stringify([...rows.values()]);
    expect(all).to.not.include(canary).and.not.include('123456');
    expect(JSON.stringify(rows.get(40)?.value)).to.include('De Verwerker');
    const both = answered(said, [given(55, { kind: 'MANY', options: ['b'] })], customer);
    expect(codes(rowsOf(theirs(both)).get(55)?.value)).to.equal('b');
    expect(codes(rowsOf(caseOf(both)).get(55)?.value)).to.equal('a');
  });

  it('the handling party’s words, actions and measures stay its own', () => {
    const told = changed(
      recordFacts(id, withCustomer(), {
        change: { summary: text(canary), consequences: text(canary), measures: text(canary) },
        by: 'anna',
        now,
      }),
    );
    const action = {
      ...{ id: 'x', title: text(canary), ownerId: 'anna' },
      ...{ dueOn: '2026-12-01', effect: null, completedAt: null },
    };
    const event = { reporterKind: 'STRANGER', description: text(canary), reportedAt: now } as const;
    const it = { ...theirs({ ...told, actions: [action] }), event };
    expect(JSON.stringify(notificationAnswers(it))).to.not.include(canary);
  });

  it('its own share goes before the incident’s facts', () => {
    const incident = changed(
      recordAffectedPart(id, withFacts({ people: { min: 900, max: 900 } }, withCustomer()), {
        partyId: customer,
        part: {
          ...{ peopleMin: 7, peopleMax: 7, dataCategories: ['NAME'], subjectGroups: ['PATIENTS'] },
          ...{ remark: text('voor u'), breach: {} },
        },
      }),
    );
    const rows = rowsOf(theirs(incident));
    expect(codes(rows.get(68)?.value)).to.equal('7');
    expect(rows.get(68)?.origin).to.deep.equal({ kind: 'DERIVED', from: 'AFFECTED_PART' });
    expect(codes(rows.get(65)?.value)).to.equal('e');
    expect(rows.get(62)?.state).to.equal('GIVEN');
  });
});

describe('telling the people', () => {
  const decided = (change: { tell: boolean; exemption: Exemption | null }): Incident => {
    const decision = aDecision({
      ...{ subject: 'NOTIFY_INDIVIDUALS', rationale: text('because'), by: 'dirk' },
      ...change,
    });
    return { ...opened(), decisions: [decision] };
  };
  const outcomes: readonly [boolean, Exemption | null, string, string][] = [
    [true, null, 'f', ''],
    [false, 'NO_HIGH_RISK', 'd', ''],
    [false, 'PROTECTED_DATA', 'e', 'a'],
    [false, 'RISK_REMOVED', 'e', 'b'],
    [false, 'DISPROPORTIONATE_EFFORT', 'e', 'c'],
    [false, 'FINANCIAL_UNDERTAKING', '', ''],
    [false, 'WEIGHTY_INTEREST', '', ''],
  ];
  for (const [tell, exemption, expected, ground] of outcomes) {
    it(`GDPR art. 34: tell ${String(tell)}, ${String(exemption)} is ${expected || 'asked'}`, () => {
      const rows = rowsOf(caseOf(decided({ tell, exemption })));
      expect(codes(rows.get(97)?.value)).to.equal(expected);
      expect(codes(rows.get(100)?.value)).to.equal(ground);
      expect(rows.get(101)?.state === 'GIVEN').to.equal(ground !== '');
      expect(rows.get(98)?.state).to.not.equal('GIVEN');
    });
  }

  it('who was told, when, how and in which words follows from the sending', () => {
    const telling = {
      ...{ startedAt: now, told: 90, notTold: 10, individually: true, publicly: true },
      ...{ texts: ['Beste {{naam}}'], wrongRecipientsTold: true },
    };
    const rows = rowsOf(caseOf(decided({ tell: true, exemption: null }), { telling }));
    expect(codes(rows.get(97)?.value)).to.equal('a');
    expect(rows.get(98)?.value).to.deep.equal({ kind: 'DATE', on: '2026-11-16' });
    expect(codes(rows.get(102)?.value)).to.equal('b');
    expect(JSON.stringify(rows.get(103)?.value))
      .to.include('90')
      .and.include('10');
    expect(codes(rows.get(104)?.value)).to.equal('ab');
    expect(rows.get(106)?.value).to.deep.equal({ kind: 'TEXT', lines: ['Beste {{naam}}'] });
    expect(codes(rows.get(125)?.value)).to.equal('ahi');
  });
});

describe('the risk', () => {
  it('method, score and rules as words; severity and outcome as the template has them', () => {
    const facts: BreachFacts = {
      ...{ breachTypes: ['CONFIDENTIALITY'], origin: 'EXTERNAL', intent: 'MALICIOUS' },
      ...{ controllerSector: 'HEALTH_CARE', dataCategories: ['NAME', 'NATIONAL_ID', 'HEALTH'] },
      ...{
        specialDataDepth: 'SUBSTANTIAL',
        detailPerPerson: 'EXTENSIVE',
        people: { min: 900, max: 900 },
      },
      ...{ subjectGroups: ['PATIENTS'], unintelligible: { state: 'NO' }, integrity: 'INTACT' },
      ...{ disclosure: { state: 'PUBLISHED', recipients: 'UNKNOWN' }, misuse: 'POSSIBLE' },
      ...{
        alreadyPublic: false,
        identifiability: 'MAXIMUM',
        undetectedDays: 1,
        mitigation: 'NONE',
      },
    };
    const assessed = changed(
      assessIncident(id, withFacts(facts), { id: 'as1', partyId: own, by: 'anna', now }),
    );
    const rows = rowsOf(caseOf(assessed));
    expect(codes(rows.get(87)?.value)).to.equal('c');
    expect(codes(rows.get(89)?.value)).to.equal('a');
    expect(JSON.stringify(rows.get(90)?.value))
      .to.include('ENISA')
      .and.include('art. 34(1)');
    expect(codes(rows.get(85)?.value)).to.equal('acdhij');
    expect(codes(rows.get(79)?.value)).to.equal('abc');
    expect(codes(rowsOf(caseOf(withFacts(facts))).get(89)?.value)).to.equal('');
  });
});

describe('all hundred rows', () => {
  const row = fc.constantFrom(...templateRows.filter(({ record }) => record === null));
  const anyAnswer = fc
    .tuple(row, fc.nat(9), fc.constantFrom('GIVEN', 'NOT_YET_KNOWN', 'CLEARED'))
    .map(([asked, variant, state]): AnswerGiven => {
      if (state !== 'GIVEN') return { row: asked.row, state };
      return given(asked.row, valueOf(asked.kind, answerFor(asked, variant)));
    });

  it('are answered for any facts and answers, every row in a state, and cleared they follow again', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.uniqueArray(anyAnswer, { selector: (it) => it.row, maxLength: 40 }),
        fc.constantFrom('NL', 'US'),
        (facts, answers, country) => {
          const incident = withFacts(facts);
          const party = { ...caseOf(incident).party, country };
          const before = notificationAnswers(caseOf(incident, { party }));
          const said = answers.length === 0 ? incident : answered(incident, answers);
          const rows = notificationAnswers(caseOf(said, { party }));
          expect(rows.map((it) => it.row)).to.deep.equal(templateRows.map((it) => it.row));
          for (const { state, value, why, required, shown } of rows) {
            expect(state === 'DOES_NOT_APPLY').to.equal(why !== null);
            expect(state === 'DOES_NOT_APPLY').to.equal(shown === 'NO');
            if (state === 'GIVEN') expect(value).to.not.equal(null);
            if (state === 'OPEN') expect(required).to.equal(false);
          }
          const complete = missingForComplete(rows).length === 0;
          expect(codes(rows.find((it) => it.row === 4)?.value)).to.equal(complete ? 'a' : 'b');
          if (answers.length === 0) return;
          const back = answered(
            said,
            answers.map((it) => ({ row: it.row, state: 'CLEARED' })),
          );
          expect(notificationAnswers(caseOf(back, { party }))).to.deep.equal(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('outside the EEA its own rows are asked, and the cross-border ones are not', () => {
    const inside = rowsOf(caseOf(opened()));
    const party = { ...caseOf(opened()).party, country: 'US' };
    const outside = rowsOf(caseOf(opened(), { party }));
    for (const asked of [18, 120]) {
      expect(inside.get(asked)?.state).to.equal('DOES_NOT_APPLY');
      expect(outside.get(asked)?.state).to.equal('NOT_YET_KNOWN');
    }
    expect(outside.get(113)?.state).to.equal('DOES_NOT_APPLY');
    expect(inside.get(18)?.why?.en).to.match(/EEA/);
  });
});

function valueOf(kind: AnswerValue['kind'], input: Readonly<Record<string, unknown>>): AnswerValue {
  const { options } = input as { options?: string[] };
  switch (kind) {
    case 'ONE':
      return { kind, option: options?.[0] ?? '' };
    case 'MANY':
      return { kind, options: options ?? [] };
    case 'TEXT':
    case 'PARTIES':
      return { kind, lines: [text('x')] };
    case 'MOMENT':
      return { kind, at: firstSignal, zone: 'Europe/Amsterdam' };
    default:
      return { kind, ...input } as AnswerValue;
  }
}
