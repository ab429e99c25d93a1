import type { ReportRef } from '../../rows/archive-row.ts';
import type { Column } from './table.ts';

/** Where a line was read: what leads back to the source. */
export function reportColumns<T extends { readonly report: ReportRef }>(): readonly Column<T>[] {
  return [
    {
      name: 'report_id',
      type: 'text',
      meaning: 'id of the report, a hash of its text',
      hxl: '#meta+id+report',
      of: ({ report }) => report.id,
    },
    {
      name: 'title',
      type: 'text',
      meaning: 'headline of the report',
      hxl: '#meta+title',
      of: ({ report }) => report.title,
    },
    {
      name: 'outlet',
      type: 'text',
      meaning: 'who published it',
      hxl: '#meta+source+name',
      of: ({ report }) => report.outlet,
    },
    {
      name: 'url',
      type: 'text',
      meaning: 'where it was published',
      hxl: '#meta+source+url',
      of: ({ report }) => report.url,
    },
    { name: 'file', type: 'text', meaning: 'the file it was read from', of: ({ report }) => report.file },
    {
      name: 'published',
      type: 'day',
      meaning: 'day of publication',
      hxl: '#date+reported',
      of: ({ report }) => report.published,
    },
    {
      name: 'story',
      type: 'integer',
      meaning: 'reports with one number have nearly the same text: they are one witness',
      of: ({ report }) => report.story,
    },
    {
      name: 'superseded_by',
      type: 'integer',
      meaning: 'key of the corrected version that replaced the report',
      of: ({ report }) => report.supersededBy,
    },
  ];
}
