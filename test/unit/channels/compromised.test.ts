import { expect } from 'chai';
import { isWithheld, usableChannels } from '../../../src/channels/compromised.ts';

describe('a compromised channel', () => {
  it('is left out of a plan, whose order stays', () => {
    expect(usableChannels(['SMS', 'EMAIL', 'LETTER'], ['EMAIL'])).to.deep.equal(['SMS', 'LETTER']);
    expect(usableChannels(['EMAIL'], [])).to.deep.equal(['EMAIL']);
  });

  it('carries neither notices nor alarms', () => {
    const of = (purpose: 'NOTICE' | 'ESCALATION' | 'CHECKPOINT' | 'ACCOUNT') =>
      isWithheld({ channelKind: 'EMAIL', purpose }, ['EMAIL']);
    expect([of('NOTICE'), of('ESCALATION')]).to.deep.equal([true, true]);
    expect([of('CHECKPOINT'), of('ACCOUNT')]).to.deep.equal([false, false]);
    expect(isWithheld({ channelKind: 'SMS', purpose: 'NOTICE' }, ['EMAIL'])).to.equal(false);
  });
});
