import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import {
  caseWithNotice,
  colleague,
  firstUser,
  sendCampaign,
  type DoorUser,
} from './door-client.ts';
import { freePort, startFake, startProgram, type RealProgram } from './real-program.ts';
import { seeded } from './seeded.ts';

export interface KillRunOptions {
  readonly seed: number;
  /** Half of them by SMS (at most 1,000: numbers that belong to nobody), half by mail. */
  readonly addressees: number;
  readonly kills: number;
  /** Between listening and the kill. */
  readonly aliveMsMax: number;
  readonly answerDelayMs: number;
  readonly finishWithinMs: number;
}

export interface ChannelFigures {
  readonly addressees: number;
  /** Messages that the provider took. */
  readonly taken: number;
  /** Neither taken by the provider nor shown as unknown. */
  readonly lost: number;
  readonly duplicates: number;
  readonly shownReached: number;
  readonly shownUnknown: number;
  /** Shown as reached, and the provider never took it. */
  readonly shownWrongly: number;
}

export interface KillFigures {
  readonly seed: number;
  readonly kills: number;
  readonly sms: ChannelFigures;
  readonly email: ChannelFigures;
  /** After each restart, and at the end: whether the exported log verified. */
  readonly verifiedAfterRestart: number;
  readonly verdicts: readonly string[];
  readonly entries: number;
  readonly listensAfterMsMax: number;
  readonly seconds: number;
}

type Twilio = { url: string; accountSid: string; authToken: string };

/** The real program sends two campaigns and is killed again and again; the providers outlive it. */
export async function killRun(options: KillRunOptions): Promise<KillFigures> {
  const startedAt = performance.now();
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-kill-'));
  const logs = { sms: join(directory, 'sms.ndjson'), mail: join(directory, 'mail.ndjson') };
  const delay = { 'answer-delay-ms': String(options.answerDelayMs) };
  const twilio = await startFake<Twilio>('local-twilio', { log: logs.sms, ...delay });
  const mail = await startFake<{ port: number }>('smtp-inbox', { log: logs.mail, ...delay });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    startProgram({
      PORT: String(port),
      PUBLIC_URL: url,
      MELDKLOK_DATA_DIR: join(directory, 'data'),
      MELDKLOK_KEY_DIR: join(directory, 'keys'),
      SMTP_URL: `smtp://127.0.0.1:${mail.ready.port}`,
      MAIL_FROM: 'Meldklok <meldklok@organisatie.example>',
      TWILIO_ACCOUNT_SID: twilio.ready.accountSid,
      TWILIO_AUTH_TOKEN: twilio.ready.authToken,
      TWILIO_FROM: '+447700900000',
      TWILIO_BASE_URL: twilio.ready.url,
    });
  let program = await start();
  try {
    const people = await twoPeople(url, program);
    const about = await caseWithNotice(people.writer, people.approver);
    const lists = listsOf(options.addressees / 2);
    const sending = Promise.all(lists.map((list) => sendCampaign(people.writer, about, list)));
    sending.catch(() => undefined);
    const random = seeded(options.seed);
    const verdicts: string[] = [];
    const check = async () =>
      verdicts.push(await verdictOf(people.writer, about.incidentId, directory));
    let listensAfterMsMax = program.listensAfterMs;
    for (let kill = 0; kill < options.kills; kill += 1) {
      await pause(random() * options.aliveMsMax);
      await program.kill();
      program = await start();
      listensAfterMsMax = Math.max(listensAfterMsMax, program.listensAfterMs);
      await check();
    }
    const [smsId, mailId] = (await sending) as [string, string];
    await finished(people.writer, [smsId, mailId], options.finishWithinMs);
    await check();
    const [smsList, mailList] = lists;
    const sms = await figuresOf(people.writer, smsId, { ...smsList, log: logs.sms });
    const email = await figuresOf(people.writer, mailId, { ...mailList, log: logs.mail });
    return {
      seed: options.seed,
      kills: options.kills,
      sms,
      email,
      verifiedAfterRestart: verdicts.filter((verdict) => verdict.startsWith('pass')).length,
      verdicts: verdicts.filter((verdict) => !verdict.startsWith('pass')),
      entries: Number(verdicts.at(-1)?.split(' ')[1]),
      listensAfterMsMax: Math.round(listensAfterMsMax),
      seconds: Math.round((performance.now() - startedAt) / 1_000),
    };
  } catch (fault) {
    throw new Error(`the run broke; the program said: ${program.said().slice(-4_000)}`, {
      cause: fault,
    });
  } finally {
    await program.kill();
    await Promise.all([twilio.stop(), mail.stop()]);
    rmSync(directory, { recursive: true, force: true });
  }
}

async function twoPeople(url: string, program: RealProgram) {
  const first = await firstUser(url, await program.setUpToken());
  const roles = ['HANDLER', 'DECIDER'];
  const writer = await colleague(url, first, {
    name: 'S. Schrijver',
    email: 'schrijver@voorbeeld.example',
    roles,
  });
  const approver = await colleague(url, first, {
    name: 'T. Tekenaar',
    email: 'tekenaar@voorbeeld.example',
    roles,
  });
  return { writer, approver };
}

function listsOf(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const phones = numbers.map((it) => `+447700900${String(it).padStart(3, '0')}`);
  const mails = numbers.map((it) => `bewoner${it}@bewoner.example`);
  const csv = (heading: string, addresses: readonly string[]) =>
    [`naam;${heading}`, ...addresses.map((it, number) => `Bewoner ${number};${it}`)].join('\n');
  return [
    { channel: 'SMS' as const, addresses: phones, csv: csv('mobiel', phones), count },
    { channel: 'EMAIL' as const, addresses: mails, csv: csv('e-mail', mails), count },
  ] as const;
}

/** `pass 123` or `fail` with the findings. */
async function verdictOf(by: DoorUser, incidentId: string, directory: string): Promise<string> {
  const path = join(directory, 'bundle.zip');
  writeFileSync(path, await by.download(`/exports/${incidentId}.zip`));
  const verdict = await verifyBundleAt(path, { outsideNotes: [], publicKey: null });
  if (!verdict.ok) return `no bundle: ${JSON.stringify(verdict.refusals)}`;
  const { result, entries, findings } = verdict.value;
  return result === 'pass' ? `pass ${entries}` : `${result} ${JSON.stringify(findings)}`;
}

const campaignQuery = `query($id: ID!) { campaign(id: $id) { state people { state count } messages { state count } } }`;

async function finished(by: DoorUser, ids: readonly string[], withinMs: number): Promise<void> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    const campaigns = await Promise.all(ids.map((id) => by.ask(campaignQuery, { id })));
    if (campaigns.every((campaign) => campaign.state === 'FINISHED')) return;
    if (performance.now() > giveUpAt) {
      throw new Error(`not finished in time: ${JSON.stringify(campaigns)}`);
    }
    await pause(500);
  }
}

async function figuresOf(
  by: DoorUser,
  id: string,
  list: { readonly addresses: readonly string[]; readonly log: string },
): Promise<ChannelFigures> {
  const taken = takenBy(list.log);
  const rows = await rowsOf(by, id);
  const unknown = new Set(rows.filter((row) => row.state === 'UNKNOWN').map(addressOf));
  const reached = rows.filter((row) => row.state === 'REACHED').map(addressOf);
  const campaign = await by.ask(campaignQuery, { id });
  const count = (state: string): number =>
    campaign.people.find((total: any) => total.state === state)?.count ?? 0;
  if (count('REACHED') !== reached.length || count('UNKNOWN') !== unknown.size) {
    throw new Error(`totals differ from rows: ${JSON.stringify(campaign)}`);
  }
  return {
    addressees: list.addresses.length,
    taken: [...taken.values()].reduce((sum, times) => sum + times, 0),
    lost: list.addresses.filter((it) => !taken.has(it) && !unknown.has(it)).length,
    duplicates: [...taken.values()].filter((times) => times > 1).length,
    shownReached: reached.length,
    shownUnknown: unknown.size,
    shownWrongly: reached.filter((it) => !taken.has(it)).length,
  };
}

interface Row {
  readonly state: string;
  readonly email: string | null;
  readonly phone: string | null;
}

function addressOf(row: Row): string {
  return row.phone ?? row.email ?? '';
}

async function rowsOf(by: DoorUser, campaignId: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: any = await by.ask(
      `query($campaignId: ID!, $after: String) { addressees(campaignId: $campaignId, first: 200, after: $after) { nodes { state email phone } pageInfo { hasNextPage endCursor } } }`,
      { campaignId, after },
    );
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

/** How often each address stands in a provider's own log. */
function takenBy(log: string): ReadonlyMap<string, number> {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const times = new Map<string, number>();
  for (const line of lines.filter((it) => it !== '')) {
    const { to } = JSON.parse(line) as { to: string };
    times.set(to, (times.get(to) ?? 0) + 1);
  }
  return times;
}
