import type { nlAccounts } from './nl-accounts.ts';

export const enAccounts: Readonly<Record<keyof typeof nlAccounts, string>> = {
  'forgot.link': 'Forgot your password?',
  'forgot.title': 'Ask for a new password',
  'forgot.text':
    'Fill in the e-mail address of your account. You get a link that works once, for an hour.',
  'forgot.submit': 'Ask for the link',
  'forgot.sent':
    'If there is an account with this address, a link is on its way. Nothing received? Look among unwanted mail, or ask your administrator for a link.',
  'reset.title': 'Choose a new password',
  'reset.text': 'All your sessions end. A second step at the sign-in stays as it was.',
  'reset.submit': 'Set the password',
  'reset.done': 'Your new password is set. Sign in with it.',
  'reset.toSignIn': 'To the sign-in',
  'reset.again': 'Ask for a new link',
  'factors.passkeyNameNeeded': 'Give the passkey a name.',
  'users.rolesChanged': 'The roles were changed.',
  'users.corrected': 'Corrected.',
  'users.correctEmail': 'The account signs in with it',
  'users.mailedToo':
    'The invitation goes to this e-mail address. You can hand the link over yourself as well; it is shown once.',
  'users.factorsLost': 'Second factor lost',
  'users.factorsLostText':
    'Only when this person has no second factor and no recovery code left. Speak to them yourself first, through a number that you knew already. All second factors and recovery codes end, and so do all sessions; after the password this person can add a new one.',
  'users.factorsLostSubmit': 'Take the second factors away',
  'users.factorsLostDone': 'Taken away. The owner is told, and can sign in with the password.',
  'factors.policyDone': 'Saved.',
  'second.codeNeeded': 'Fill in the code.',
  'reset.noLink':
    'This page no longer knows your link. Open the link in the e-mail again, or ask for a new one.',
  'users.byMail': 'Send the link by e-mail too',
  'users.renew': 'Make a new invitation link',
  'users.resetLink': 'Make a link for a new password',
  'users.resetLinkText':
    'The link goes to the owner. Only where no e-mail is sent do you see it here, to hand it over.',
  'users.mailed': 'The link was mailed to the owner.',
  'users.changeRoles': 'Change roles',
  'users.correct': 'Correct name or e-mail address',
  'users.correctText': 'Both the old and the new address hear of it.',
  'users.correctSubmit': 'Correct',
  'users.deactivate': 'Deactivate the account',
  'users.deactivateText':
    'For who left. All sessions end at once; the name stays in the history. Tokens that this person made stay the organisation’s: look under Systems.',
  'users.reactivate': 'Reactivate the account',
  'breakGlass.title': 'Break-glass account',
  'breakGlass.text':
    'For when single sign-on or the second step fails at night. Print the passphrase and put it in a safe. Each use alarms all administrators and management at once.',
  'breakGlass.make': 'Make a break-glass account',
  'breakGlass.email': 'Name to sign in with, in the form of an e-mail address',
  'breakGlass.passphrase': 'Passphrase: print it and put it in a safe. It is shown once.',
  'breakGlass.renew': 'Renew the passphrase',
  'breakGlass.used': 'The passphrase was used, so it is known. Renew it.',
  'breakGlass.waits': 'The break-glass account was used',
  'breakGlass.waitsText': 'Record who used it and why, by',
  'breakGlass.yourself':
    'You are signed in with the break-glass account. Everybody concerned was alarmed; another person reviews this use.',
  'breakGlass.who': 'Who used it?',
  'breakGlass.why': 'Why?',
  'breakGlass.review': 'Record the review',
  'IdentityProof.PASSWORD': 'Password',
  'IdentityProof.SECOND_FACTOR': 'Second factor',
  'IdentityProof.PROVIDER': 'Sign-in service of your organisation',
  'UserState.DEACTIVATED': 'deactivated',
};
