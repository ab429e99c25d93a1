/** What is wrong with a command line, in one line with the way out. */
export class Misuse extends Error {}

export const MORE = 'More: onrecord --help';
