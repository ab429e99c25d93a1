/** Characters that turn the direction of all that follows: UAX #9, explicit formatting characters. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name for where no element can shut it in, as the text of a drawing: characters that would turn what follows are left out. */
export function flatText(text: string): string {
  return text.replace(DIRECTION, '');
}
