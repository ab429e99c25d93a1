import { z } from '@hono/zod-openapi';
import { pageOf } from './answers.ts';
import { listOf } from './list-of.ts';
import { notesSchema, outletRefSchema } from './references.ts';

const outletSchema = z
  .object({
    address: z.string().openapi({ example: 'o12' }),
    outlet: outletRefSchema,
    names: listOf(z.string()).openapi({ description: 'Further names, in plain letters, under which it is found.' }),
    hosts: listOf(z.string()),
    reports: z.int().openapi({ description: 'Standing reports that it published.' }),
    credited: z.int().openapi({ description: 'Standing reports of others that credit it.' }),
    known: z.string().optional().openapi({ description: 'Id in a list of outlets.' }),
    byPerson: z.boolean().openapi({ description: 'A person has said something of it.' }),
  })
  .openapi('Outlet');

export const outletsPage = pageOf(outletSchema).openapi('Outlets');

export const outletAnswer = z.object({ outlet: outletSchema, notes: notesSchema }).openapi('OutletAnswer');
