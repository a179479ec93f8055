import { expect } from 'chai';
import { addMs, parseInstant, type Instant } from '../../../src/shared/instant.ts';
import { StoreLimitError } from '../../../src/store/collection.ts';
import {
  attemptsAreOver,
  claimedJob,
  doneJob,
  dueJob,
  jobAttemptsMax,
  jobId,
  jobLeaseMs,
  jobLeaseVoided,
  jobPayloadBytesMax,
  mayTryAgain,
  parkedJob,
  putOffJob,
  retryDelayMs,
  retryDelayMsFirst,
  retryDelayMsMax,
  type ClaimedJob,
  type Job,
  type NewJob,
} from '../../../src/jobs/job.ts';

const now = instant('2026-11-21T09:00:00Z');
const later = (ms: number): Instant => addMs(now, ms);

describe('a job', () => {
  it('has an id that follows from its kind and its parts', () => {
    expect(jobId('deadline-wake', 'a', 'b')).to.equal(jobId('deadline-wake', 'a', 'b'));
    expect(jobId('deadline-wake', 'a', 'b')).not.to.equal(jobId('deadline-wake', 'ab'));
    expect(jobId('deadline-wake', 'a')).not.to.equal(jobId('escalation-step', 'a'));
  });

  it('is not claimed before its moment', () => {
    const job = dueJob({ ...newJob, dueAt: later(1) }, now);
    expect(claimedJob(job, { token: 't', now })).to.equal(undefined);
    expect(claimedJob(job, { token: 't', now: later(1) })?.state).to.equal('claimed');
  });

  it('is claimed by one worker until its lease is over, then by the next', () => {
    const first = claim(dueJob(newJob, now), 'first', now);
    expect(claimedJob(first, { token: 'second', now: later(jobLeaseMs - 1) })).to.equal(undefined);
    const second = claim(first, 'second', later(jobLeaseMs));
    expect(second.lease.token).to.equal('second');
    expect(second.attempts).to.equal(2);
  });

  it('is ended by the token of its lease only', () => {
    const first = claim(dueJob(newJob, now), 'first', now);
    const second = claim(first, 'second', later(jobLeaseMs));
    const late = { token: 'first', now: later(jobLeaseMs + 1) };
    for (const outcome of [
      doneJob(second, late),
      putOffJob(second, { ...late, faultId: 'f' }),
      parkedJob(second, { ...late, id: 'j', reason: 'ATTEMPTS_OVER', faultId: 'f' }),
    ]) {
      expect(outcome).to.deep.equal({
        ok: false,
        refusals: [{ code: 'JOB_LEASE_LOST', field: 'token' }],
      });
    }
    const done = doneJob(second, { ...late, token: 'second' });
    expect(done.ok && done.value.state).to.equal('done');
  });

  it('is never claimed again once it is done or parked', () => {
    const claimed = claim(dueJob(newJob, now), 't', now);
    const done = doneJob(claimed, { token: 't', now });
    const parked = parkedJob(claimed, {
      ...{ token: 't', now, id: 'j' },
      ...{ reason: 'KIND_NOT_KNOWN', faultId: 'f' },
    });
    if (!done.ok || !parked.ok) throw new Error('refused');
    for (const job of [done.value, parked.value.value]) {
      expect(claimedJob(job, { token: 'u', now: later(jobLeaseMs * 2) })).to.equal(undefined);
    }
  });

  it('waits longer after each failure, and ever so long at most', () => {
    expect([1, 2, 3, 4].map(retryDelayMs)).to.deep.equal([1_000, 2_000, 4_000, 8_000]);
    expect(retryDelayMs(1)).to.equal(retryDelayMsFirst);
    expect(retryDelayMs(400)).to.equal(retryDelayMsMax);
    const put = putOffJob(claim(dueJob(newJob, now), 't', now), {
      ...{ token: 't', now: later(10), faultId: 'f1' },
    });
    if (!put.ok) throw new Error('refused');
    expect(put.value).to.include({ state: 'due', claimableAt: later(1_010), faultId: 'f1' });
    expect(put.value.dueAt, 'the moment it was due stays').to.equal(newJob.dueAt);
  });

  it('is tried so often and then parked with an event that says so', () => {
    let job: Job = dueJob(newJob, now);
    let at = now;
    for (let attempt = 1; attempt <= jobAttemptsMax; attempt += 1) {
      expect(mayTryAgain(job)).to.equal(true);
      const claimed = claim(job, 't', at);
      const put = putOffJob(claimed, { token: 't', now: at, faultId: 'f' });
      if (!put.ok) throw new Error('refused');
      job = put.value;
      at = job.claimableAt;
    }
    expect(mayTryAgain(job)).to.equal(false);
    expect(attemptsAreOver(job)).to.equal(false);
    const oneTooMany = claim(job, 't', at);
    expect(attemptsAreOver(oneTooMany)).to.equal(true);
    const parked = parkedJob(oneTooMany, {
      ...{ token: 't', now: at, id: 'the-job' },
      ...{ reason: 'ATTEMPTS_OVER', faultId: null },
    });
    if (!parked.ok) throw new Error('refused');
    expect(parked.value.value).to.include({ state: 'parked', faultId: 'f' });
    expect(parked.value.events).to.deep.equal([
      {
        type: 'JOB_PARKED',
        subject: { kind: 'JOB', id: 'the-job' },
        data: {
          kind: newJob.kind,
          reason: 'ATTEMPTS_OVER',
          attempts: jobAttemptsMax + 1,
          subjectIds: newJob.subjectIds,
          faultId: 'f',
        },
      },
    ]);
  });

  it('is due at once when the only process that could hold it is gone', () => {
    const claimed = claim(dueJob(newJob, now), 't', now);
    expect(jobLeaseVoided(claimed, later(5))).to.include({ state: 'due', claimableAt: later(5) });
    expect(jobLeaseVoided(dueJob(newJob, now), now)).to.equal(undefined);
  });

  it('rule 15: refuses a payload that is more than ids, naming the limit', () => {
    const payload = { text: 'x'.repeat(jobPayloadBytesMax) };
    expect(() => dueJob({ ...newJob, payload }, now))
      .to.throw(StoreLimitError)
      .with.property('limit', 'jobPayloadBytesMax');
  });
});

const newJob: NewJob = {
  id: 'the-job',
  kind: 'deadline-wake',
  dueAt: now,
  payload: { incidentId: 'i1' },
  subjectIds: ['i1'],
};

function claim(job: Job, token: string, at: Instant): ClaimedJob {
  const claimed = claimedJob(job, { token, now: at });
  if (!claimed) throw new Error('not claimable');
  return claimed;
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed) throw new Error(text);
  return parsed;
}
