import type { Sentence } from './locale.ts';

export const configRefusals = {
  VARIABLE_UNKNOWN: {
    nl: 'deze variabele bestaat niet; controleer de spelling.',
    en: 'there is no such variable; check its spelling.',
  },
  PORT_NOT_VALID: {
    nl: 'geef een getal van 0 tot en met 65535.',
    en: 'give a number from 0 to 65535.',
  },
  PUBLIC_URL_NOT_VALID: {
    nl: 'geef een http- of https-adres zonder pad, gebruiker of vraagteken, zoals https://meldklok.gemeente.example.',
    en: 'give an http or https address without path, user or query, like https://meldklok.town.example.',
  },
  KEY_DIR_INSIDE_DATA_DIR: {
    nl: 'de sleutelmap ligt in MELDKLOK_DATA_DIR; kies een map daarbuiten, anders gaan de sleutels mee in een back-up van de gegevens.',
    en: 'the key folder lies in MELDKLOK_DATA_DIR; choose one outside it, or a backup of the data carries the keys.',
  },
  KEY_NOT_VALID: {
    nl: 'geef {keyBytes} bytes als base64 of hexadecimaal.',
    en: 'give {keyBytes} bytes as base64 or hexadecimal.',
  },
  KEY_NEEDED_WITH_MONGODB: {
    nl: 'met MONGODB_URI moet deze sleutel in de configuratie staan, want elke instantie heeft dezelfde nodig.',
    en: 'with MONGODB_URI this key must be configured, because every instance needs the same one.',
  },
  ADDRESS_NOT_VALID: {
    nl: 'geef een adres dat begint met {expected}.',
    en: 'give an address that starts with {expected}.',
  },
  NEEDED_WITH: {
    nl: 'nodig omdat {with} is gezet.',
    en: 'needed because {with} is set.',
  },
  MAIL_FROM_NOT_VALID: {
    nl: 'geef een e-mailadres, of naam <e-mailadres>.',
    en: 'give an e-mail address, or name <e-mail address>.',
  },
  SECOND_FACTOR_ROLES_NOT_VALID: {
    nl: 'geef rollen zoals ADMINISTRATOR,DECIDER, gescheiden door een komma, of none.',
    en: 'give roles like ADMINISTRATOR,DECIDER, separated by a comma, or none.',
  },
  CHECKPOINT_MAIL_TOO_MANY: {
    nl: 'geef ten hoogste {addressesMax} e-mailadressen, gescheiden door een komma.',
    en: 'give at most {addressesMax} e-mail addresses, separated by a comma.',
  },
  CHECKPOINT_MAIL_NOT_VALID: {
    nl: 'hierin staat iets dat geen e-mailadres is.',
    en: 'this holds something that is not an e-mail address.',
  },
  PROXIES_NOT_VALID: {
    nl: 'geef het aantal eigen proxy’s voor deze dienst: 1 tot en met 9.',
    en: 'give the number of your own proxies in front of this service: 1 to 9.',
  },
  WEBHOOK_PORTS_NOT_VALID: {
    nl: 'geef poorten van 1 tot en met 65535, gescheiden door een komma.',
    en: 'give ports from 1 to 65535, separated by commas.',
  },
  OIDC_ISSUER_NOT_VALID: {
    nl: 'geef het https-adres van de aanmelddienst, precies zoals die zichzelf noemt.',
    en: 'give the https address of the provider, exactly as it names itself.',
  },
  OIDC_PROOF_NEEDED: {
    nl: 'geef OIDC_CLIENT_SECRET of OIDC_PRIVATE_KEY, en niet beide.',
    en: 'give OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY, and not both.',
  },
  OIDC_PRIVATE_KEY_NOT_VALID: {
    nl: 'geef een P-256-sleutel als PKCS #8 PEM.',
    en: 'give a P-256 key as PKCS #8 PEM.',
  },
  OIDC_ROLES_NOT_VALID: {
    nl: 'geef JSON die groepen aan rollen verbindt, zoals {example}. GUEST en AUDITOR geeft een beheerder zelf.',
    en: 'give JSON that maps groups to roles, like {example}. GUEST and AUDITOR are given by an administrator.',
  },
  OIDC_ONLY_NOT_VALID: {
    nl: 'kies yes of no.',
    en: 'choose yes or no.',
  },
  LOG_LEVEL_NOT_VALID: {
    nl: 'kies een van {levels}.',
    en: 'choose one of {levels}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
