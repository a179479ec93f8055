import { registerAgreement, registerCustomer } from '../acts.ts';
import type { Calendar } from '../calendar.ts';
import type { Organisation, Person, Stage } from '../stage.ts';

/** A customer with its own people here. */
export interface Customer {
  readonly partyId: string;
  readonly mark: string;
  readonly locale: 'nl' | 'en';
  readonly stops: number;
  readonly author: Person;
  readonly second: Person;
}

export interface BezorglijnCast {
  readonly organisation: Organisation;
  readonly planner: Person;
  readonly handler: Person;
  readonly decider: Person;
  readonly auditor: Person;
  readonly policeId: string;
  readonly customers: readonly [Customer, Customer, Customer, Customer];
}

export interface BezorglijnCase extends BezorglijnCast {
  readonly incidentId: string;
  readonly calendar: Calendar;
}

interface CustomerPlan {
  readonly mark: string;
  readonly stops: number;
  readonly locale: 'nl' | 'en';
  readonly agreed: Readonly<Record<string, unknown>>;
}

const plans: readonly [CustomerPlan, CustomerPlan, CustomerPlan, CustomerPlan] = [
  { mark: 'Kersenhof', stops: 31, locale: 'nl', agreed: { term: 24 } },
  { mark: 'Mistletoe', stops: 24, locale: 'en', agreed: { term: 4, termKind: 'WORKING_HOURS' } },
  { mark: 'Lindeblad', stops: 19, locale: 'nl', agreed: { term: 2, termKind: 'WORKING_DAYS' } },
  { mark: 'Vlierbes', stops: 12, locale: 'nl', agreed: { term: null } },
];

/** Four customers with 86 stops between them. All of it is invented. */
export async function castBezorglijn(stage: Stage): Promise<BezorglijnCast> {
  const organisation = await stage.newOrganisation({
    name: 'Bezorglijn (fictief)',
    role: 'PROCESSOR',
    administrator: { name: 'Bas Beheer', email: 'beheer@bezorglijn.example' },
  });
  const { partyId, administrator } = organisation;
  const join = (name: string, email: string, roles: readonly string[]) =>
    stage.newPerson(administrator, { name, email, partyId, roles });
  const planner = await join('Pia Planner', 'pia@bezorglijn.example', ['REPORTER']);
  const handler = await join('Henk Behandelaar', 'henk@bezorglijn.example', ['HANDLER']);
  const decider = await join('Dora Directeur', 'dora@bezorglijn.example', ['DECIDER', 'MANAGER']);
  const auditor = await join('Anna Auditor', 'anna@bezorglijn.example', ['AUDITOR']);
  const policeId = await registerCustomer(administrator, {
    name: 'Politie Voorbeeldstad (fictief)',
    role: 'POLICE',
    contact: { name: 'Aangifte', email: 'aangifte@politie-voorbeeldstad.example' },
  });
  const [first, second, third, fourth] = plans;
  const customers = [
    await customer(stage, organisation, first),
    await customer(stage, organisation, second),
    await customer(stage, organisation, third),
    await customer(stage, organisation, fourth),
  ] as const;
  return { organisation, planner, handler, decider, auditor, policeId, customers };
}

async function customer(
  stage: Stage,
  organisation: Organisation,
  plan: CustomerPlan,
): Promise<Customer> {
  const { mark, stops, locale, agreed } = plan;
  const by = organisation.administrator;
  const domain = `${mark.toLowerCase()}.example`;
  const partyId = await registerCustomer(by, {
    name: `${mark} Webwinkel (${locale === 'nl' ? 'fictief' : 'fictional'})`,
    role: 'CONTROLLER',
    contact: { name: `Privacy ${mark}`, email: `privacy@${domain}`, locale },
  });
  await registerAgreement(by, {
    controllerPartyId: partyId,
    processorPartyId: organisation.partyId,
    ...agreed,
  });
  const join = (first: string, roles: readonly string[]) =>
    stage.newPerson(by, {
      name: `${first} ${mark}`,
      email: `${first.toLowerCase()}@${domain}`,
      partyId,
      roles: ['GUEST', ...roles],
      locale,
    });
  const author = await join('Kim', ['HANDLER', 'DECIDER']);
  const second = await join('Lou', ['DECIDER', 'MANAGER']);
  return { partyId, mark, locale, stops, author, second };
}
