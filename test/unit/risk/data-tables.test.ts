import { expect } from 'chai';
import {
  dataCategories,
  type BreachFacts,
  type DataCategory,
} from '../../../src/facts/breach-facts.ts';
import { dataContext } from '../../../src/risk/data-context.ts';
import { dataHarm, specialCategories, type HarmStep } from '../../../src/risk/data-harm.ts';
import { easeOfIdentification } from '../../../src/risk/ease-of-identification.ts';

const details = ['MINIMAL', 'ORDINARY', 'EXTENSIVE'] as const;
const [plain, personal, telling, harmful]: readonly HarmStep[] = [
  'PLAIN',
  'PERSONAL',
  'TELLING',
  'HARMFUL',
];

interface Row {
  readonly of: readonly DataCategory[];
  /** What a stranger could do with it alone: minimal, ordinary and extensive detail. */
  readonly harm: readonly (HarmStep | undefined)[];
  /** ENISA 2013: ease of identification by it alone, and basic score of its class. */
  readonly ease: number;
  readonly base: number;
}

const rows: readonly Row[] = [
  { of: ['NAME', 'CONTACT'], harm: [plain, plain, plain], ease: 0.75, base: 1 },
  { of: ['DEMOGRAPHIC', 'OTHER', 'PSEUDONYM'], harm: [plain, plain, plain], ease: 0.25, base: 1 },
  { of: ['DATE_OF_BIRTH', 'NATIONAL_ID'], harm: [telling, telling, telling], ease: 0.25, base: 1 },
  { of: ['INSURANCE_POLICY'], harm: [telling, telling, telling], ease: 0.25, base: 1 },
  { of: ['VEHICLE'], harm: [telling, telling, telling], ease: 0.5, base: 1 },
  { of: ['BANK_ACCOUNT'], harm: [telling, telling, telling], ease: 0.5, base: 3 },
  { of: ['PAYMENT_CARD'], harm: [harmful, harmful, harmful], ease: 0.5, base: 3 },
  { of: ['FINANCIAL_STATUS'], harm: [telling, harmful, harmful], ease: 0.25, base: 3 },
  { of: ['BILLING'], harm: [personal, telling, harmful], ease: 0.25, base: 3 },
  {
    of: ['LOCATION', 'COMMUNICATIONS', 'PROFILE'],
    harm: [personal, telling, harmful],
    ease: 0.5,
    base: 2,
  },
  { of: ['PURCHASES'], harm: [plain, plain, telling], ease: 0.25, base: 2 },
  {
    of: ['FAMILY', 'EMPLOYMENT_EDUCATION'],
    harm: [personal, personal, telling],
    ease: 0.25,
    base: 1,
  },
  { of: ['IMAGE_VOICE'], harm: [personal, personal, personal], ease: 0.75, base: 1 },
  { of: ['CREDENTIALS'], harm: [harmful, harmful, harmful], ease: 0.25, base: 1 },
  { of: ['IDENTITY_DOCUMENT'], harm: [harmful, harmful, harmful], ease: 1, base: 1 },
  { of: ['GENETIC', 'BIOMETRIC'], harm: [plain, plain, plain], ease: 0.75, base: 4 },
  {
    of: [
      'HEALTH',
      'RACE_ETHNICITY',
      'POLITICAL',
      'RELIGION_BELIEF',
      'TRADE_UNION',
      'SEX_LIFE',
      'CRIMINAL',
    ],
    harm: [plain, plain, plain],
    ease: 0.25,
    base: 4,
  },
];

describe('what each kind of data means for people', () => {
  it('covers every kind once', () => {
    expect(rows.flatMap((row) => row.of)).to.have.members([...dataCategories]);
  });

  for (const { of, harm, ease, base } of rows) {
    for (const category of of) {
      it(`${category}: ${harm.join(', ')}; ease ${String(ease)}, base ${String(base)}`, () => {
        const steps = details.map((detail) => dataHarm([category], 'NONE', detail).step);
        expect(steps).to.deep.equal(harm);
        const facts: BreachFacts = { dataCategories: [category] };
        expect(easeOfIdentification(facts).value).to.equal(ease);
        expect(dataContext(facts).classes[0]?.base).to.equal(base);
      });
    }
  }

  it('GDPR Art. 9(1) and 10: what is special', () => {
    expect(specialCategories).to.deep.equal(
      rows
        .filter(({ base }) => base === 4)
        .flatMap(({ of }) => of)
        .sort(byArticle),
    );
  });

  it('a national number is fit for fraud beside who, where or when born', () => {
    const beside = dataCategories.filter(
      (one) => dataHarm(['NATIONAL_ID', one], 'NONE', 'MINIMAL').step === 'HARMFUL',
    );
    expect(beside).to.have.members([
      'NAME',
      'CONTACT',
      'DATE_OF_BIRTH',
      'CREDENTIALS',
      'IDENTITY_DOCUMENT',
      'PAYMENT_CARD',
    ]);
  });

  it('name, birth date and a way to reach somebody are what posing as them takes', () => {
    const blocks = (...given: readonly DataCategory[]) =>
      dataHarm(given, 'NONE', 'ORDINARY').identityBlocks;
    expect(blocks('NAME', 'DATE_OF_BIRTH', 'CONTACT')).to.equal(true);
    expect(blocks('NAME', 'DATE_OF_BIRTH', 'BANK_ACCOUNT')).to.equal(true);
    expect(blocks('NAME', 'DATE_OF_BIRTH', 'VEHICLE')).to.equal(false);
    expect(blocks('NAME', 'CONTACT')).to.equal(false);
    expect(blocks('DATE_OF_BIRTH', 'CONTACT')).to.equal(false);
  });

  it('a trace makes plain data personal, and pseudonyms with a trace lead somewhere', () => {
    expect(dataHarm(['NAME'], 'TRACE', 'ORDINARY').step).to.equal('PERSONAL');
    expect(dataHarm(['PSEUDONYM'], 'NONE', 'ORDINARY').pseudonymsOnly).to.equal(true);
    expect(dataHarm(['PSEUDONYM'], 'TRACE', 'ORDINARY').pseudonymsOnly).to.equal(false);
    expect(dataHarm(['PSEUDONYM'], 'SUBSTANTIAL', 'ORDINARY').pseudonymsOnly).to.equal(false);
    expect(dataHarm(['PSEUDONYM', 'NAME'], 'NONE', 'ORDINARY').pseudonymsOnly).to.equal(false);
  });

  it('an address or a place lets somebody be found', () => {
    const locating = dataCategories.filter((one) => dataHarm([one], 'NONE', 'ORDINARY').locating);
    expect(locating).to.have.members(['CONTACT', 'LOCATION']);
  });

  it('a name with contact, birth date, number or picture points to one person', () => {
    const sure = dataCategories.filter(
      (one) => easeOfIdentification({ dataCategories: ['NAME', one] }).value === 1,
    );
    expect(sure).to.have.members([
      'CONTACT',
      'DATE_OF_BIRTH',
      'NATIONAL_ID',
      'IMAGE_VOICE',
      'IDENTITY_DOCUMENT',
    ]);
    expect(easeOfIdentification({ dataCategories: ['CONTACT', 'HEALTH'] }).value).to.equal(0.75);
    expect(easeOfIdentification({ dataCategories: ['CONTACT', 'DATE_OF_BIRTH'] }).choice).to.equal(
      'STRONGEST_IDENTIFIER',
    );
  });

  it('the range of the data context holds what unknown groups, depth and publicity may do', () => {
    const calls: BreachFacts = {
      dataCategories: ['COMMUNICATIONS'],
      controllerSector: 'RETAIL',
      detailPerPerson: 'ORDINARY',
      specialDataDepth: 'NONE',
      alreadyPublic: false,
      subjectGroups: ['CUSTOMERS'],
    };
    expect(dataContext(calls)).to.include({ low: 2, high: 2 });
    expect(dataContext({ ...calls, subjectGroups: null })).to.include({ low: 2, high: 4 });
    expect(dataContext({ ...calls, alreadyPublic: true })).to.include({ low: 1, high: 1 });
    const health: BreachFacts = { ...calls, dataCategories: ['HEALTH'], specialDataDepth: null };
    expect(dataContext(health)).to.include({ value: 4, low: 1, high: 4 });
  });
});

const articleOrder: readonly DataCategory[] = [
  'HEALTH',
  'GENETIC',
  'BIOMETRIC',
  'RACE_ETHNICITY',
  'POLITICAL',
  'RELIGION_BELIEF',
  'TRADE_UNION',
  'SEX_LIFE',
  'CRIMINAL',
];

function byArticle(one: DataCategory, other: DataCategory): number {
  return articleOrder.indexOf(one) - articleOrder.indexOf(other);
}
