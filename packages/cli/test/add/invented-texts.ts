/** A short report on an invented dispute, told apart by its number. */
export function inventedText(number: number): string {
  return (
    `Talks go on at Tolhuin\n\n2030-03-14\n\nTOLHUIN — The Saltmarsh Front said on Thursday that ${number + 2} of its ` +
    `members had come to the talks. "Our offer stands," its spokeswoman Adela Norrin said.\n`
  );
}

/** The same as JSON Lines, numbers from 0. */
export function inventedLines(count: number): string {
  return Array.from({ length: count }, (_, number) => `${JSON.stringify({ text: inventedText(number) })}\n`).join('');
}
