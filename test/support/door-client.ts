import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const password = 'veulen trapt dorpel blauw';
/** A program that is killed again and again is down for a while each time. */
const answerWithinMs = 60_000;

type Variables = Readonly<Record<string, unknown>>;

/** A person at the public door who, when the program dies under a call, makes the same call again. */
export interface DoorUser {
  readonly id: string;
  readonly partyId: string;
  /** Of the session. */
  readonly cookie: string;
  /** Each mutation here takes `$key` as its idempotency key. Throws what the door refuses. */
  ask(document: string, variables?: Variables): Promise<any>;
  download(path: string): Promise<Buffer>;
}

interface Answered {
  readonly data: Record<string, any>;
  readonly cookie: string | null;
}

async function post(url: string, body: object, cookie: string | null): Promise<Answered> {
  const response = await untilAnswered(() =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
      body: JSON.stringify(body),
    }).then(async (answer) => ({ answer, json: (await answer.json()) as any })),
  );
  const { answer, json } = response;
  const payloads = Object.values((json.data ?? {}) as Record<string, any>);
  const refused = payloads.flatMap((payload) => payload?.errors ?? []);
  if (json.errors || refused.length > 0) throw new Error(JSON.stringify(json));
  return { data: json.data, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? null };
}

async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + answerWithinMs;
  for (;;) {
    try {
      return await call();
    } catch (fault) {
      if (performance.now() > giveUpAt) throw fault;
      await pause(50);
    }
  }
}

function userAt(url: string, who: { id: string; partyId: string }, cookie: string): DoorUser {
  return {
    ...who,
    cookie,
    ask: async (query, variables = {}) => {
      const key = query.includes('$key') ? { key: randomUUID() } : {};
      const { data } = await post(url, { query, variables: { ...key, ...variables } }, cookie);
      return Object.values(data)[0];
    },
    download: (path) =>
      untilAnswered(async () => {
        const answer = await fetch(`${url}${path}`, { headers: { cookie } });
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${bytes.toString()}`);
        return bytes;
      }),
  };
}

/** The first account of an empty installation, with every role that it may have. */
export async function firstUser(url: string, setUpToken: string): Promise<DoorUser> {
  const { data, cookie } = await post(
    url,
    {
      query: `mutation($input: SetUpAdministratorInput!) { setUpAdministrator(input: $input) { user { id partyId } errors { code message } } }`,
      variables: {
        input: {
          token: setUpToken,
          organisation: 'Voorbeeld BV',
          role: 'CONTROLLER',
          name: 'A. Beheerder',
          email: 'beheer@voorbeeld.example',
          password,
        },
      },
    },
    null,
  );
  return userAt(url, data['setUpAdministrator'].user, cookie ?? '');
}

export async function colleague(
  url: string,
  by: DoorUser,
  input: { readonly name: string; readonly email: string; readonly roles: readonly string[] },
): Promise<DoorUser> {
  const invited = await by.ask(
    `mutation($input: InviteUserInput!, $key: String) { inviteUser(input: $input, idempotencyKey: $key) { invitationLink errors { code message } } }`,
    { input: { ...input, partyId: by.partyId } },
  );
  const token = (invited.invitationLink as string).split('/').at(-1);
  const { data, cookie } = await post(
    url,
    {
      query: `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { user { id partyId } errors { code message } } }`,
      variables: { token, password },
    },
    null,
  );
  return userAt(url, data['acceptInvitation'].user, cookie ?? '');
}

/** An incident with an approved notice to the people concerned, for mail and text messages. */
export async function caseWithNotice(
  writer: DoorUser,
  approver: DoorUser,
): Promise<{ readonly incidentId: string; readonly noticeId: string }> {
  const reported = await writer.ask(
    `mutation($input: RegisterEventInput!, $key: String) { registerEvent(input: $input, idempotencyKey: $key) { event { id } errors { code message } } }`,
    {
      input: {
        title: 'Bestand gekopieerd',
        description: 'Een bestand met klantgegevens is gekopieerd.',
        reporterKind: 'EMPLOYEE',
      },
    },
  );
  const promoted = await writer.ask(
    `mutation($input: PromoteEventInput!, $key: String) { promoteEvent(input: $input, idempotencyKey: $key) { incident { id } errors { code message } } }`,
    { input: { eventId: reported.event.id, role: 'CONTROLLER', breach: true } },
  );
  const incidentId = promoted.incident.id as string;
  await writer.ask(
    `mutation($input: RecordFactsInput!, $key: String) { recordFacts(input: $input, idempotencyKey: $key) { incident { id } errors { code message } } }`,
    {
      input: {
        incidentId,
        summary: 'Iemand zonder toestemming heeft een bestand gekopieerd.',
        consequences: 'U kunt misleidende berichten krijgen.',
        measures: 'Wij hebben de toegang gesloten.',
        breach: { dataCategories: ['CONTACT'] },
      },
    },
  );
  const drafted = await writer.ask(
    `mutation($input: DraftNoticeInput!, $key: String) { draftNotice(input: $input, idempotencyKey: $key) { notice { id } errors { code message field } } }`,
    {
      input: {
        incidentId,
        audience: 'INDIVIDUALS',
        locale: 'nl',
        fields: {
          contactPhone: '+447700900999',
          contactEmail: 'vragen@voorbeeld.example',
          contactHours: 'werkdagen van 9 tot 17 uur',
          dpo: 'F. Gegevens, fg@voorbeeld.example',
        },
      },
    },
  );
  const noticeId = drafted.notice.id as string;
  await approver.ask(
    `mutation($noticeId: ID!, $key: String) { approveNotice(noticeId: $noticeId, version: 1, idempotencyKey: $key) { notice { id } errors { code message field } } }`,
    { noticeId },
  );
  return { incidentId, noticeId };
}

/** A campaign over one channel with these rows, confirmed; answers its id. */
export async function sendCampaign(
  writer: DoorUser,
  about: { readonly incidentId: string; readonly noticeId: string },
  list: { readonly channel: 'EMAIL' | 'SMS'; readonly csv: string; readonly count: number },
): Promise<string> {
  const planned = await writer.ask(
    `mutation($input: PlanCampaignInput!, $key: String) { planCampaign(input: $input, idempotencyKey: $key) { campaign { id } errors { code message field } } }`,
    {
      input: {
        incidentId: about.incidentId,
        audience: 'INDIVIDUALS',
        title: `Over ${list.channel}`,
        noticeIds: [about.noticeId],
        channels: [list.channel],
        letters: false,
      },
    },
  );
  const campaignId = planned.campaign.id as string;
  await writer.ask(
    `mutation($campaignId: ID!, $csv: String!, $key: String) { importAddressees(campaignId: $campaignId, csv: $csv, idempotencyKey: $key) { imported faults { code message } errors { code message field } } }`,
    { campaignId, csv: list.csv },
  );
  await writer.ask(
    `mutation($campaignId: ID!, $count: Int!, $key: String) { confirmCampaign(campaignId: $campaignId, addresseeCount: $count, idempotencyKey: $key) { campaign { id } errors { code message field } } }`,
    { campaignId, count: list.count },
  );
  return campaignId;
}
