import type { ReactNode } from 'react';

/** What columns and bars are filled with: each sort of realis has a pattern of its own, so that none hangs on colour. */
export function RealisPatterns(): ReactNode {
  return (
    <defs>
      <pattern id="lanes-ahead" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ground" width="4" height="4" />
        <rect className="ink-ahead" width="1.6" height="4" />
      </pattern>
      <pattern id="lanes-threat" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className="ground" width="4" height="4" />
        <rect className="ink-threat" width="4" height="2.4" />
      </pattern>
      <pattern id="lanes-not" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ground" width="5" height="5" />
        <path className="line-not" d="M0 2.5h5M2.5 0v5" />
      </pattern>
    </defs>
  );
}
