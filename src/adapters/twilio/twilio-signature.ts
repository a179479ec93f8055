import twilio from 'twilio';

/**
 * Whether a request to one of our callback routes was signed by Twilio with our token.
 * `url` is the public address that Twilio called, query included, as configured and not as a proxy
 * passed it on; `params` are the form fields exactly as they came.
 */
export function isSignedByTwilio(
  authToken: string,
  request: {
    readonly url: string;
    readonly signature: string | undefined;
    readonly params: Readonly<Record<string, string>>;
  },
): boolean {
  if (request.signature === undefined || request.signature === '') return false;
  return twilio.validateRequest(authToken, request.signature, request.url, request.params);
}
