/** `onrecord --help`, and `onrecord read --help`: one page says all. At most 80 columns wide. */
export const HELP = `Reads news reports of a conflict and prints the sourced record of them: who said
what, with the words that show it. Works without a network. Nothing that a
report says is taken as true: every row names who says so.

Usage
  onrecord read FILE... [options]      "-" as FILE reads standard input
  onrecord --help | --version

Options
  --json            print the reading as JSON; of several files one reading a
                    line (JSON Lines)
  --html OUT        write an annotated page that needs no network: the text with
                    its highlights, the rows as cards beside it. OUT is a file;
                    for several reports a folder that gets one page each, named
                    after the report. An older page is overwritten. "-" prints
                    the page
  --published DATE  the day on which the reports were published: YYYY-MM-DD or
                    YYYY-MM-DDThh:mm. Goes before what the text says, and lets
                    "Sunday" become a date
  --min-confidence N
                    leave out rows whose confidence is below N (0 to 1); a note
                    says how many
  --explain         print which rule proposed each row, and what changed or
                    dropped it and why
  -q, --quiet       print errors only (with --json: the JSON and errors)
  -h, --help        print this
  -V, --version     print the version

Input
  Plain text, at most 2 MiB a report: UTF-8, UTF-16 or Windows-1252, which is
  recognised by itself.

Output
  For people by default; colours on a terminal only (NO_COLOR and FORCE_COLOR
  are honoured). Words behind a bar are the report's own, with its own quotation
  marks. What was worked out is marked "inferred"; a source that the report does
  not name is "nobody named".

Exit codes
  0  all files were read
  1  a file could not be read, or a page not written; all the others were
  2  wrong use: nothing was read

Examples
  onrecord read report.txt
  onrecord read --json reports/*.txt > readings.jsonl
  onrecord read --published 2024-05-05 --html report.html report.txt
`;
