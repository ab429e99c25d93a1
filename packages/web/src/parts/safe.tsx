import type { ReactNode } from 'react';
import './safe.css';

/** Characters that turn the direction of all that follows: UAX #9, explicit formatting characters. */
const DIRECTION = /([\u202a-\u202e\u2066-\u2069])/;

/**
 * Text of a report: each character that would turn the direction of what follows is shut into an element of its own, where it
 * turns nothing and shows its code. The text content stays the same.
 */
export function Safe({ text }: { readonly text: string }): ReactNode {
  if (!DIRECTION.test(text)) return text;
  return text.split(DIRECTION).map((piece, index) => {
    if (!DIRECTION.test(piece)) return piece;
    return (
      <span key={index} className="turn" data-code={codeOf(piece)}>
        {piece}
      </span>
    );
  });
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
