import type { NoteKind } from '@onrecord/model';

/** The list of all note codes, as Markdown, in the order of the codes. */
export function notesPage(notes: readonly NoteKind[]): string {
  const rows = [...notes]
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
    .map(({ code, severity, stage, message }) => `| \`${code}\` | ${severity} | ${stage} | ${cell(message)} |`);
  return [
    '# Notes',
    '',
    'What onrecord says when something could not be read, or was read with a doubt. `{words}` in braces are filled in. Made by `npm run docs`.',
    '',
    '| code | severity | stage | message |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
