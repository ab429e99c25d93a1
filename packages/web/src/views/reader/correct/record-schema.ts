import './no-compiled-schemas.ts';
import { readingSchema } from '@onrecord/model/schema';

/** The shape of one record, as the model has it. */
export const recordSchema = readingSchema.unwrap().shape.records.unwrap().element;
