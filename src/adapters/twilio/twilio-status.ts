import type { Receipt, ReceiptStatus } from '../../channels/channel.ts';

/** Error codes of Twilio that mean: this number will never take a text from us. */
const numberAtFault: ReadonlySet<number> = new Set([
  21211, // not a number
  21214, // cannot be reached
  21217, // not valid
  21610, // the owner answered STOP
  21614, // not a mobile number
  30005, // unknown at the carrier
  30006, // a landline, or a carrier that cannot be reached
]);

export function isNumberAtFault(code: number): boolean {
  return numberAtFault.has(code);
}

const gaveUp: ReadonlySet<string> = new Set(['failed', 'undelivered', 'canceled']);
const arrived: ReadonlySet<string> = new Set(['delivered', 'read']);

/** Twilio's message status in our words; whatever is still on its way was accepted. */
export function receiptStatus(status: string): ReceiptStatus {
  if (gaveUp.has(status)) return 'FAILED';
  return arrived.has(status) ? 'DELIVERED' : 'ACCEPTED';
}

export function receiptFailure(status: string, errorCode: number | null): Receipt['failure'] {
  if (receiptStatus(status) !== 'FAILED') return null;
  return errorCode === null
    ? { code: 'PROVIDER_GAVE_UP', permanent: false }
    : { code: `TWILIO_${errorCode}`, permanent: isNumberAtFault(errorCode) };
}
