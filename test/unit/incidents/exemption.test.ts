import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { exemptionRefusals, noConditions } from '../../../src/incidents/exemption.ts';
import {
  exemptions,
  type Exemption,
  type ExemptionConditions,
} from '../../../src/incidents/incident.ts';
import { at, now, text } from './incident-fixture.ts';

const occurredFrom = at('2026-11-15T10:00:00Z');
const safe: BreachFacts = {
  controllerSector: 'FINANCE',
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true },
};
const whole: Readonly<Record<Exemption, Partial<ExemptionConditions>>> = {
  PROTECTED_DATA: {},
  RISK_REMOVED: { measures: text('reset'), measuresTakenAt: at('2026-11-16T09:00:00Z') },
  DISPROPORTIONATE_EFFORT: { effort: text('no list'), publicCommunication: text('papers') },
  NO_HIGH_RISK: {},
  FINANCIAL_UNDERTAKING: { financialUndertaking: true },
  WEIGHTY_INTEREST: { interest: text('an investigation') },
};

function codes(
  exemption: Exemption,
  conditions: Partial<ExemptionConditions> = whole[exemption],
  facts: BreachFacts = safe,
): readonly string[] {
  const given = { ...noConditions, ...conditions };
  return exemptionRefusals({ exemption, conditions: given, facts, occurredFrom, now }).map(
    ({ code, field }) => `${code} ${field ?? ''}`,
  );
}

describe('exemptions of GDPR art. 34(3) and UAVG art. 41 and 42 need their conditions', () => {
  for (const exemption of exemptions) {
    it(`${exemption} holds with all of its conditions`, () => {
      expect(codes(exemption)).to.deep.equal([]);
    });
    for (const condition of Object.keys(whole[exemption])) {
      it(`${exemption} is refused without ${condition}`, () => {
        const without = { ...whole[exemption], [condition]: noConditions[condition as never] };
        const refused = codes(exemption, without);
        expect(refused).to.have.length(1);
        expect(refused[0]).to.match(new RegExp(`conditions\\.${condition}$`));
      });
    }
    it(`${exemption} takes no condition of another ground`, () => {
      for (const other of exemptions.filter((it) => it !== exemption)) {
        const foreign = Object.keys(whole[other]).length;
        const refused = codes(exemption, { ...whole[other], ...whole[exemption] });
        expect(refused.filter((it) => it.startsWith('CONDITION_OF_ANOTHER_GROUND'))).to.have.length(
          foreign,
        );
      }
    });
  }

  const protectedBy = (unintelligible: BreachFacts['unintelligible'], more: BreachFacts = {}) =>
    codes('PROTECTED_DATA', {}, { unintelligible, ...more });
  const notProtected = ['EXEMPTION_NOT_PROTECTED exemption'];

  it('34(3)(a): salted hashes count; pseudonyms, a part, an unknown and an unsafe key do not', () => {
    expect(protectedBy({ state: 'YES', means: 'SALTED_HASH', keySafe: true })).to.deep.equal([]);
    for (const unintelligible of [
      { state: 'YES', means: 'PSEUDONYMISATION', keySafe: true },
      { state: 'YES', means: null, keySafe: true },
      { state: 'YES', means: 'ENCRYPTION', keySafe: null },
      { state: 'YES', means: 'ENCRYPTION', keySafe: false },
      { state: 'PARTLY', means: 'ENCRYPTION', keySafe: true },
      null,
    ] as const) {
      expect(protectedBy(unintelligible)).to.deep.equal(notProtected);
    }
  });

  it('34(3)(a): confirmed misuse shows that the data were readable', () => {
    const encrypted = { state: 'YES', means: 'ENCRYPTION', keySafe: true } as const;
    expect(protectedBy(encrypted, { misuse: 'CONFIRMED' })).to.deep.equal(notProtected);
    expect(protectedBy(encrypted, { misuse: 'POSSIBLE' })).to.deep.equal([]);
  });

  const removed = (measuresTakenAt: string, facts: BreachFacts = {}) =>
    codes('RISK_REMOVED', { measures: text('m'), measuresTakenAt: at(measuresTakenAt) }, facts);

  it('34(3)(b): measures come after the breach, not before it and not in the future', () => {
    expect(removed('2026-11-15T10:00:00Z')).to.deep.equal([]);
    expect(removed('2026-11-15T09:59:59Z')).to.deep.equal([
      'MEASURES_BEFORE_BREACH conditions.measuresTakenAt',
    ]);
    expect(removed('2026-11-16T12:00:01Z')).to.deep.equal([
      'IN_THE_FUTURE conditions.measuresTakenAt',
    ]);
  });

  it('34(3)(b): what has happened to people cannot be removed', () => {
    expect(removed('2026-11-16T09:00:00Z', { misuse: 'CONFIRMED' })).to.deep.equal([
      'EXEMPTION_MISUSED exemption',
    ]);
  });

  it('UAVG art. 42: only for finance and insurance', () => {
    const confirmed = { financialUndertaking: true };
    const of = (controllerSector: BreachFacts['controllerSector']) =>
      codes('FINANCIAL_UNDERTAKING', confirmed, { controllerSector });
    expect(of('INSURANCE')).to.deep.equal([]);
    expect(of('HOUSING')).to.deep.equal(['EXEMPTION_NOT_FINANCIAL exemption']);
    expect(of(null)).to.deep.equal(['EXEMPTION_NOT_FINANCIAL exemption']);
  });
});
