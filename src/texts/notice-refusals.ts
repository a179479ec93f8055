export const noticeRefusals = {
  NOTICE_NOT_FOUND: {
    nl: 'Deze mededeling bestaat niet.',
    en: 'This notice does not exist.',
  },
  NOTICE_FACTS_NOT_FOUND: {
    nl: 'Er is geen incident waarin deze partij een deel heeft.',
    en: 'There is no incident in which this party has a part.',
  },
  NOTICE_EMPTY: {
    nl: 'De mededeling heeft geen tekst. Schrijf een tekst voor ten minste één kanaal.',
    en: 'The notice has no text. Write a text for at least one channel.',
  },
  NOTICE_CHANNEL_TWICE: {
    nl: 'Een kanaal komt twee keer voor. Geef per kanaal één tekst.',
    en: 'A channel appears twice. Give one text for each channel.',
  },
  NOTICE_PART_EMPTY: {
    nl: 'Dit deel van de mededeling is leeg.',
    en: 'This part of the notice is empty.',
  },
  NOTICE_PART_TOO_LONG: {
    nl: 'Deze tekst telt {actual} tekens. Het maximum is {max}.',
    en: 'This text has {actual} characters. The maximum is {max}.',
  },
  NOTICE_PART_NOT_TEXT: {
    nl: 'Deze tekst bevat tekens die geen tekst zijn.',
    en: 'This text contains characters that are not text.',
  },
  NOTICE_SUBJECT_NOT_ONE_LINE: {
    nl: 'Het onderwerp moet op één regel staan.',
    en: 'The subject must be on one line.',
  },
  NOTICE_TOO_MANY_VERSIONS: {
    nl: 'Een mededeling heeft hoogstens {max} versies. Begin een nieuwe.',
    en: 'A notice has at most {max} versions. Start a new one.',
  },
  NOTICE_VERSION_OUTDATED: {
    nl: 'U werkte met versie {basedOn}; de nieuwste is {current}. Bekijk die eerst.',
    en: 'You worked with version {basedOn}; the newest is {current}. Look at that one first.',
  },
  NOTICE_CONTENT_DIFFERS: {
    nl: 'De tekst die u goedkeurt is niet de tekst die is bewaard. Open de mededeling opnieuw.',
    en: 'The text that you approve is not the text that is stored. Open the notice again.',
  },
  NOTICE_ALREADY_APPROVED: {
    nl: 'Deze versie is al goedgekeurd.',
    en: 'This version has already been approved.',
  },
  NOTICE_WAS_EDITED: {
    nl: 'Deze tekst is aangepast en telt niet meer als vooraf goedgekeurd. Een tweede persoon moet hem goedkeuren.',
    en: 'This text was edited and no longer counts as approved beforehand. A second person must approve it.',
  },
  APPROVER_IS_AUTHOR: {
    nl: 'U schreef aan deze tekst mee. Iemand anders moet hem goedkeuren.',
    en: 'You wrote part of this text. Somebody else must approve it.',
  },
  EMERGENCY_REASON_LENGTH: {
    nl: 'Geef een reden van {min} tot {max} tekens waarom u alleen tekent.',
    en: 'Give a reason of {min} to {max} characters why you sign alone.',
  },
  NO_ONE_SIGNATURE_TO_REVIEW: {
    nl: 'Er is geen goedkeuring met één handtekening die nog beoordeeld moet worden.',
    en: 'There is no approval with one signature that still needs a review.',
  },
  REVIEWER_IS_APPROVER: {
    nl: 'U tekende zelf. Iemand anders moet dit beoordelen.',
    en: 'You signed this yourself. Somebody else must review it.',
  },
  OBJECTION_WITHOUT_REMARK: {
    nl: 'Schrijf op waarom u het er niet mee eens bent.',
    en: 'Write down why you do not agree.',
  },
  PLACEHOLDER_UNKNOWN: {
    nl: 'Het invulveld {placeholder} bestaat niet.',
    en: 'The placeholder {placeholder} does not exist.',
  },
  PLACEHOLDER_WITHOUT_VALUE: {
    nl: 'Voor het invulveld {placeholder} is niets bekend bij deze geadresseerde.',
    en: 'Nothing is known for the placeholder {placeholder} at this addressee.',
  },
  TEMPLATE_FIELD_UNKNOWN: {
    nl: 'Het veld {name} bestaat niet in de sjablonen.',
    en: 'The field {name} does not exist in the templates.',
  },
  TEMPLATE_FIELD_NOT_TEXT: {
    nl: 'Het veld {name} moet {expected} zijn, van hoogstens {max} tekens per tekst.',
    en: 'The field {name} must be {expected}, of at most {max} characters a text.',
  },
  TEMPLATE_UNKNOWN: {
    nl: 'Het sjabloon {template} bestaat niet in de taal {locale}.',
    en: 'The template {template} does not exist in the language {locale}.',
  },
  TEMPLATE_INCOMPLETE: {
    nl: 'Het sjabloon {template} mist het deel {part} in de taal {locale}.',
    en: 'The template {template} lacks the part {part} in the language {locale}.',
  },
  TEMPLATE_PLACEHOLDER_UNKNOWN: {
    nl: 'Het sjabloon noemt {placeholder}; dat bestaat niet.',
    en: 'The template names {placeholder}; that does not exist.',
  },
  TEMPLATE_NOT_VALID: {
    nl: 'Het sjabloon is niet goed opgebouwd, bij regel {line}.',
    en: 'The template is not well formed, near line {line}.',
  },
  TEMPLATE_TOO_LONG: {
    nl: 'Het sjabloon is te lang. Het maximum is {max} tekens.',
    en: 'The template is too long. The maximum is {max} characters.',
  },
} as const;
