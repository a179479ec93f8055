import { decideFor, tell } from '../acts.ts';
import * as documents from '../documents.ts';
import type { Stage } from '../stage.ts';
import { userNames, type SleutelbosCase, type Tenant } from './sleutelbos-cast.ts';
import { sleutelbosTexts as texts } from './sleutelbos-texts.ts';

/** Told though nothing asked for it: the authority by one, its own people by two. */
const tellsAuthority = 'Kwikstaart';
const tellsPeople = ['Kwikstaart', 'Nachtegaal'];

/** Each tenant says when it knew and decides about its own people; not telling takes two. */
export async function decideEach(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { incidentId, calendar, tenants, landlords } = told;
  await stage.advanceTo(calendar.at(4, '14:00'));
  const early = landlords[0].tenants;
  for (const tenant of tenants) {
    const { author, partyId, locale } = tenant;
    const at = calendar.at(4, early.includes(tenant) ? '09:00' : '13:00');
    const reason = texts.tenantAware(locale);
    await author.ask(documents.recordAwareness, { input: { incidentId, partyId, at, reason } });
    await answer(told, tenant, 'NOTIFY_AUTHORITY', tenant.mark === tellsAuthority);
    await answer(told, tenant, 'NOTIFY_INDIVIDUALS', tellsPeople.includes(tenant.mark));
  }
  await stage.advanceTo(calendar.at(4, '16:00'));
  for (const tenant of tenants) {
    if (tenant.mark === tellsAuthority) await file(told, tenant);
    if (tellsPeople.includes(tenant.mark)) await tellPeople(told, tenant);
  }
}

async function answer(
  { incidentId }: SleutelbosCase,
  tenant: Tenant,
  subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS',
  tells: boolean,
): Promise<void> {
  const { author, second, partyId, locale, mark } = tenant;
  const choice = {
    incidentId,
    partyId,
    subject,
    tell: tells,
    rationale: texts.rationale(locale, tells, mark),
    ...(subject === 'NOTIFY_INDIVIDUALS' && !tells ? { exemption: 'NO_HIGH_RISK' } : {}),
  };
  await decideFor(author, choice, ...(tells ? [] : [{ by: second, confirm: true }]));
}

async function file({ incidentId }: SleutelbosCase, { author, mark }: Tenant): Promise<void> {
  const { portal } = await author.ask<{
    portal: { nodes: { incidentId: string; obligations: { id: string; regime: string }[] }[] };
  }>(documents.wholePart);
  const own = portal.nodes.find((it) => it.incidentId === incidentId);
  await author.ask(documents.recordFiling, {
    input: {
      incidentId,
      obligationId: own?.obligations.find((it) => it.regime === 'gdpr-33')?.id,
      complete: true,
      number: 'AP-FICTIEF-0047',
      content: texts.filing(mark),
    },
  });
}

async function tellPeople({ incidentId }: SleutelbosCase, tenant: Tenant): Promise<void> {
  const { author, second, locale, mark } = tenant;
  const rows = userNames(tenant).map(
    (name, position) => `${name},u${String(position + 1)}@${mark.toLowerCase()}.example,${locale}`,
  );
  await tell({
    author,
    approver: second,
    incidentId,
    audience: 'INDIVIDUALS',
    title: texts.campaigns.people(locale),
    notices: [{ locale, fields: texts.toPeople(locale) }],
    csv: ['name,email,language', ...rows].join('\n'),
  });
}
