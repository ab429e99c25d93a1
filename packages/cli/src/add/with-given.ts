import type { GivenFields } from '@onrecord/intake';
import type { Reading } from '@onrecord/model';

/**
 * The reading with what is known of the report from outside its text. As for a publication date, what was given goes
 * before what the text says: outlet and address are put into `report.source`. A title, byline or language from outside is
 * not: title and byline are `stated` only by an anchor, and no words of this text say them. They stay with the source
 * (`GivenFields`), where the archive keeps them. Pure.
 */
export function withGiven(reading: Reading, { outlet, url }: GivenFields): Reading {
  if (outlet === undefined && url === undefined) return reading;
  const source = {
    ...reading.report.source,
    ...(outlet !== undefined && { name: outlet }),
    ...(url !== undefined && { url }),
  };
  return { ...reading, report: { ...reading.report, source } };
}
