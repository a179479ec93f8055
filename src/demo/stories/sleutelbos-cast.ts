import { registerAgreement, registerCustomer } from '../acts.ts';
import type { Calendar } from '../calendar.ts';
import type { Organisation, Person, Stage } from '../stage.ts';

type Locale = 'nl' | 'en';

/** A party with its own people here, who see and decide its own part only. */
export interface Guest {
  readonly partyId: string;
  readonly name: string;
  /** Stands in the names of the party and of its people, and nowhere else. */
  readonly mark: string;
  readonly locale: Locale;
  readonly author: Person;
  readonly second: Person;
}

export interface Tenant extends Guest {
  readonly people: number;
}

export interface Landlord extends Guest {
  readonly tenants: readonly Tenant[];
}

export interface SleutelbosCast {
  readonly organisation: Organisation;
  readonly handler: Person;
  readonly decider: Person;
  readonly auditor: Person;
  readonly hostingId: string;
  readonly landlords: readonly [Landlord, Landlord];
  readonly tenants: readonly Tenant[];
  /** The tenant whose administrator saw what it should not see. */
  readonly wrongTenant: Tenant;
}

export interface SleutelbosCase extends SleutelbosCast {
  readonly incidentId: string;
  readonly calendar: Calendar;
}

type TenantPlan = readonly [mark: string, people: number, locale: Locale];

const havenwacht: readonly TenantPlan[] = [
  ['Zilverreiger', 61, 'nl'],
  ['Kwikstaart', 47, 'nl'],
  ['Roerdomp', 23, 'nl'],
  ['Goudvink', 38, 'nl'],
  ['Tapuit', 20, 'nl'],
];
const northgate: readonly TenantPlan[] = [
  ['Sperwer', 52, 'nl'],
  ['Wielewaal', 33, 'en'],
  ['Nachtegaal', 27, 'en'],
  ['Putter', 11, 'nl'],
];

/** Two landlords with nine tenants in three buildings: 312 users. All of it is invented. */
export async function castSleutelbos(stage: Stage): Promise<SleutelbosCast> {
  const organisation = await stage.newOrganisation({
    name: 'Sleutelbos (fictief)',
    role: 'PROCESSOR',
    administrator: { name: 'Ada Beheer', email: 'beheer@sleutelbos.example' },
  });
  const { partyId } = organisation;
  const join = (name: string, email: string, roles: readonly string[]) =>
    stage.newPerson(organisation.administrator, { name, email, partyId, roles });
  const handler = await join('Hanna Behandelaar', 'hanna@sleutelbos.example', ['HANDLER']);
  const decider = await join('Dirk Beslisser', 'dirk@sleutelbos.example', ['DECIDER', 'MANAGER']);
  const auditor = await join('Anouk Auditor', 'anouk@sleutelbos.example', ['AUDITOR']);
  const hostingId = await registerCustomer(organisation.administrator, {
    name: 'Wolkenhof Hosting (fictief)',
    role: 'SUB_PROCESSOR',
    contact: { name: 'Storingsdienst', email: 'storing@wolkenhof.example' },
  });
  const first = await landlord(stage, organisation, ['Havenwacht', 'nl', havenwacht], {
    term: 24,
    startsAt: 'REASONABLE_CERTAINTY',
    onward: { term: 24, termKind: 'CLOCK_HOURS' },
  });
  const other = await landlord(stage, organisation, ['Northgate', 'en', northgate], {
    term: 12,
    startsAt: 'DISCOVERY',
    onward: { term: 1, termKind: 'WORKING_DAYS' },
  });
  const tenants = [...first.tenants, ...other.tenants];
  const wrongTenant = tenants.find((it) => it.mark === 'Roerdomp');
  if (!wrongTenant) throw new Error('the wrong tenant is not in the cast');
  const landlords = [first, other] as const;
  return { organisation, handler, decider, auditor, hostingId, landlords, tenants, wrongTenant };
}

/** Each link has an agreement of its own: Sleutelbos with the landlord, the landlord with its tenants. */
async function landlord(
  stage: Stage,
  organisation: Organisation,
  [mark, locale, plans]: readonly [string, Locale, readonly TenantPlan[]],
  terms: {
    readonly term: number;
    readonly startsAt: string;
    readonly onward: { readonly term: number; readonly termKind: string };
  },
): Promise<Landlord> {
  const by = organisation.administrator;
  const own = await guest(stage, by, { mark, locale, role: 'PROCESSOR', kind: 'Vastgoed' });
  await registerAgreement(by, {
    controllerPartyId: own.partyId,
    processorPartyId: organisation.partyId,
    term: terms.term,
    startsAt: terms.startsAt,
  });
  const tenants: Tenant[] = [];
  for (const [tenantMark, people, tenantLocale] of plans) {
    const described = {
      mark: tenantMark,
      locale: tenantLocale,
      role: 'CONTROLLER',
      kind: 'Kantoor',
    };
    const tenant = await guest(stage, by, described);
    await registerAgreement(by, {
      controllerPartyId: tenant.partyId,
      processorPartyId: own.partyId,
      ...terms.onward,
    });
    tenants.push({ ...tenant, people });
  }
  return { ...own, tenants };
}

async function guest(
  stage: Stage,
  by: Person,
  input: {
    readonly mark: string;
    readonly locale: Locale;
    readonly role: string;
    readonly kind: string;
  },
): Promise<Guest> {
  const { mark, locale, role, kind } = input;
  const name = `${mark} ${kind} (${locale === 'nl' ? 'fictief' : 'fictional'})`;
  const domain = `${mark.toLowerCase()}.example`;
  const contact = {
    name: `Privacy ${mark}`,
    email: `privacy@${domain}`,
    phone: '+447700900210',
    locale,
  };
  const partyId = await registerCustomer(by, { name, role, contact });
  const join = (first: string, roles: readonly string[]) =>
    stage.newPerson(by, {
      name: `${first} ${mark}`,
      email: `${first.toLowerCase()}@${domain}`,
      partyId,
      roles: ['GUEST', ...roles],
      locale,
    });
  const author = await join('Robin', ['HANDLER', 'DECIDER']);
  const second = await join('Sam', ['DECIDER', 'MANAGER']);
  return { partyId, name, mark, locale, author, second };
}

/** The people of one tenant's part; each name carries the tenant's mark. */
export function userNames({ mark, people }: Pick<Tenant, 'mark' | 'people'>): readonly string[] {
  return Array.from({ length: people }, (_, position) => `Kanarie ${mark} ${String(position + 1)}`);
}
