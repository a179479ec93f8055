/**
 * Which public holidays are no working days: those of a country (ISO 3166-1 alpha-2), minus the days
 * left out (`05-05` where the agreement does not count 5 May; month and day, or the rule of the list),
 * plus single dates. Country null: none.
 */
export interface HolidayCalendar {
  readonly country: string | null;
  readonly without: readonly string[];
  readonly alsoOn: readonly string[];
}
