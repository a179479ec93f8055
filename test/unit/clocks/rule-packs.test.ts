import { expect } from 'chai';
import { regimeIds } from '../../../src/clocks/regimes/regime.ts';
import {
  isRegimeId,
  regimeInForce,
  regimeNearest,
  regimeVersion,
  rulePacks,
} from '../../../src/clocks/regimes/rule-packs.ts';
import { dayOf } from '../../../src/clocks/wall-clock.ts';
import type { Instant } from '../../../src/shared/instant.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string): Instant => `${text}.000Z` as Instant;

describe('rule packs', () => {
  it('cover every id of the contract, each version once', () => {
    expect(new Set(rulePacks.map((pack) => pack.id))).to.deep.equal(new Set(regimeIds));
    const keys = rulePacks.map((pack) => `${pack.id} ${pack.version}`);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const pack of rulePacks) expect(regimeVersion(pack.id, pack.version)).to.equal(pack);
  });

  it('name an article, who checked it, when and against what, and what to tell', () => {
    for (const pack of rulePacks) {
      expect(pack.article).to.match(/art\./);
      expect(pack.checkedBy).to.not.equal('');
      expect(dayOf(pack.checkedOn)).to.be.greaterThan(0);
      expect(pack.checkedAgainst).to.not.equal('');
      expect(pack.content).to.not.have.length(0);
      for (const term of pack.stages.flatMap((stage) => stage.terms)) {
        expect(term.article).to.match(/art\./);
      }
    }
  });

  it('do not overlap, and run from stages that come before', () => {
    for (const [position, pack] of rulePacks.entries()) {
      const later = rulePacks.slice(position + 1).filter((it) => it.id === pack.id);
      for (const next of later)
        expect((pack.validUntilOn ?? '9') < next.validFromOn).to.equal(true);
      const seen = new Set<string>();
      for (const stage of pack.stages) {
        for (const { from } of stage.terms) {
          if (from.kind === 'STAGE') expect(seen.has(from.stageId)).to.equal(true);
        }
        seen.add(stage.id);
      }
    }
  });

  it('are chosen by the civil date of the moment in the zone', () => {
    expect(regimeInForce('cbw', at('2026-08-14T21:59:59'), zone)).to.equal(undefined);
    expect(regimeInForce('cbw', at('2026-08-14T22:00:00'), zone)?.version).to.equal('2026-08-15');
    expect(regimeInForce('eidas', at('2024-10-17T21:59:59'), zone)?.version).to.equal('2016-07-01');
    expect(regimeInForce('eidas', at('2024-10-17T22:00:00'), zone)?.version).to.equal('2024-10-18');
    expect(regimeInForce('omnibus-draft', at('2027-01-01T00:00:00'), zone)).to.equal(undefined);
  });

  it('fall back to the nearest version only where a computation says so', () => {
    expect(regimeNearest('eidas', at('2001-01-01T00:00:00'), zone).version).to.equal('2016-07-01');
    expect(regimeNearest('omnibus-draft', at('2027-01-01T00:00:00'), zone).status).to.equal(
      'DRAFT',
    );
    expect(regimeNearest('cbw', at('2020-01-01T00:00:00'), zone).version).to.equal('2026-08-15');
  });

  it('are known by their id only', () => {
    expect([isRegimeId('gdpr-33'), isRegimeId('GDPR-33'), isRegimeId('')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(() => regimeVersion('gdpr-33', '1')).to.throw('no rule pack');
  });
});
