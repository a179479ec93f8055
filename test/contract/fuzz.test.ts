import { expect } from 'chai';
import { fuzzRun } from '../support/fuzz-run.ts';

describe('the door: documents and variables made up from the schema', () => {
  it('are answered, refused or not understood, never with a fault', async () => {
    const { broken, answered, refused, notUnderstood } = await fuzzRun({ seed: 4, documents: 600 });
    expect(broken).to.deep.equal([]);
    expect(answered, 'most of them must get far enough to matter').to.be.above(100);
    expect(refused).to.be.above(100);
    expect(notUnderstood).to.be.above(50);
  }).timeout(180_000);
});
