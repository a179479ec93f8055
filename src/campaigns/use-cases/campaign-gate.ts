import type { CampaignPorts } from './ports.ts';

/** Asked just before each call to a provider: a stopped or cancelled campaign lets nothing out. */
export function campaignGate(ports: Pick<CampaignPorts, 'campaigns' | 'caseOf'>) {
  return async (message: {
    readonly ownerId: string;
    readonly incidentId: string;
    readonly channelKind: 'EMAIL' | 'SMS';
  }): Promise<'OPEN' | 'HELD' | 'COMPROMISED'> => {
    const campaign = await ports.campaigns.get(message.ownerId);
    const about = await ports.caseOf(message.incidentId);
    if (!about) return 'HELD';
    if (about.compromised.includes(message.channelKind)) return 'COMPROMISED';
    const kind = campaign?.value.state.kind;
    return kind === 'running' || kind === 'finished' ? 'OPEN' : 'HELD';
  };
}
