import { randomBytes } from 'node:crypto';
import { receiptNumber, receiptRandomBytes } from '../../../src/incidents/receipt-number.ts';
import { ask, createTally, type AttackFigures, type Target } from './attack.ts';

const reporting = `mutation($t: String!, $p: ID!) { registerEvent(input: { partyId: $p, title: $t, description: $t, reporterKind: STRANGER }) { receipt reference errors { code } } }`;
const opening = `mutation($r: String!) { openReport(receipt: $r) { report { state } errors { code } } }`;

/** No number but the one that was given opens a report, and no answer tells how near a guess is. */
export async function guessedReceipts(
  { world, theirs }: Target,
  guesses: number,
): Promise<AttackFigures> {
  const tally = createTally('guessed receipt numbers');
  const made = await ask(world, reporting, {}, { t: theirs.canary, p: theirs.ids['partyId'] });
  const { receipt, reference } = JSON.parse(made.text).data.registerEvent as {
    receipt: string;
    reference: string;
  };
  const near = Array.from(receipt).map(
    (symbol, at) => receipt.slice(0, at) + (symbol === 'A' ? 'B' : 'A') + receipt.slice(at + 1),
  );
  const tries = [
    ...near.filter((it) => it.replaceAll('-', '') !== receipt.replaceAll('-', '')),
    ...[
      reference,
      '',
      '*',
      '%',
      '0'.repeat(24),
      receipt.slice(0, -1),
      `${receipt}A`,
      theirs.canary,
    ],
    ...Object.values(theirs.ids),
    ...Array.from({ length: guesses }, () => receiptNumber(randomBytes(receiptRandomBytes))),
  ];
  const shapes = new Set<string>();
  for (const r of tries) {
    const { text } = await ask(world, opening, {}, { r });
    const opened = /"state":"/.test(text) || text.includes(theirs.canary);
    tally.count(opened ? `${r} opened a report` : null);
    if (!text.includes('TOO_MANY')) shapes.add(text);
  }
  tally.count(shapes.size > 1 ? `answers differ: ${[...shapes].join(' | ')}` : null);
  return tally.figures();
}
