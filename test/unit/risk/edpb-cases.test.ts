import { expect } from 'chai';
import { assess } from '../../../src/risk/assess.ts';
import { caseNumber, edpbCases, type EdpbCase } from '../../support/edpb-cases/edpb-cases.ts';

const guidelineCases = 18;
const annexRows = 10;

function casesIn(rows: readonly EdpbCase[]): number {
  return new Set(rows.map(caseNumber)).size;
}

for (const source of ['labelled', 'from memory'] as const) {
  const rows = edpbCases.filter((row) => row.source === source);
  describe(`EDPB cases, ${source}: ${String(casesIn(rows))} cases in ${String(rows.length)} rows`, () => {
    for (const row of rows) {
      it(`${row.id}: ${row.title}`, () => {
        expect(assess(row.facts).proposal).to.deep.equal(row.expect);
      });
    }
  });
}

describe('EDPB cases together', () => {
  it('hold all 18 cases of Guidelines 01/2021 and all 10 rows of Annex B of 9/2022', () => {
    const numbers = [...new Set(edpbCases.map(caseNumber))];
    expect(numbers.filter((id) => id.startsWith('01/2021-'))).to.have.length(guidelineCases);
    expect(numbers.filter((id) => id.startsWith('9/2022-B-'))).to.have.length(annexRows);
  });

  it('give each answer with at least one rule, its article and a sentence', () => {
    for (const row of edpbCases) {
      const { reasons } = assess(row.facts);
      expect(reasons, row.id).not.to.be.empty;
      for (const reason of reasons) {
        expect(reason.article, row.id).to.match(/GDPR|UAVG/);
        expect(reason.text, row.id).to.match(/\.$/);
      }
    }
  });
});
