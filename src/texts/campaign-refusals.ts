export const campaignRefusals = {
  CAMPAIGN_NOT_FOUND: { nl: 'Deze verzending bestaat niet.', en: 'This campaign does not exist.' },
  ADDRESSEE_NOT_FOUND: {
    nl: 'Deze geadresseerde bestaat niet.',
    en: 'This addressee does not exist.',
  },
  CAMPAIGN_TITLE_LENGTH: {
    nl: 'Geef een titel van 1 tot {max} tekens.',
    en: 'Give a title of 1 to {max} characters.',
  },
  CAMPAIGN_NOTICES_NUMBER: {
    nl: 'Kies ten minste één mededeling en hoogstens {max}, elk één keer.',
    en: 'Choose at least one notice and at most {max}, each once.',
  },
  PUBLIC_HAS_NO_ADDRESSEES: {
    nl: 'Een openbare mededeling heeft geen geadresseerden. Publiceer haar bij een verzending.',
    en: 'A public notice has no addressees. Publish it with a campaign.',
  },
  ONLY_A_CONTROLLER_TELLS_INDIVIDUALS: {
    nl: 'De mensen zelf krijgen bericht van de verwerkingsverantwoordelijke, niet van een verwerker (AVG artikel 34).',
    en: 'The people themselves are told by the controller, not by a processor (GDPR Article 34).',
  },
  CHANNEL_PLAN_NOT_VALID: {
    nl: 'Kies elk kanaal hoogstens één keer; een brief komt als laatste.',
    en: 'Choose each channel at most once; a letter comes last.',
  },
  CHANNEL_COMPROMISED: {
    nl: 'Het kanaal {channel} is niet te vertrouwen in dit incident. Kies een ander.',
    en: 'The channel {channel} cannot be trusted in this incident. Choose another.',
  },
  CAMPAIGN_NOT_READY: {
    nl: 'Deze verzending kan nog niet of niet meer starten ({state}). De lijst moet compleet zijn.',
    en: 'This campaign cannot start yet or any more ({state}). The list must be complete.',
  },
  CAMPAIGN_NOT_RUNNING: {
    nl: 'Deze verzending loopt niet ({state}).',
    en: 'This campaign is not running ({state}).',
  },
  CAMPAIGN_NOT_STOPPED: {
    nl: 'Deze verzending is niet gestopt ({state}).',
    en: 'This campaign is not stopped ({state}).',
  },
  CAMPAIGN_OVER: {
    nl: 'Deze verzending is al voorbij ({state}).',
    en: 'This campaign is already over ({state}).',
  },
  CAMPAIGN_LIST_CLOSED: {
    nl: 'De lijst ligt vast zodra de verzending is bevestigd ({state}).',
    en: 'The list is fixed once the campaign is confirmed ({state}).',
  },
  COUNT_DIFFERS: {
    nl: 'U typte {typed}. Dat is niet het juiste aantal. Er is niets gedaan.',
    en: 'You typed {typed}. That is not the right number. Nothing was done.',
  },
  LANGUAGE_WITHOUT_NOTICE: {
    nl: 'Voor {count} geadresseerden is er geen mededeling in hun taal ({locale}).',
    en: 'For {count} addressees there is no notice in their language ({locale}).',
  },
  PLACEHOLDER_NOT_IN_LIST: {
    nl: 'De tekst gebruikt {placeholder}, maar dat ontbreekt bij {missing} geadresseerden.',
    en: 'The text uses {placeholder}, but {missing} addressees do not have it.',
  },
  NOTICE_NOT_APPROVED: {
    nl: 'De nieuwste versie van de mededeling ({locale}) is niet goedgekeurd.',
    en: 'The newest version of the notice ({locale}) has not been approved.',
  },
  NOTICE_OBJECTED_TO: {
    nl: 'Tegen deze mededeling is bezwaar gemaakt bij de beoordeling.',
    en: 'This notice was objected to in its review.',
  },
  NOTICE_OF_ANOTHER_CASE: {
    nl: 'Deze mededeling hoort bij een ander incident, een andere partij of een andere doelgroep.',
    en: 'This notice belongs to another incident, party or audience.',
  },
  NOTICE_LANGUAGE_TWICE: {
    nl: 'Kies per taal één mededeling.',
    en: 'Choose one notice for each language.',
  },
  NOBODY_TO_SEND_AGAIN: {
    nl: 'Er is niemand die niet is bereikt.',
    en: 'There is nobody who was not reached.',
  },
  NOBODY_TO_LOOK_UP: {
    nl: 'Er is niemand van wie een adres gezocht moet worden.',
    en: 'There is nobody whose address must be looked up.',
  },
  NOBODY_FOR_PUBLIC_NOTICE: {
    nl: 'Er is niemand voor wie een openbare mededeling nodig is.',
    en: 'There is nobody for whom a public notice is needed.',
  },
  BEFORE_CONFIRMATION: {
    nl: 'Dit moment ligt voor het begin van de verzending.',
    en: 'This moment lies before the start of the campaign.',
  },
  BEFORE_CAMPAIGN: {
    nl: 'Dit moment ligt voor het plannen van de verzending.',
    en: 'This moment lies before the campaign was planned.',
  },
  IN_THE_FUTURE: {
    nl: 'Dit moment ligt in de toekomst.',
    en: 'This moment lies in the future.',
  },
  CONTROLLER_WITHOUT_PART: {
    nl: 'Van een gekozen partij is geen eigen deel in dit incident vastgelegd.',
    en: 'A chosen party has no part of its own recorded in this incident.',
  },
  CONTROLLERS_ARE_NOT_IMPORTED: {
    nl: 'Verwerkingsverantwoordelijken komen uit het incident, niet uit een lijst.',
    en: 'Controllers come from the incident, not from a list.',
  },
  ADDRESSEE_LIST_SUPERSEDED: {
    nl: 'Intussen is een andere lijst ingelezen. Bekijk die eerst.',
    en: 'Another list was imported meanwhile. Look at that one first.',
  },
  RECEIPT_LINK_UNKNOWN: {
    nl: 'Deze link klopt niet. Neem contact op met wie u het bericht zond.',
    en: 'This link is not right. Contact whoever sent you the message.',
  },
  NO_ADDRESS_LOOK_UP: {
    nl: 'Van deze geadresseerde wordt geen adres gezocht.',
    en: 'No address is being looked up for this addressee.',
  },
  POSTAL_ADDRESS_LENGTH: {
    nl: 'Geef een postadres van 1 tot {max} tekens.',
    en: 'Give a postal address of 1 to {max} characters.',
  },
  IMPORT_NO_ROWS: { nl: 'De lijst heeft geen rijen.', en: 'The list has no rows.' },
  IMPORT_SOURCE_CHANGED: {
    nl: 'De lijst veranderde tijdens het inlezen. Lees haar opnieuw in.',
    en: 'The list changed while it was read. Import it again.',
  },
  IMPORT_TOO_MANY_COLUMNS: {
    nl: 'De lijst heeft {actual} kolommen. Het maximum is {max}.',
    en: 'The list has {actual} columns. The maximum is {max}.',
  },
  IMPORT_SECOND_FACTOR_COLUMN: {
    nl: 'De kolom "{column}" lijkt gegevens voor het inloggen te bevatten. Die gebruiken wij nooit om mensen te informeren. Haal de kolom weg.',
    en: 'The column "{column}" seems to hold data for signing in. We never use those to inform people. Remove the column.',
  },
  IMPORT_COLUMN_TWICE: {
    nl: 'De kolom "{column}" betekent hetzelfde als een eerdere kolom.',
    en: 'The column "{column}" means the same as an earlier column.',
  },
  IMPORT_COLUMN_MISSING: {
    nl: 'De lijst heeft een kolom e-mail, mobiel of adres nodig.',
    en: 'The list needs a column e-mail, mobile or address.',
  },
  CSV_EMPTY: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  CSV_TOO_LARGE: {
    nl: 'Het bestand is te groot. Het maximum is {bytesMax} bytes.',
    en: 'The file is too large. The maximum is {bytesMax} bytes.',
  },
  CSV_UTF16: {
    nl: 'Het bestand is opgeslagen als UTF-16. Sla het op als "CSV UTF-8".',
    en: 'The file was saved as UTF-16. Save it as "CSV UTF-8".',
  },
  CSV_LATIN1: {
    nl: 'Het bestand is opgeslagen als Latin-1 of Windows-1252 (rond regel {line}). Sla het op als "CSV UTF-8".',
    en: 'The file was saved as Latin-1 or Windows-1252 (near line {line}). Save it as "CSV UTF-8".',
  },
  CSV_NOT_UTF8: {
    nl: 'Het bestand is geen geldige UTF-8, rond regel {line}.',
    en: 'The file is not valid UTF-8, near line {line}.',
  },
  CSV_NUL_BYTE: {
    nl: 'Het bestand bevat een nulteken op regel {line}. Het is geen tekstbestand.',
    en: 'The file contains a NUL on line {line}. It is not a text file.',
  },
  CSV_HEADER_TOO_LONG: {
    nl: 'De eerste regel is langer dan {max} tekens. Staan de kolomnamen er wel in?',
    en: 'The first line is longer than {max} characters. Does it hold the column names?',
  },
  CSV_QUOTE_NOT_CLOSED: {
    nl: 'Een aanhalingsteken dat rond rij {row} begint, eindigt niet.',
    en: 'A quote that opens near row {row} is not closed.',
  },
  CSV_QUOTE_MISPLACED: {
    nl: 'In rij {row} staat een aanhalingsteken op een verkeerde plaats.',
    en: 'Row {row} has a quote in a wrong place.',
  },
  CSV_RECORD_TOO_LONG: {
    nl: 'Rij {row} is langer dan {max} tekens.',
    en: 'Row {row} is longer than {max} characters.',
  },
  IMPORT_TOO_MANY_ROWS: {
    nl: 'De lijst heeft te veel rijen. Het maximum is 200000; splits de lijst.',
    en: 'The list has too many rows. The maximum is 200000; split the list.',
  },
  IMPORT_CELL_NOT_TEXT: {
    nl: 'In {count} rijen staan tekens die geen tekst zijn.',
    en: 'In {count} rows there are characters that are not text.',
  },
  IMPORT_ROW_RAGGED: {
    nl: '{count} rijen hebben meer of minder cellen dan de eerste regel.',
    en: '{count} rows have more or fewer cells than the first line.',
  },
  IMPORT_CELL_TOO_LONG: {
    nl: 'In {count} rijen is een cel langer dan 500 tekens.',
    en: 'In {count} rows a cell is longer than 500 characters.',
  },
  IMPORT_EMAIL_NOT_VALID: {
    nl: 'In {count} rijen is het e-mailadres niet goed.',
    en: 'In {count} rows the e-mail address is not right.',
  },
  IMPORT_MOBILE_NOT_VALID: {
    nl: 'In {count} rijen is het mobiele nummer niet goed.',
    en: 'In {count} rows the mobile number is not right.',
  },
  IMPORT_LANGUAGE_NOT_KNOWN: {
    nl: 'In {count} rijen staat een taal die wij niet kennen.',
    en: 'In {count} rows there is a language that we do not know.',
  },
  IMPORT_NO_ADDRESS: {
    nl: '{count} rijen hebben geen e-mail, mobiel of postadres. Hun adres moet worden opgezocht.',
    en: '{count} rows have no e-mail, mobile or postal address. Their address must be looked up.',
  },
  IMPORT_ADDRESS_SHARED: {
    nl: '{count} rijen delen een e-mailadres of nummer met een eerdere rij. Ieder krijgt een eigen bericht.',
    en: '{count} rows share an e-mail address or number with an earlier row. Each gets its own message.',
  },
  IMPORT_ROW_REPEATED: {
    nl: '{count} rijen zijn gelijk aan een eerdere rij en tellen één keer.',
    en: '{count} rows are the same as an earlier row and count once.',
  },
  IMPORT_CELL_LIKE_FORMULA: {
    nl: 'In {count} rijen lijkt een cel op een formule. Zij is als tekst bewaard.',
    en: 'In {count} rows a cell looks like a formula. It was kept as text.',
  },
  IMPORT_COLUMN_UNREAD: {
    nl: '{count} kolommen worden niet gelezen en niet bewaard.',
    en: '{count} columns are not read and not kept.',
  },
} as const;
